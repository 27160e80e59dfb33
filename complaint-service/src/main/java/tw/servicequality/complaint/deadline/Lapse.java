package tw.servicequality.complaint.deadline;

import java.time.Instant;

/** What becomes of a case when the petitioner has let his own time pass; called in a transaction. */
public interface Lapse {

    DeadlineClock clock();

    void lapsed(String caseNumber, Instant at);
}
