package tw.servicequality.reward.outcome;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.reward.evaluation.GroupEvaluation;
import tw.servicequality.reward.evaluation.Verdict;
import tw.servicequality.reward.evaluation.Verdict.NothingFits;
import tw.servicequality.reward.evaluation.Verdict.Proposed;
import tw.servicequality.reward.evaluation.Verdict.RuledOut;
import tw.servicequality.reward.ranking.RankedSubject;
import tw.servicequality.reward.ranking.Ranking;
import tw.servicequality.reward.ruleset.Grade;
import tw.servicequality.reward.ruleset.RewardRule;
import tw.servicequality.reward.ruleset.RewardRuleSet;

/** 敘獎結果 of one subject by one group of rules. Never changed: other facts or rules make another outcome. */
@Entity
public class RewardOutcome {

    @Id
    private UUID id;

    private UUID ruleSetId;
    private int ruleSetEdition;
    private String ruleGroup;
    private String roundId;
    private String agency;
    private String assessmentId;
    private int rank;
    private BigDecimal total;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    @Enumerated(EnumType.STRING)
    private OutcomeReason reason;

    private String ruleId;
    private String article;
    private String wording;
    private String explanation;
    private Instant evaluatedAt;

    static RewardOutcome of(
            Ranking ranking, RankedSubject subject, RewardRuleSet set, GroupEvaluation evaluation, Instant now) {
        var outcome = new RewardOutcome();
        outcome.id = id(
                set.id(),
                ranking.roundId(),
                subject.agency(),
                evaluation.group().id());
        outcome.ruleSetId = set.id();
        outcome.ruleSetEdition = set.edition();
        outcome.ruleGroup = evaluation.group().id();
        outcome.roundId = ranking.roundId();
        outcome.agency = subject.agency();
        outcome.assessmentId = subject.assessmentId();
        outcome.rank = subject.rank();
        outcome.total = subject.total();
        outcome.grade = subject.grade();
        outcome.say(evaluation.verdict());
        outcome.evaluatedAt = now;
        return outcome;
    }

    /** Made from what is evaluated, so that the same evaluation cannot stand twice under two ids. */
    static UUID id(UUID ruleSet, String roundId, String agency, String group) {
        var key = String.join("\n", ruleSet.toString(), roundId, agency, group);
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    private void say(Verdict verdict) {
        reason = OutcomeReason.of(verdict);
        switch (verdict) {
            case Proposed proposed -> {
                cite(proposed.grants().getFirst().by());
                wording = proposed.grants().stream()
                        .map(grant -> grant.recipient().text() + grant.award().wording())
                        .collect(Collectors.joining("、"));
            }
            case RuledOut out -> {
                cite(out.by());
                wording = "不予敘獎";
            }
            case NothingFits nothing -> {
                explanation = nothing.reason();
                wording = "不予敘獎";
            }
        }
    }

    private void cite(RewardRule rule) {
        ruleId = rule.id();
        article = rule.article();
        explanation = rule.text();
    }

    /** Where it stands in a list. */
    Cursor place() {
        return Cursor.of(roundId, rank, agency, ruleGroup);
    }

    public UUID id() {
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

    String roundId() {
        return roundId;
    }

    String agency() {
        return agency;
    }

    String assessmentId() {
        return assessmentId;
    }

    int rank() {
        return rank;
    }

    BigDecimal total() {
        return total;
    }

    Grade grade() {
        return grade;
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
