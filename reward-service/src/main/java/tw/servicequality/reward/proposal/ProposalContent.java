package tw.servicequality.reward.proposal;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import tw.servicequality.reward.evaluation.Verdict.Grant;
import tw.servicequality.reward.outcome.CaseBasis;
import tw.servicequality.reward.outcome.RewardCase;
import tw.servicequality.reward.ruleset.Award;
import tw.servicequality.reward.ruleset.AwardLevel;
import tw.servicequality.reward.ruleset.Binding;
import tw.servicequality.reward.ruleset.Grade;

/** What a proposal says, and what corrected facts may change of it; rank 0 is none. */
@Embeddable
@JsonNaming(SnakeCaseStrategy.class)
record ProposalContent(
        String recipientAgency,
        String recipientText,
        @Enumerated(EnumType.STRING) AwardLevel awardLevel,
        Integer awardCount,
        @Enumerated(EnumType.STRING) Binding binding,
        String ruleId,
        String article,
        String roundId,
        String assessmentId,
        int rank,
        BigDecimal total,
        @Enumerated(EnumType.STRING) Grade grade,
        String entryId,
        String award,
        String awardResult,
        String awardSource) {

    static ProposalContent of(RewardCase one, Grant grant) {
        var basis = one.basis();
        return new ProposalContent(
                one.recipientAgency(grant.recipient().role()),
                grant.recipient().text(),
                grant.award().level(),
                grant.award().count(),
                grant.award().binding(),
                grant.by().id(),
                grant.by().article(),
                basis.roundId(),
                basis.assessmentId(),
                basis.rank() == null ? 0 : basis.rank(),
                basis.total(),
                basis.grade(),
                basis.entryId(),
                basis.award(),
                basis.awardResult(),
                basis.awardSource());
    }

    Award given() {
        return new Award(awardLevel, awardCount, binding);
    }

    CaseBasis basis() {
        var ranked = entryId == null ? Integer.valueOf(rank) : null;
        return new CaseBasis(roundId, assessmentId, ranked, grade, total, entryId, award, awardResult, awardSource);
    }

    /** The same, whatever zeros a score ends with. */
    boolean saysAs(ProposalContent other) {
        return given().equals(other.given())
                && ruleId.equals(other.ruleId)
                && basis().sameAs(other.basis())
                && recipientAgency.equals(other.recipientAgency)
                && recipientText.equals(other.recipientText);
    }

    /** As an official would write it. */
    String wording() {
        return "%s：%s%s（%s）".formatted(basis().wording(), recipientText, given().wording(), article);
    }
}
