package tw.servicequality.assessment.appeal;

import static tw.servicequality.assessment.appeal.AppealProblem.APPEAL_MOVE_REFUSED;
import static tw.servicequality.assessment.appeal.AppealProblem.APPEAL_NOT_UPHELD;
import static tw.servicequality.assessment.appeal.AppealProblem.APPEAL_PERIOD_OVER;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tw.servicequality.assessment.assessment.Assessment;
import tw.servicequality.assessment.result.AssessmentResult;

/** 申復 */
@Entity
public class Appeal {

    @Id
    private UUID appealId;

    private UUID assessmentId;
    private int edition;
    private String agency;
    private String assessedBy;
    private String grounds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> criteria;

    private LocalDate filedOn;
    private LocalDate decidedOn;
    private String reasons = "";

    @Enumerated(EnumType.STRING)
    private AppealStatus status = AppealStatus.FILED;

    @Version
    private long version;

    /** The last day of the period is still in time. */
    static void requireInTime(LocalDate until, LocalDate today) {
        if (today.isAfter(until)) {
            throw APPEAL_PERIOD_OVER.because("申復期間至 " + until);
        }
    }

    /** Against the result in force. */
    static Appeal against(
            Assessment assessment, AssessmentResult result, String grounds, List<String> criteria, LocalDate today) {
        requireInTime(result.appealUntil(), today);
        var appeal = new Appeal();
        appeal.appealId = UUID.randomUUID();
        appeal.assessmentId = assessment.id();
        appeal.edition = result.edition();
        appeal.agency = assessment.agency();
        appeal.assessedBy = assessment.assessedBy();
        appeal.grounds = grounds;
        appeal.criteria = List.copyOf(criteria);
        appeal.filedOn = today;
        return appeal;
    }

    void withdraw() {
        moveTo(AppealStatus.WITHDRAWN);
    }

    void decide(boolean upheld, String why, LocalDate today) {
        moveTo(upheld ? AppealStatus.UPHELD : AppealStatus.REJECTED);
        reasons = why;
        decidedOn = today;
    }

    /** The correction that it called for has been made; refused if it called for none. */
    public void correct() {
        if (status != AppealStatus.UPHELD) {
            throw APPEAL_NOT_UPHELD.because(appealId.toString()).at("/appealId");
        }
        moveTo(AppealStatus.CORRECTED);
    }

    private void moveTo(AppealStatus next) {
        if (!AppealStatus.MOVES.get(status).contains(next)) {
            throw APPEAL_MOVE_REFUSED.because(status + " → " + next);
        }
        status = next;
    }

    public UUID id() {
        return appealId;
    }

    UUID assessmentId() {
        return assessmentId;
    }

    /** The edition of the result that it is against. */
    int edition() {
        return edition;
    }

    String agency() {
        return agency;
    }

    String grounds() {
        return grounds;
    }

    List<String> criteria() {
        return List.copyOf(criteria);
    }

    LocalDate filedOn() {
        return filedOn;
    }

    Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    /** Of the decision; empty before. */
    String reasons() {
        return reasons;
    }

    AppealStatus status() {
        return status;
    }

    long version() {
        return version;
    }
}
