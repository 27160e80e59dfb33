package tw.servicequality.assessment.appeal;

import static tw.servicequality.assessment.assessment.AssessmentAccess.DECIDE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import tw.servicequality.assessment.assessment.AssessmentDesk;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.http.IfMatch;

/** 申復決定、撤回 */
@ApplicationScoped
class SettleAppeal {

    private final AssessmentDesk desk;
    private final Appeals appeals;
    private final AuditTrail audit;
    private final Clock clock;

    SettleAppeal(AssessmentDesk desk, Appeals appeals, AuditTrail audit, Clock clock) {
        this.desk = desk;
        this.appeals = appeals;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Appeal decide(String id, String appealId, String ifMatch, boolean upheld, String reasons) {
        var assessment = desk.toDirect(DECIDE, id);
        var appeal = appeals.get(assessment.id(), appealId);
        IfMatch.require(ifMatch, appeal.version());
        appeal.decide(upheld, reasons, LocalDate.now(clock));
        return kept("AppealDecided", id, appeal);
    }

    @Transactional
    Appeal withdraw(String id, String appealId, String ifMatch) {
        var assessment = desk.ofSubject(id);
        var appeal = appeals.get(assessment.id(), appealId);
        IfMatch.require(ifMatch, appeal.version());
        appeal.withdraw();
        return kept("AppealWithdrawn", id, appeal);
    }

    private Appeal kept(String action, String id, Appeal appeal) {
        appeals.flush();
        audit.record(action, id, appeal.version(), Map.of("appealId", appeal.id(), "status", appeal.status()));
        return appeal;
    }
}
