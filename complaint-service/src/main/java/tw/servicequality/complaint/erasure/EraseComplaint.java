package tw.servicequality.complaint.erasure;

import static tw.servicequality.complaint.erasure.ErasureProblem.ERASURE_CASE_OPEN;
import static tw.servicequality.complaint.erasure.ErasureProblem.ERASURE_NAMES_PETITIONER;
import static tw.servicequality.complaint.erasure.ErasureProblem.ERASURE_RETAINED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tw.servicequality.complaint.casefile.CaseDoor;
import tw.servicequality.complaint.casefile.CaseFacts;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ComplaintAccess;
import tw.servicequality.complaint.deadline.DeadlineClock;
import tw.servicequality.complaint.deadline.Deadlines;
import tw.servicequality.complaint.petitioner.Mention;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.complaint.retention.EndedCase;
import tw.servicequality.complaint.retention.Retained;
import tw.servicequality.complaint.retention.RetentionRules;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.identity.Callers;
import tw.servicequality.platform.time.Taipei;

/** 刪除個人資料: asked by the petitioner or ordered by the agency, once nothing is owed any more and nothing must be kept. */
@ApplicationScoped
class EraseComplaint {

    private final CaseDoor door;
    private final Deadlines deadlines;
    private final RetentionRules rules;
    private final Petitioners petitioners;
    private final Erasures erasures;
    private final Callers callers;
    private final CaseFacts facts;

    EraseComplaint(
            CaseDoor door,
            Deadlines deadlines,
            RetentionRules rules,
            Petitioners petitioners,
            Erasures erasures,
            Callers callers,
            CaseFacts facts) {
        this.door = door;
        this.deadlines = deadlines;
        this.rules = rules;
        this.petitioners = petitioners;
        this.erasures = erasures;
        this.callers = callers;
        this.facts = facts;
    }

    /** Who repeats it, not having heard the answer, finds it done. */
    @Transactional
    Complaint erase(String asked, String ifMatch, ErasureGround ground, String reason, Instant now) {
        var complaint = door.open(ComplaintAccess.ERASE, asked);
        if (complaint.isErased()) {
            return complaint;
        }
        IfMatch.require(ifMatch, complaint.version());
        demandErasable(complaint, Taipei.on(now));
        var caseNumber = complaint.caseNumber();
        Mention.of(petitioners.inClear(caseNumber), reason).ifPresent(what -> {
            throw ERASURE_NAMES_PETITIONER.because("含有陳情人之" + what).at("/reason");
        });
        complaint.redact(now);
        petitioners.erase(caseNumber, now);
        erasures.persist(Erasure.of(caseNumber, ground, reason, now, callers.current()));
        facts.tell(new ErasureEvent.Erased(complaint.next(), caseNumber, complaint.agency(), ground, Taipei.on(now)));
        return complaint;
    }

    /** How long its data must be kept; empty as long as the case has not ended. */
    Optional<Retained> retained(Complaint complaint) {
        return EndedCase.of(complaint).map(rules::of);
    }

    /** The petitioner's own time to answer a survey keeps nobody's data. */
    boolean isOwed(Complaint complaint) {
        return complaint.endedOn().isEmpty()
                || deadlines.of(complaint.caseNumber()).stream()
                        .filter(deadline -> deadline.clock() != DeadlineClock.SURVEY)
                        .anyMatch(deadline -> deadline.isOpen());
    }

    private void demandErasable(Complaint complaint, LocalDate today) {
        if (isOwed(complaint)) {
            throw ERASURE_CASE_OPEN.because(complaint.status() + "，或尚有應辦事項");
        }
        retained(complaint).filter(it -> !it.isOver(today)).ifPresent(kept -> {
            throw ERASURE_RETAINED.because(kept.line().title()
                    + kept.keptUntil().map(day -> "：保存至 " + day).orElse("：永久保存"));
        });
    }
}
