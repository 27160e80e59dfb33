package tw.servicequality.complaint.notice;

import java.time.Instant;

/** What follows when a petitioner has been told; called in the transaction that records it. */
public interface OnNoticeSent {

    NoticeKind kind();

    void sent(String caseNumber, Instant at);
}
