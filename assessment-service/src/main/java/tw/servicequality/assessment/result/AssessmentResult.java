package tw.servicequality.assessment.result;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import tw.servicequality.assessment.criteria.Grade;

/** 考核結果之一版: never changed; a correction is another one. */
@Entity
@Immutable
public class AssessmentResult {

    @EmbeddedId
    private Edition id;

    private String inputs;
    private String document;
    private String digest;
    private BigDecimal total;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private LocalDate finalizedOn;
    private LocalDate appealUntil;
    private String calendar;
    private String reason;
    private UUID appealId;

    /** Which edition of which assessment's result. */
    @Embeddable
    record Edition(UUID assessmentId, int edition) {}

    static AssessmentResult of(
            UUID assessment,
            int edition,
            Reckoning.Worked worked,
            LocalDate today,
            AppealPeriod period,
            Because because) {
        var result = new AssessmentResult();
        result.id = new Edition(assessment, edition);
        result.inputs = worked.inputs();
        result.document = worked.document();
        result.digest = worked.digest();
        result.total = worked.tally().total();
        result.grade = worked.tally().grade().grade();
        result.finalizedOn = today;
        result.appealUntil = period.until();
        result.calendar = period.calendar();
        result.reason = because.reason();
        result.appealId = because.appeal().orElse(null);
        return result;
    }

    public int edition() {
        return id.edition();
    }

    /** As it was kept: JSON of {@link ResultInputs}. */
    public String inputs() {
        return inputs;
    }

    /** As it was kept. */
    public String document() {
        return document;
    }

    public String digest() {
        return digest;
    }

    public BigDecimal total() {
        return total;
    }

    public Grade grade() {
        return grade;
    }

    public LocalDate finalizedOn() {
        return finalizedOn;
    }

    /** The last day of the period of appeal. */
    public LocalDate appealUntil() {
        return appealUntil;
    }

    /** The version of the office calendar by which that day was counted. */
    public String calendar() {
        return calendar;
    }

    /** Why it takes the place of the one before; empty for the first. */
    public String reason() {
        return reason;
    }

    public Optional<UUID> appeal() {
        return Optional.ofNullable(appealId);
    }
}
