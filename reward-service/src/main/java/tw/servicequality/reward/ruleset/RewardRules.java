package tw.servicequality.reward.ruleset;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.reward.ruleset.RuleGroup.Clause;

/** The content of a rule set: an agency's rules of one ROC year (民國年), as they are written and as they compute. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "RewardRules", description = "年度獎勵規定")
public record RewardRules(
        @Min(1) @Max(999) @Schema(description = "民國年", examples = "105")
        int rocYear,

        @NotBlank @Size(max = 200) @Schema(description = "名稱")
        String title,

        @NotNull @Schema(description = "生效日") LocalDate effectiveFrom,
        @Schema(description = "失效前最後一日；未定者不填") LocalDate effectiveUntil,

        @NotNull @Schema(description = "同分並列的處理：SHARE 並列者均視為取得該名次、LOWEST 並列者均以所占最後名次計、NONE 並列者不計名次")
        TiePolicy ties,

        @Valid Equivalence equivalence,
        @Size(max = 50) @Schema(description = "本規定所用的參獎結果") List<@NotNull @Valid AwardOutcome> awardOutcomes,

        @NotEmpty @Size(max = 50) @Schema(description = "規定群組")
        List<@NotNull @Valid RuleGroup> groups,

        @NotEmpty @Size(max = 200) @Schema(description = "規定")
        List<@NotNull @Valid RewardRule> rules) {

    public RewardRules {
        awardOutcomes = orEmpty(awardOutcomes);
    }

    /** Whether these rules are in force on that day, both ends included. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveUntil == null || !day.isAfter(effectiveUntil));
    }

    public List<RewardRule> rulesOf(RuleGroup group) {
        return rules.stream().filter(rule -> rule.group().equals(group.id())).toList();
    }

    /** The article of this id, be it a rule or a group's clause. */
    public Optional<Clause> clause(String id) {
        var written = rules.stream()
                .filter(rule -> rule.id().equals(id))
                .map(rule -> new Clause(rule.id(), rule.article(), rule.text()))
                .findFirst();
        return written.or(() -> groups.stream()
                .map(RuleGroup::clause)
                .filter(clause -> clause != null && clause.id().equals(id))
                .findFirst());
    }

    /** A list of our own; what stands in it is validated later, so it may hold nulls here. */
    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** The declared codes that a recorded result stands for. */
    public Set<String> outcomesOf(String award, String result) {
        return awardOutcomes.stream()
                .filter(outcome -> outcome.standsFor(award, result))
                .map(AwardOutcome::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
