package tw.servicequality.reward.ranking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.reward.ruleset.Grade;

/** 考核結果, as finalised: what a rank rests on. */
@Entity
public class AssessmentResult {

    @Id
    private String assessmentId;

    private UUID eventId;
    private int edition;
    private long sequence;
    private String roundId;
    private String agency;
    private String assessedBy;
    private String scoreSheetId;
    private int scoreSheetVersion;
    private BigDecimal total;
    private BigDecimal maximum;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private LocalDate finalizedOn;

    static AssessmentResult of(FinalizedAssessment told, UUID eventId, long sequence) {
        var result = new AssessmentResult();
        result.assessmentId = told.assessmentId();
        result.hear(told, eventId, sequence);
        return result;
    }

    /** Takes over what is newer than what we know. */
    void hear(FinalizedAssessment told, UUID newEventId, long newSequence) {
        var known = eventId != null;
        if (known && (told.edition() < edition || told.edition() == edition && newSequence <= sequence)) {
            return;
        }
        edition = told.edition();
        eventId = newEventId;
        sequence = newSequence;
        roundId = told.roundId();
        agency = told.agency();
        assessedBy = told.assessedBy();
        scoreSheetId = told.scoreSheet().id();
        scoreSheetVersion = told.scoreSheet().version();
        total = told.total();
        maximum = told.maximum();
        grade = told.grade();
        finalizedOn = told.finalizedOn();
    }

    public String assessmentId() {
        return assessmentId;
    }

    public UUID eventId() {
        return eventId;
    }

    /** 1, and one more with each correction. */
    public int edition() {
        return edition;
    }

    public String scoreSheetId() {
        return scoreSheetId;
    }

    public int scoreSheetVersion() {
        return scoreSheetVersion;
    }

    public BigDecimal total() {
        return total;
    }

    public BigDecimal maximum() {
        return maximum;
    }

    public Grade grade() {
        return grade;
    }

    public LocalDate finalizedOn() {
        return finalizedOn;
    }
}
