package tw.servicequality.assessment.evidence;

import java.time.LocalDate;

/** What an event says about an agency, in the words of whoever assesses it. */
record HeardFact(EvidenceKind kind, String agency, LocalDate occurredOn, String summary, Proof proof) {}
