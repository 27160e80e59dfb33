package tw.servicequality.complaint.opinion;

import static tw.servicequality.complaint.opinion.ClarificationProblem.CLARIFICATION_REFUSED;
import static tw.servicequality.complaint.opinion.ClarificationProblem.CLARIFICATION_TIME_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import tw.servicequality.complaint.casefile.CaseDoor;
import tw.servicequality.complaint.casefile.CaseFacts;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ComplaintStatus;
import tw.servicequality.complaint.deadline.DeadlineClock;
import tw.servicequality.complaint.deadline.DeadlineDesk;
import tw.servicequality.complaint.opinion.Clarification.Coverage;
import tw.servicequality.platform.identity.Callers;

/** 輿情澄清: the rapid response to a media case. */
@ApplicationScoped
class IssueClarification {

    /** The channel by which an officer registers what the media say; its clock is that of the deadline rules. */
    private static final String MEDIA = "MEDIA";

    private static final Duration OLDEST = Duration.ofDays(3_653);

    private final CaseDoor door;
    private final Clarifications clarifications;
    private final DeadlineDesk desk;
    private final Callers callers;
    private final CaseFacts facts;

    IssueClarification(
            CaseDoor door, Clarifications clarifications, DeadlineDesk desk, Callers callers, CaseFacts facts) {
        this.door = door;
        this.clarifications = clarifications;
        this.desk = desk;
        this.callers = callers;
        this.facts = facts;
    }

    @Transactional
    Complaint issue(String caseNumber, String ifMatch, Coverage coverage, String clarified, Instant now) {
        var complaint = door.open(ClarificationAccess.ISSUE, caseNumber, ifMatch);
        demandMedia(complaint);
        if (coverage.publishedAt().isAfter(now) || coverage.publishedAt().isBefore(now.minus(OLDEST))) {
            throw CLARIFICATION_TIME_REFUSED.because("報導時間在現在之後，或逾十年之前").at("/publishedAt");
        }
        var number = clarifications.of(caseNumber).size() + 1;
        var unit = callers.current().unit();
        clarifications.persist(Clarification.issue(caseNumber, number, coverage, clarified, now, unit));
        desk.settle(caseNumber, now, DeadlineClock.RAPID_RESPONSE);
        facts.tell(new ClarificationEvent.ClarificationIssued(
                complaint.next(), caseNumber, complaint.agency(), number, coverage.publishedAt(), now));
        return complaint;
    }

    /** A closed case may be clarified further; one that went elsewhere or was never accepted may not. */
    private static void demandMedia(Complaint complaint) {
        var status = complaint.status();
        if (!complaint.channel().equals(MEDIA) || !status.isOpen() && status != ComplaintStatus.CLOSED) {
            throw CLARIFICATION_REFUSED.because(complaint.channel() + " " + status);
        }
    }
}
