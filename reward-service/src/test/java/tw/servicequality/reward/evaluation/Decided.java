package tw.servicequality.reward.evaluation;

import java.util.List;
import java.util.stream.Collectors;
import tw.servicequality.reward.evaluation.Verdict.NothingFits;
import tw.servicequality.reward.evaluation.Verdict.Proposed;
import tw.servicequality.reward.evaluation.Verdict.RuledOut;
import tw.servicequality.reward.ruleset.RewardFacts;
import tw.servicequality.reward.ruleset.RewardRules;

/** What came of facts, one line for each group. */
final class Decided {

    private Decided() {}

    static List<String> of(RewardRules rules, RewardFacts facts) {
        return Evaluation.of(rules, facts).groups().stream()
                .map(group -> group.group().id() + ": " + words(group.verdict()))
                .toList();
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case Proposed proposed ->
                proposed.grants().stream()
                        .map(grant -> grant.by().id() + " " + grant.recipient().text()
                                + grant.award().wording())
                        .collect(Collectors.joining("、"));
            case RuledOut out -> out.by().id() + " none";
            case NothingFits nothing -> "nothing fits";
        };
    }
}
