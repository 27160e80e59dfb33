package tw.servicequality.platform.timer;

import java.time.Instant;

/** A timer to be set. The kind names an effect of this service; the subject is the id of what it is about, no personal data. */
public record NewTimer(String kind, String subject, Instant dueAt) {}
