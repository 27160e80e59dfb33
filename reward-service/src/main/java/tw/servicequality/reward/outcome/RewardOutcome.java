package tw.servicequality.reward.outcome;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.reward.ruleset.Grade;

/** 敘獎結果 of one case by one group of rules, as it is read; written set by set as {@link OutcomeRow}. */
@Entity
@Immutable
class RewardOutcome {

    @Id
    private UUID id;

    private UUID ruleSetId;
    private int ruleSetEdition;
    private String ruleGroup;
    private String caseId;
    private String agency;
    private String roundId;
    private String assessmentId;
    private int rank;
    private BigDecimal total;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private String entryId;
    private String award;
    private String awardResult;
    private String awardSource;

    @Enumerated(EnumType.STRING)
    private OutcomeReason reason;

    private String ruleId;
    private String article;
    private String wording;
    private String explanation;
    private Instant evaluatedAt;

    /** Where it stands in a list. */
    Cursor place() {
        return Cursor.of(caseId, rank, agency, ruleGroup, ruleSetId);
    }

    UUID id() {
        return id;
    }

    UUID ruleSetId() {
        return ruleSetId;
    }

    int ruleSetEdition() {
        return ruleSetEdition;
    }

    String ruleGroup() {
        return ruleGroup;
    }

    String agency() {
        return agency;
    }

    CaseBasis basis() {
        return entryId == null
                ? CaseBasis.ranked(roundId, assessmentId, rank, grade, total)
                : CaseBasis.entered(entryId, award, awardResult, awardSource);
    }

    OutcomeReason reason() {
        return reason;
    }

    Optional<String> ruleId() {
        return Optional.ofNullable(ruleId);
    }

    Optional<String> article() {
        return Optional.ofNullable(article);
    }

    String wording() {
        return wording;
    }

    String explanation() {
        return explanation;
    }

    Instant evaluatedAt() {
        return evaluatedAt;
    }
}
