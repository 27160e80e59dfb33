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
        List<@NotBlank String> awardOutcome) {

    public RuleConditions {
        assessmentKind = RewardRules.orEmpty(assessmentKind);
        grade = RewardRules.orEmpty(grade);
        rank = RewardRules.orEmpty(rank);
        awardOutcome = RewardRules.orEmpty(awardOutcome);
    }

    /** Each stated condition with the value of the facts and whether it is met. */
    public List<ConditionVerdict> check(RewardFacts facts) {
        return switch (facts) {
            case RankedResult result -> check(result, List.of());
            case AwardResult result -> check(null, result.outcomes());
        };
    }

    private List<ConditionVerdict> check(RankedResult result, Collection<String> outcomes) {
        var verdicts = new ArrayList<ConditionVerdict>();
        oneOf(verdicts, "assessmentKind", names(assessmentKind), result == null ? null : result.kind());
        oneOf(
                verdicts,
                "grade",
                names(grade),
                result == null ? null : result.grade().name());
        oneOf(verdicts, "rank", names(rank), result == null ? null : Integer.toString(result.rank()));
        score(verdicts, result == null ? null : result.score());
        if (!awardOutcome.isEmpty()) {
            var met = !Collections.disjoint(awardOutcome, outcomes);
            var value = outcomes.stream().sorted().collect(Collectors.joining("、"));
            verdicts.add(new ConditionVerdict("awardOutcome", String.join("、", awardOutcome), value, met));
        }
        return List.copyOf(verdicts);
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
        return awardOutcome.isEmpty()
                && (assessmentKind.isEmpty() || names(assessmentKind).contains(kind));
    }

    boolean asksOfRanking() {
        return !(assessmentKind.isEmpty() && grade.isEmpty() && rank.isEmpty())
                || scoreFrom != null
                || scoreBelow != null;
    }

    boolean asksOfAward() {
        return !awardOutcome.isEmpty();
    }

    private static List<String> names(Collection<?> values) {
        return values.stream().map(Object::toString).toList();
    }
}
