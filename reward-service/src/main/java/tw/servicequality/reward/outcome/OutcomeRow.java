package tw.servicequality.reward.outcome;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.reward.evaluation.GroupEvaluation;
import tw.servicequality.reward.evaluation.Verdict.NothingFits;
import tw.servicequality.reward.evaluation.Verdict.Proposed;
import tw.servicequality.reward.evaluation.Verdict.RuledOut;
import tw.servicequality.reward.ruleset.Grade;
import tw.servicequality.reward.ruleset.RewardRule;
import tw.servicequality.reward.ruleset.RewardRuleSet;

/** An outcome as it is written, column by column. It follows from the case, the rules and nothing else, the instant aside. */
@JsonNaming(SnakeCaseStrategy.class)
public record OutcomeRow(
        UUID id,
        UUID ruleSetId,
        int ruleSetEdition,
        String ruleGroup,
        String roundId,
        String agency,
        String assessmentId,
        int rank,
        BigDecimal total,
        Grade grade,
        OutcomeReason reason,
        String ruleId,
        String article,
        String wording,
        String explanation,
        Instant evaluatedAt,
        String caseId,
        String entryId,
        String award,
        String awardResult,
        String awardSource) {

    /** What a group of rules came to for a case. */
    public static OutcomeRow of(RewardCase one, RewardRuleSet set, GroupEvaluation evaluation, Instant now) {
        var basis = one.basis();
        var said = Said.of(evaluation);
        return new OutcomeRow(
                id(set.id(), one, evaluation.group().id()),
                set.id(),
                set.edition(),
                evaluation.group().id(),
                basis.roundId(),
                one.agency(),
                basis.assessmentId(),
                basis.rank() == null ? 0 : basis.rank(),
                basis.total(),
                basis.grade(),
                OutcomeReason.of(evaluation.verdict()),
                said.rule() == null ? null : said.rule().id(),
                said.rule() == null ? null : said.rule().article(),
                said.wording(),
                said.explanation(),
                now,
                one.caseId(),
                basis.entryId(),
                basis.award(),
                basis.awardResult(),
                basis.awardSource());
    }

    /** Made from what is evaluated, so that the same evaluation cannot stand twice under two ids. */
    static UUID id(UUID ruleSet, RewardCase one, String group) {
        var key = String.join("\n", ruleSet.toString(), one.caseId(), one.agency(), group);
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    /** What is said of a verdict, and by which rule. */
    public record Said(RewardRule rule, String wording, String explanation) {

        private static final String NONE = "不予敘獎";

        public static Said of(GroupEvaluation evaluation) {
            return switch (evaluation.verdict()) {
                case Proposed proposed -> {
                    var rule = proposed.grants().getFirst().by();
                    var wording = proposed.grants().stream()
                            .map(grant ->
                                    grant.recipient().text() + grant.award().wording())
                            .collect(Collectors.joining("、"));
                    yield new Said(rule, wording, rule.text());
                }
                case RuledOut out -> new Said(out.by(), NONE, out.by().text());
                case NothingFits nothing -> new Said(null, NONE, nothing.reason());
            };
        }
    }
}
