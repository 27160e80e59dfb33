package tw.servicequality.reward.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tw.servicequality.reward.evaluation.NaiveEvaluator.Plain;
import tw.servicequality.reward.evaluation.Verdict.NothingFits;
import tw.servicequality.reward.evaluation.Verdict.Proposed;
import tw.servicequality.reward.evaluation.Verdict.RuledOut;
import tw.servicequality.reward.ruleset.Grade;
import tw.servicequality.reward.ruleset.RewardFacts;
import tw.servicequality.reward.ruleset.RewardFacts.AwardResult;
import tw.servicequality.reward.ruleset.RewardFacts.RankedResult;
import tw.servicequality.reward.ruleset.RewardRules;
import tw.servicequality.reward.testing.DemoRules;

/** 100,000 random facts, by the shipped rules and by rules made up at random, are decided as an independent reading decides them. */
class IndependentEvaluationTest {

    private static final int SETS = 200;
    private static final int FACTS = 500;
    private static final List<String> SHIPPED = List.of("wra-105", "wra-central-102", "twc-1-109", "kcg-pwb-102");

    @Test
    void a_hundred_thousand_random_facts_are_decided_alike() {
        var random = new Random(20160104);
        var decided = 0;
        for (var set = 0; set < SETS; set++) {
            var tree = set % 2 == 0
                    ? DemoRules.tree(SHIPPED.get(set / 2 % SHIPPED.size()))
                    : new RandomRules(random).make();
            decided += agree(tree, random);
        }
        assertThat(decided).as("facts that came to an award or its exclusion").isGreaterThan(SETS * FACTS / 10);
    }

    private static int agree(ObjectNode tree, Random random) {
        var rules = DemoRules.read(tree);
        var naive = new NaiveEvaluator(tree);
        var decided = 0;
        for (var at = 0; at < FACTS; at++) {
            var facts = facts(random);
            var ours = ours(rules, facts);
            assertThat(ours).as("%s by %s", facts, tree).isEqualTo(naive.decide(facts));
            decided += ours.stream().anyMatch(line -> !line.endsWith("{}")) ? 1 : 0;
        }
        return decided;
    }

    private static Plain facts(Random random) {
        if (random.nextBoolean()) {
            var score = random.nextInt(8) == 0 ? random.nextInt(1001) / 10.0 : 880 + random.nextInt(41);
            var rank = random.nextInt(6);
            return new Plain(
                    RandomRules.one(random, RandomRules.KINDS),
                    RandomRules.one(random, RandomRules.GRADES),
                    rank,
                    random.nextInt(4) == 0 ? 89.5 + random.nextInt(11) / 10.0 : score,
                    null,
                    null,
                    null,
                    false);
        }
        return new Plain(
                null,
                null,
                0,
                0,
                random.nextInt(4) == 0 ? "金檔獎" : "政府服務品質獎",
                RandomRules.one(random, RandomRules.RESULTS),
                RandomRules.one(random, RandomRules.SOURCES),
                random.nextBoolean());
    }

    private static List<String> ours(RewardRules rules, Plain plain) {
        RewardFacts facts = plain.kind() == null
                ? new AwardResult(rules.outcomesOf(plain.award(), plain.result()), plain.source(), plain.reviewed())
                : new RankedResult(
                        plain.kind(), Grade.valueOf(plain.grade()), plain.rank(), BigDecimal.valueOf(plain.score()));
        var lines = new ArrayList<String>();
        for (var group : Evaluation.of(rules, facts).groups()) {
            lines.add(group.group().id() + ": " + words(group.verdict()));
        }
        return lines;
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case RuledOut out -> "none " + out.by().id();
            case NothingFits nothing -> "{}";
            case Proposed proposed -> {
                var roles = new TreeMap<String, String>();
                proposed.grants()
                        .forEach(grant -> roles.put(
                                grant.recipient().role().name(), grant.by().id()));
                yield roles.toString();
            }
        };
    }
}
