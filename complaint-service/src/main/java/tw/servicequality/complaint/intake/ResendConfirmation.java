package tw.servicequality.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import tw.servicequality.complaint.CaseNumber;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ComplaintStatus;
import tw.servicequality.complaint.casefile.Complaints;
import tw.servicequality.complaint.lookup.LookupCodes;
import tw.servicequality.complaint.notice.NoticeKind;
import tw.servicequality.complaint.notice.Notices;
import tw.servicequality.complaint.petitioner.Petitioners;

/** 重寄確認信: with another code, since the first is kept as a digest only. The time to confirm goes on, and nobody is mailed without end. */
@ApplicationScoped
class ResendConfirmation {

    /** With the first one. */
    private static final int MAILS = 4;

    private final Complaints complaints;
    private final Petitioners petitioners;
    private final LookupCodes codes;
    private final Notices notices;

    ResendConfirmation(Complaints complaints, Petitioners petitioners, LookupCodes codes, Notices notices) {
        this.complaints = complaints;
        this.petitioners = petitioners;
        this.codes = codes;
        this.notices = notices;
    }

    /** Does nothing unless that case waits for a confirmation from that address; the caller is not told which. */
    @Transactional
    void resend(String caseNumber, String email) {
        if (CaseNumber.isOne(caseNumber)) {
            complaints
                    .findByIdOptional(caseNumber)
                    .filter(complaint -> complaint.status() == ComplaintStatus.UNCONFIRMED)
                    .map(Complaint::caseNumber)
                    .filter(number -> petitioners.isReachedAt(number, email))
                    .filter(this::mayBeMailed)
                    .ifPresent(number -> notices.tell(
                            number,
                            NoticeKind.CONFIRMATION,
                            codes.reissue(number).inClear()));
        }
    }

    /** What was said at the counter is confirmed there, and was never mailed. */
    private boolean mayBeMailed(String caseNumber) {
        var mailed = notices.count(caseNumber, NoticeKind.CONFIRMATION);
        return mailed >= 1 && mailed < MAILS;
    }
}
