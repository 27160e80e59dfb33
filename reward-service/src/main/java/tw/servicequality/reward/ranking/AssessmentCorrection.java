package tw.servicequality.reward.ranking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.reward.ruleset.Grade;

/** 考核更正: that a result was corrected, why, and what it was before. Never changed. */
@Entity
@IdClass(AssessmentCorrection.CorrectionId.class)
public class AssessmentCorrection {

    @Id
    private String assessmentId;

    @Id
    private int edition;

    private UUID eventId;
    private String basis;
    private BigDecimal totalBefore;

    @Enumerated(EnumType.STRING)
    private Grade gradeBefore;

    private BigDecimal totalAfter;

    @Enumerated(EnumType.STRING)
    private Grade gradeAfter;

    private LocalDate correctedOn;

    static AssessmentCorrection of(CorrectedAssessment told, UUID eventId) {
        var correction = new AssessmentCorrection();
        correction.assessmentId = told.assessmentId();
        correction.edition = told.version();
        correction.eventId = eventId;
        correction.basis = told.basis();
        correction.totalBefore = told.before().total();
        correction.gradeBefore = told.before().grade();
        correction.totalAfter = told.after().total();
        correction.gradeAfter = told.after().grade();
        correction.correctedOn = told.correctedOn();
        return correction;
    }

    public int edition() {
        return edition;
    }

    public UUID eventId() {
        return eventId;
    }

    /** APPEAL or ERROR. */
    public String basis() {
        return basis;
    }

    public BigDecimal totalBefore() {
        return totalBefore;
    }

    public Grade gradeBefore() {
        return gradeBefore;
    }

    public BigDecimal totalAfter() {
        return totalAfter;
    }

    public Grade gradeAfter() {
        return gradeAfter;
    }

    public LocalDate correctedOn() {
        return correctedOn;
    }

    /** An assessment and the edition of its result. */
    public record CorrectionId(String assessmentId, int edition) implements Serializable {}
}
