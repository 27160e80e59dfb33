package tw.servicequality.plan.obligation;

import java.time.LocalDate;
import java.util.UUID;

/** Something that happened, in the words of the rules that wait for it. */
record HappenedEvent(UUID id, String event, LocalDate happenedOn) {}
