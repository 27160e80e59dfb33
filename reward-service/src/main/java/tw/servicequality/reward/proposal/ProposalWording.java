package tw.servicequality.reward.proposal;

import java.util.stream.Collectors;
import tw.servicequality.reward.evaluation.Candidate;
import tw.servicequality.reward.evaluation.GroupEvaluation;
import tw.servicequality.reward.proposal.ProposalExplanation.RankingFact;
import tw.servicequality.reward.ruleset.RewardRule;

/** The reasons of an explanation in an official's words. */
final class ProposalWording {

    private ProposalWording() {}

    /** The whole in one sentence. */
    static String conclusion(RewardProposal proposal, RankingFact ranking, int rocYear) {
        var withdrawn =
                switch (proposal.state()) {
                    case PROPOSED -> "";
                    case WITHDRAWN -> "（已撤回）";
                };
        return "%s%s，依%s，%s%s"
                .formatted(
                        withdrawn,
                        facts(proposal, ranking, rocYear),
                        proposal.rule().article(),
                        proposal.recipient().text(),
                        proposal.award().wording());
    }

    private static String facts(RewardProposal proposal, RankingFact ranking, int rocYear) {
        var basis = proposal.basis();
        if (basis.entryId() != null) {
            return "%d年度參選「%s」，結果 %s".formatted(rocYear, basis.award(), basis.awardResult());
        }
        var shared = ranking != null && ranking.rank() == basis.rank() && ranking.holdersOfRank() > 1 ? "（並列）" : "";
        return "%d年度考核第%d名%s、%s（%s分）"
                .formatted(
                        rocYear,
                        basis.rank(),
                        shared,
                        basis.grade().title(),
                        basis.total().toPlainString());
    }

    /** Why this rule was chosen, or why not. */
    static String why(Candidate candidate, RewardRule chosen) {
        if (candidate.rule().equals(chosen) && candidate.fits()) {
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
