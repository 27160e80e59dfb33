package tw.servicequality.reward.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.reward.evaluation.Evaluation;
import tw.servicequality.reward.evaluation.GroupEvaluation;
import tw.servicequality.reward.evaluation.Verdict.Proposed;
import tw.servicequality.reward.outcome.OutcomeRow;
import tw.servicequality.reward.outcome.RewardCase;
import tw.servicequality.reward.ruleset.RewardRuleSet;
import tw.servicequality.reward.ruleset.RewardRules;

/** What a rule set makes of all subjects of a case: outcomes, and the proposals that follow. Pure: no database, no clock. */
record ProposedCase(List<OutcomeRow> outcomes, Map<UUID, RewardProposal> proposals) {

    static ProposedCase of(RewardRuleSet set, RewardRules rules, List<RewardCase> subjects, Instant now) {
        var made = new ProposedCase(new ArrayList<>(), new LinkedHashMap<>());
        for (var subject : subjects) {
            for (var evaluated : Evaluation.of(rules, subject.facts()).groups()) {
                made.take(set, subject, evaluated, now);
            }
        }
        return made;
    }

    private void take(RewardRuleSet set, RewardCase subject, GroupEvaluation evaluated, Instant now) {
        var outcome = OutcomeRow.of(subject, set, evaluated, now);
        outcomes.add(outcome);
        if (evaluated.verdict() instanceof Proposed proposed) {
            for (var grant : proposed.grants()) {
                var proposal = RewardProposal.of(outcome, subject, grant);
                proposals.put(proposal.id(), proposal);
            }
        }
    }

    /** The same as what is wanted of proposals that are there already, by the fact that brought it. */
    Wanted wanted(UUID eventId, String fact) {
        var said = new LinkedHashMap<UUID, String>();
        outcomes.forEach(outcome -> said.put(outcome.id(), outcome.explanation()));
        return new Wanted(this, said, eventId, fact);
    }

    /** What is wanted, and because of which fact. */
    record Wanted(ProposedCase made, Map<UUID, String> said, UUID eventId, String fact) {

        private static final String NOTHING = "不予敘獎";

        Optional<ProposalContent> content(UUID proposal) {
            return Optional.ofNullable(made.proposals.get(proposal)).map(RewardProposal::content);
        }

        String after(UUID proposal) {
            return content(proposal).map(ProposalContent::wording).orElse(NOTHING);
        }

        /** The fact, and what it comes to. */
        String because(RewardProposal proposal) {
            var nothing = NOTHING + "：" + said.getOrDefault(proposal.outcomeId(), "已無此案");
            return fact + "；"
                    + content(proposal.id()).map(ProposalContent::wording).orElse(nothing);
        }
    }
}
