package tw.servicequality.complaint.casefile;

import java.time.Instant;

/** What closing and reopening a case mean to its survey; the feature that keeps surveys knows. */
public interface Surveying {

    /** Opens the survey of this closing; the token in clear is for the petitioner alone. */
    String open(Complaint complaint, Instant now);

    /** The case is taken up again: what was asked about its answer, and what was still owed on it, is void. */
    void withdraw(Complaint complaint);
}
