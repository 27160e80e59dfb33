package tw.servicequality.platform.timer;

import java.time.Instant;

/** When the timer of the same kind and subject fires next. */
public record NextTimer(String subject, Instant dueAt) {}
