package tw.servicequality.reward.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.reward.evaluation.Verdict.Grant;
import tw.servicequality.reward.outcome.CaseBasis;
import tw.servicequality.reward.outcome.OutcomeReason;
import tw.servicequality.reward.outcome.OutcomeRow;
import tw.servicequality.reward.outcome.RewardCase;
import tw.servicequality.reward.proposal.ProposalEvent.RewardProposalChanged;
import tw.servicequality.reward.proposal.ProposalEvent.RewardProposalWithdrawn;
import tw.servicequality.reward.proposal.ProposalRevised.Kind;
import tw.servicequality.reward.proposal.ProposedCase.Wanted;
import tw.servicequality.reward.ruleset.Grade;
import tw.servicequality.reward.ruleset.RewardFacts.RankedResult;
import tw.servicequality.reward.testing.DemoRules;

class RevisionTest {

    private static final Instant NOW = Instant.parse("2016-12-20T02:00:00Z");
    private static final UUID OUTCOME = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @Test
    void what_says_the_same_already_stays() {
        assertThat(revised(proposal(3), called(3), false)).isEmpty();
        assertThat(revised(proposal(3), called(3), true)).as("ordered").isEmpty();
    }

    @Test
    void what_the_facts_make_otherwise_is_changed_and_told() {
        var proposal = proposal(3);

        var revision = revised(proposal, called(2), false).orElseThrow();

        assertThat(proposal.basis().rank()).isEqualTo(2);
        assertThat(proposal.revision()).isEqualTo(2);
        assertThat(revision.entry().before()).startsWith("名次 3");
        assertThat(revision.entry().after()).startsWith("名次 2");
        assertThat(revision.entry().number()).isEqualTo(2);
        assertThat(revision.heard()).map(ProposalRevised::kind).contains(Kind.CHANGED);
        assertThat(revision.told()).containsInstanceOf(RewardProposalChanged.class);
    }

    @Test
    void what_nothing_calls_for_is_withdrawn_once_and_made_again_when_called_for() {
        var proposal = proposal(3);

        var revision = revised(proposal, nothing(), false).orElseThrow();

        assertThat(proposal.state()).isEqualTo(ProposalState.WITHDRAWN);
        assertThat(revision.entry().after()).isEqualTo("不予敘獎");
        assertThat(revision.told()).containsInstanceOf(RewardProposalWithdrawn.class);
        assertThat(revised(proposal, nothing(), false)).as("once more").isEmpty();
        assertThat(revised(proposal, called(3), false).flatMap(Revision::told))
                .containsInstanceOf(RewardProposalChanged.class);
        assertThat(proposal.state()).isEqualTo(ProposalState.PROPOSED);
    }

    @Test
    void what_is_ordered_is_marked_once_for_each_reason_and_told_to_nobody_outside() {
        var proposal = proposal(3);

        var revision = revised(proposal, nothing(), true).orElseThrow();

        assertThat(proposal.state()).isEqualTo(ProposalState.PROPOSED);
        assertThat(proposal.reviewBecause()).contains("考核名次第2版；不予敘獎：已無此案");
        assertThat(revision.heard()).map(ProposalRevised::kind).contains(Kind.REVIEW_NEEDED);
        assertThat(revision.told()).isEmpty();
        assertThat(revised(proposal, nothing(), true)).as("the same reason").isEmpty();
        assertThat(revised(proposal, called(2), true)).as("another reason").isPresent();
        assertThat(proposal.basis().rank()).isEqualTo(3);
    }

    @Test
    void the_mark_goes_when_the_facts_agree_again_and_nobody_is_troubled() {
        var proposal = proposal(3);
        revised(proposal, nothing(), true);

        var revision = revised(proposal, called(3), true).orElseThrow();

        assertThat(proposal.reviewBecause()).isEmpty();
        assertThat(revision.entry().kind()).isEqualTo(Kind.REVIEW_NEEDED);
        assertThat(revision.heard()).isEmpty();
        assertThat(revision.told()).isEmpty();
    }

    private static Optional<Revision> revised(RewardProposal proposal, Wanted wanted, boolean ordered) {
        return Revision.of(proposal, wanted, ordered, NOW);
    }

    private static Wanted called(int rank) {
        var proposal = proposal(rank);
        return wanted(Map.of(proposal.id(), proposal));
    }

    private static Wanted nothing() {
        return wanted(Map.of());
    }

    private static Wanted wanted(Map<UUID, RewardProposal> proposals) {
        return new Wanted(new ProposedCase(List.of(), proposals), Map.of(), UUID.randomUUID(), "考核名次第2版");
    }

    /** 嘉獎1次 for the head of an agency that came in at this rank. */
    private static RewardProposal proposal(int rank) {
        var rule = DemoRules.of("wra-105").rules().stream()
                .filter(one -> one.id().equals("R001-2b"))
                .findFirst()
                .orElseThrow();
        var total = new BigDecimal("905");
        var basis = new CaseBasis("r", "r/A", rank, Grade.EXCELLENT, total, null, null, null, null);
        var one = new RewardCase("r", "A", "W", new RankedResult("SPOT_CHECK", Grade.EXCELLENT, rank, total), basis);
        var outcome = new OutcomeRow(
                OUTCOME,
                UUID.randomUUID(),
                1,
                rule.group(),
                "r",
                "A",
                "r/A",
                rank,
                total,
                Grade.EXCELLENT,
                OutcomeReason.AWARDED,
                rule.id(),
                rule.article(),
                "",
                "",
                NOW,
                "r",
                null,
                null,
                null,
                null);
        return RewardProposal.of(outcome, one, new Grant(rule, rule.recipients().getFirst(), rule.award()));
    }
}
