package tw.servicequality.plan.commitment;

import static tw.servicequality.plan.commitment.CommitmentProblem.COMMITMENT_SOURCE_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.servicequality.plan.plan.PlanFacts;
import tw.servicequality.plan.plan.PlanLookup;

/** 提案: made anew whenever asked for. In an amendment what the edition before had confirmed stands first. */
@ApplicationScoped
class ProposeCommitments {

    private final PlanLookup plans;
    private final Commitments commitments;

    ProposeCommitments(PlanLookup plans, Commitments commitments) {
        this.plans = plans;
        this.commitments = commitments;
    }

    /** In the order of the plan, of all sources, decided or not. */
    List<Proposal> of(PlanFacts plan) {
        var before = plan.amends()
                .map(amended -> commitments.confirmed(amended).stream()
                        .collect(Collectors.toMap(
                                one -> one.of().source(), one -> one.terms().orElseThrow())))
                .orElse(Map.of());
        return Proposals.of(plan.id(), plans.document(plan.id()), plans.actions(plan.id())).stream()
                .map(proposal -> before.containsKey(proposal.source().source())
                        ? proposal.carrying(before.get(proposal.source().source()))
                        : proposal)
                .toList();
    }

    CommitmentSource source(PlanFacts plan, String source) {
        return of(plan).stream()
                .map(Proposal::source)
                .filter(one -> one.source().equals(source))
                .findAny()
                .orElseThrow(() -> COMMITMENT_SOURCE_UNKNOWN.because(source).at("/source"));
    }
}
