package tw.servicequality.reward.evaluation;

import java.util.List;
import tw.servicequality.reward.ruleset.Award;
import tw.servicequality.reward.ruleset.Recipient;
import tw.servicequality.reward.ruleset.RewardRule;

/** What a group of rules comes to for one subject. */
public sealed interface Verdict {

    /** In each capacity one award, by the rule that gives it. */
    record Proposed(List<Grant> grants) implements Verdict {}

    /** A rule says in so many words that there is no award. */
    record RuledOut(RewardRule by) implements Verdict {}

    /** No rule of the group fits; the reason says what was looked at. */
    record NothingFits(String reason) implements Verdict {}

    /** An award for one capacity. */
    record Grant(RewardRule by, Recipient recipient, Award award) {}
}
