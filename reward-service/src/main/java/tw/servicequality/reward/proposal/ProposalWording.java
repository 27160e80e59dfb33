package tw.servicequality.reward.proposal;

import java.util.stream.Collectors;
import tw.servicequality.reward.evaluation.Candidate;
import tw.servicequality.reward.evaluation.GroupEvaluation;
import tw.servicequality.reward.ruleset.RewardRule;

/** The reasons of an explanation in an official's words. */
final class ProposalWording {

    private ProposalWording() {}

    /** Why this rule was chosen, or why not. */
    static String why(Candidate candidate, RewardRule chosen) {
        if (candidate.rule().equals(chosen)) {
            return "要件全部符合，採用";
        }
        if (candidate.fits()) {
            return "要件符合，但額度不高於所採規定，或對象不同";
        }
        return candidate.conditions().stream()
                .filter(condition -> !condition.met())
                .map(condition ->
                        "%s 須為 %s，實為 %s".formatted(condition.condition(), condition.required(), condition.value()))
                .collect(Collectors.joining("；", "不符合：", ""));
    }

    /** How the group came to its choice. */
    static String selection(GroupEvaluation evaluated) {
        var fitting = evaluated.candidates().stream().filter(Candidate::fits).count();
        return switch (evaluated.group().choose()) {
            case ONLY -> "群組內規定互不重疊，共比對 " + evaluated.candidates().size() + " 條，符合 " + fitting + " 條";
            case HIGHEST -> "符合 " + fitting + " 條，同一對象取最高額度一項，不重複敘獎";
        };
    }
}
