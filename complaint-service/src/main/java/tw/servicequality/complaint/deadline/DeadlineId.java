package tw.servicequality.complaint.deadline;

import java.io.Serializable;

/** A case has at most one deadline of each kind. */
record DeadlineId(String caseNumber, DeadlineClock clock) implements Serializable {}
