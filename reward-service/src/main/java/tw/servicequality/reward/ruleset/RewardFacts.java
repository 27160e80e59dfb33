package tw.servicequality.reward.ruleset;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;

/** What is known of one subject when rules are applied to it: a rank in a round, or the outcome of a competition. */
public sealed interface RewardFacts {

    /** The facts as an official would name them. */
    String wording();

    /** A subject's place in a published ranking; the score is the total on the scale of its own sheet. */
    record RankedResult(String kind, Grade grade, int rank, BigDecimal score) implements RewardFacts {

        @Override
        public String wording() {
            return "名次 %d、等第 %s、分數 %s".formatted(rank, grade.title(), score.toPlainString());
        }
    }

    /** What an agency's entry for an award came to; the codes are those that the rule set declares. */
    record AwardResult(Set<String> outcomes) implements RewardFacts {

        @Override
        public String wording() {
            return "參獎結果 " + String.join("、", new TreeSet<>(outcomes));
        }
    }
}
