package tw.servicequality.reward.ruleset;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.reward.ruleset.RewardFacts.AwardResult;
import tw.servicequality.reward.ruleset.RewardFacts.RankedResult;

/** 要件: all that are stated must hold; one that is not stated asks nothing. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "RewardRuleConditions", description = "要件；須全部符合，未載明者不限")
public record RuleConditions(
        @Schema(description = "考核種類") List<@NotNull AssessmentKind> assessmentKind,
        @Schema(description = "等第") List<@NotNull Grade> grade,
        @Size(max = 50) @Schema(description = "名次") List<@NotNull @Positive Integer> rank,
        @PositiveOrZero @Schema(description = "分數下限（含）") BigDecimal scoreFrom,
        @PositiveOrZero @Schema(description = "分數上限（不含）") BigDecimal scoreBelow,

        @Size(max = 50) @Schema(description = "參獎結果代碼，須為本規定所列")
        List<@NotBlank String> awardOutcome,

        @Schema(description = "參選方式：SELF_NOMINATED 自行報名、RECOMMENDED 推薦")
        List<@NotNull AwardSource> awardSource,

        @Schema(description = "是否經訂定本規定的機關初評並輔導") Boolean preliminaryReview) {

    public RuleConditions {
        assessmentKind = RewardRules.orEmpty(assessmentKind);
        grade = RewardRules.orEmpty(grade);
        rank = RewardRules.orEmpty(rank);
        awardOutcome = RewardRules.orEmpty(awardOutcome);
        awardSource = RewardRules.orEmpty(awardSource);
    }

    /** Each stated condition with the value of the facts and whether it is met. */
    public List<ConditionVerdict> check(RewardFacts facts) {
        var verdicts = new ArrayList<ConditionVerdict>();
        switch (facts) {
            case RankedResult result -> {
                ranking(
                        verdicts,
                        result.kind(),
                        result.grade().name(),
                        Integer.toString(result.rank()),
                        result.score());
                award(verdicts, Set.of(), null, null);
            }
            case AwardResult result -> {
                ranking(verdicts, null, null, null, null);
                award(verdicts, result.outcomes(), result.source(), result.preliminarilyReviewed());
            }
        }
        return List.copyOf(verdicts);
    }

    /** Whether all stated conditions hold: the same as {@link #check}, without words. */
    boolean fit(RewardFacts facts) {
        return check(facts).stream().allMatch(ConditionVerdict::met);
    }

    private void ranking(List<ConditionVerdict> verdicts, String kind, String held, String place, BigDecimal score) {
        oneOf(verdicts, "assessmentKind", names(assessmentKind), kind);
        oneOf(verdicts, "grade", names(grade), held);
        oneOf(verdicts, "rank", names(rank), place);
        score(verdicts, score);
    }

    private void award(List<ConditionVerdict> verdicts, Set<String> outcomes, String source, Boolean reviewed) {
        if (!awardOutcome.isEmpty()) {
            var met = !Collections.disjoint(awardOutcome, outcomes);
            var value = outcomes.stream().sorted().collect(Collectors.joining("、"));
            verdicts.add(new ConditionVerdict("awardOutcome", String.join("、", awardOutcome), value, met));
        }
        oneOf(verdicts, "awardSource", names(awardSource), source);
        if (preliminaryReview != null) {
            oneOf(
                    verdicts,
                    "preliminaryReview",
                    List.of(preliminaryReview.toString()),
                    Objects.toString(reviewed, null));
        }
    }

    private static void oneOf(List<ConditionVerdict> verdicts, String name, List<String> required, String value) {
        if (!required.isEmpty()) {
            var met = value != null && required.contains(value);
            verdicts.add(new ConditionVerdict(name, String.join("、", required), Objects.toString(value, ""), met));
        }
    }

    private void score(List<ConditionVerdict> verdicts, BigDecimal score) {
        var value = score == null ? "" : score.toPlainString();
        if (scoreFrom != null) {
            var met = score != null && score.compareTo(scoreFrom) >= 0;
            verdicts.add(new ConditionVerdict("scoreFrom", "≥ " + scoreFrom.toPlainString(), value, met));
        }
        if (scoreBelow != null) {
            var met = score != null && score.compareTo(scoreBelow) < 0;
            verdicts.add(new ConditionVerdict("scoreBelow", "< " + scoreBelow.toPlainString(), value, met));
        }
    }

    /** Whether a ranking of this kind could meet the conditions at some rank, grade and score. */
    boolean couldBeMetByRanking(String kind) {
        return !asksOfAward()
                && (assessmentKind.isEmpty() || names(assessmentKind).contains(kind));
    }

    boolean asksOfRanking() {
        return !(assessmentKind.isEmpty() && grade.isEmpty() && rank.isEmpty())
                || scoreFrom != null
                || scoreBelow != null;
    }

    boolean asksOfAward() {
        return !(awardOutcome.isEmpty() && awardSource.isEmpty()) || preliminaryReview != null;
    }

    private static List<String> names(Collection<?> values) {
        return values.stream().map(Object::toString).toList();
    }
}
