package tw.servicequality.reward.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tw.servicequality.reward.evaluation.Verdict.Grant;
import tw.servicequality.reward.evaluation.Verdict.NothingFits;
import tw.servicequality.reward.evaluation.Verdict.Proposed;
import tw.servicequality.reward.evaluation.Verdict.RuledOut;
import tw.servicequality.reward.ruleset.Grade;
import tw.servicequality.reward.ruleset.RecipientRole;
import tw.servicequality.reward.ruleset.RewardFacts;
import tw.servicequality.reward.ruleset.RewardFacts.AwardResult;
import tw.servicequality.reward.ruleset.RewardFacts.RankedResult;
import tw.servicequality.reward.ruleset.RewardRule;
import tw.servicequality.reward.ruleset.RewardRules;
import tw.servicequality.reward.testing.DemoRules;

/** The table beside the articles: rows just inside and just outside each condition of the shipped rules, role by role. */
class AwardsByArticleTest {

    @ParameterizedTest(name = "{0} {8} {12}: {9} by {10}")
    @CsvFileSource(resources = "/awards-by-article.csv", delimiter = '|', numLinesToSkip = 1, emptyValue = "")
    void the_award_is_what_the_article_says(
            String set,
            String kind,
            Grade grade,
            BigDecimal score,
            Integer rank,
            String result,
            String source,
            String review,
            RecipientRole role,
            String expected,
            String rule,
            String article) {
        var rules = DemoRules.of(set);
        var facts = kind == null ? entry(rules, result, source, review) : new RankedResult(kind, grade, rank, score);

        var decided = decided(rules, facts, role);

        assertThat(decided).isEqualTo(expected + " " + ("nothing".equals(expected) ? "-" : rule));
        if (!"-".equals(rule)) {
            assertThat(rules.clause(rule).orElseThrow().article()).isEqualTo(article);
        }
    }

    @Test
    void every_shipped_rule_decides_a_row() throws IOException {
        var table = Files.readString(Path.of("src/test/resources/awards-by-article.csv"));
        var ids = new HashSet<String>();
        for (var set : List.of("wra-central-102", "wra-105", "twc-1-109", "kcg-pwb-102")) {
            DemoRules.of(set).rules().stream().map(RewardRule::id).forEach(ids::add);
        }
        assertThat(ids).hasSize(18).allSatisfy(id -> assertThat(table).contains("|" + id + "|"));
    }

    private static RewardFacts entry(RewardRules rules, String result, String source, String review) {
        var of = result.split(" of ");
        var award = of.length == 2 ? of[1] : "政府服務品質獎";
        return new AwardResult(rules.outcomesOf(award, of[0]), source, "reviewed".equals(review));
    }

    private static String decided(RewardRules rules, RewardFacts facts, RecipientRole role) {
        var groups = Evaluation.of(rules, facts).groups();
        if (groups.isEmpty()) {
            return "unconcerned -";
        }
        assertThat(groups).hasSize(1);
        return switch (groups.getFirst().verdict()) {
            case RuledOut out -> "none " + out.by().id();
            case NothingFits nothing -> "nothing -";
            case Proposed proposed ->
                proposed.grants().stream()
                        .filter(grant -> grant.recipient().role() == role)
                        .map(AwardsByArticleTest::words)
                        .findFirst()
                        .orElse("nothing -");
        };
    }

    private static String words(Grant grant) {
        return grant.award().wording() + " " + grant.by().id();
    }
}
