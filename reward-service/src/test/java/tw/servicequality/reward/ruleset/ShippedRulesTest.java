package tw.servicequality.reward.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.reward.ruleset.RuleGroup.Clause;
import tw.servicequality.reward.testing.DemoRules;

class ShippedRulesTest {

    @Test
    void all_19_rules_of_the_plans_are_there_word_for_word() throws IOException {
        assertThat(articles()).isEqualTo(source()).hasSize(19);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wra-central-102", "wra-105", "twc-1-109", "kcg-pwb-102"})
    void each_shipped_rule_set_holds_together(String name) {
        assertThatCode(() -> RuleSetCheck.require(DemoRules.of(name))).doesNotThrowAnyException();
    }

    @Test
    void stored_rules_read_back_as_they_were() throws IOException {
        var rules = DemoRules.of("wra-105");
        var text = DemoRules.JSON.writeValueAsString(rules);
        assertThat(DemoRules.JSON.readValue(text, RewardRules.class)).isEqualTo(rules);
    }

    private static Map<String, String> articles() {
        var clauses = new ArrayList<Clause>();
        for (var name : List.of("wra-central-102", "wra-105", "twc-1-109", "kcg-pwb-102")) {
            var rules = DemoRules.of(name);
            rules.rules().forEach(rule -> clauses.add(rules.clause(rule.id()).orElseThrow()));
            rules.groups().stream()
                    .map(RuleGroup::clause)
                    .filter(Objects::nonNull)
                    .forEach(clauses::add);
        }
        return clauses.stream().collect(Collectors.toMap(Clause::id, Clause::text));
    }

    private static Map<String, String> source() throws IOException {
        try (var file = ShippedRulesTest.class.getResourceAsStream("/domain/reward-rules.json")) {
            return DemoRules.JSON
                    .readTree(file)
                    .get("rules")
                    .valueStream()
                    .collect(Collectors.toMap(rule -> rule.get("id").asText(), rule -> rule.get("text")
                            .asText()));
        }
    }
}
