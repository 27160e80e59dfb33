package tw.servicequality.reward.ruleset;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;

/** What is known of one subject when rules are applied to it: a rank in a round, or the outcome of a competition. */
public sealed interface RewardFacts {

    /** The facts as an official would name them. */
    String wording();

    /** A subject's place in a published ranking; rank 0 is none; the score is the total on the scale of its own sheet. */
    record RankedResult(String kind, Grade grade, int rank, BigDecimal score) implements RewardFacts {

        @Override
        public String wording() {
            var place = rank == 0 ? "並列而不計名次" : "名次 " + rank;
            return "%s、等第 %s、分數 %s".formatted(place, grade.title(), score.toPlainString());
        }
    }

    /**
     * What an agency's entry for an award came to: the codes that the rule set declares for it, whether it was recommended, and
     * whether the agency of the rule set itself did the preliminary review.
     */
    record AwardResult(Set<String> outcomes, String source, boolean preliminarilyReviewed) implements RewardFacts {

        @Override
        public String wording() {
            var came = outcomes.isEmpty() ? "不在規定之列" : String.join("、", new TreeSet<>(outcomes));
            var reviewed = preliminarilyReviewed ? "經" : "未經";
            return "參獎結果 %s、%s、%s本機關初評".formatted(came, source, reviewed);
        }
    }
}
