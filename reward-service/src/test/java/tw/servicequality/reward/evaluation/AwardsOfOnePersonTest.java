package tw.servicequality.reward.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tw.servicequality.reward.evaluation.PersonRewards.Claim;
import tw.servicequality.reward.evaluation.Verdict.Grant;
import tw.servicequality.reward.evaluation.Verdict.Proposed;
import tw.servicequality.reward.ruleset.Award;
import tw.servicequality.reward.ruleset.AwardLevel;
import tw.servicequality.reward.ruleset.Binding;
import tw.servicequality.reward.ruleset.RewardFacts.AwardResult;
import tw.servicequality.reward.ruleset.RewardRules;
import tw.servicequality.reward.testing.DemoRules;

/** 柒三(五): 同時符合前開各項規定者，以最高額度辦理敘獎，不得重複敘獎. */
class AwardsOfOnePersonTest {

    private static final RewardRules RULES = DemoRules.of("wra-105");

    @ParameterizedTest(name = "{0} → {1} ({3})")
    @CsvFileSource(resources = "/awards-of-one-person.csv", delimiter = '|', numLinesToSkip = 1)
    void the_highest_alone_stands(String roles, String stands, String rule) {
        var byReference = new HashMap<String, Grant>();
        var claims = new ArrayList<Claim>();
        for (var word : roles.split(" \\+ ")) {
            var grant = grant(word);
            byReference.put(word, grant);
            claims.add(new Claim(word, grant.by().group(), grant.award()));
        }
        for (var seed = 0; seed < 6; seed++) {
            Collections.shuffle(claims, new Random(seed));
            var person = PersonRewards.of(RULES, claims);
            assertThat(person.standing()).hasSize(1);
            assertThat(person.yielding())
                    .hasSize(claims.size() - 1)
                    .allSatisfy(one -> assertThat(one.clause().id()).isEqualTo("R001-3(五)"));
            var winner = byReference.get(person.standing().getFirst().reference());
            assertThat(winner.award().wording()).isEqualTo(stands);
            assertThat(winner.by().id()).isEqualTo(rule);
        }
    }

    @Test
    void what_an_assessment_gave_does_not_give_way_to_what_a_competition_gave() {
        var head = new Claim("1", "superior-assessment", new Award(AwardLevel.COMMENDATION, 2, Binding.FIXED));
        var won = new Claim("2", "service-quality-award", new Award(AwardLevel.MERIT, 1, Binding.AT_MOST));
        assertThat(PersonRewards.of(RULES, List.of(head, won)).standing()).containsExactly(head, won);
    }

    private static Grant grant(String word) {
        var parts = word.split("[@:]");
        var facts = new AwardResult(RULES.outcomesOf("政府服務品質獎", parts[2]), "RECOMMENDED", true);
        var verdict = Evaluation.of(RULES, facts).groups().getFirst().verdict();
        return Arrays.asList(verdict).stream()
                .map(Proposed.class::cast)
                .flatMap(proposed -> proposed.grants().stream())
                .filter(grant -> grant.recipient().role().name().equals(parts[0]))
                .findFirst()
                .orElseThrow();
    }
}
