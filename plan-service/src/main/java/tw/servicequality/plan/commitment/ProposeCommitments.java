package tw.servicequality.plan.commitment;

import static tw.servicequality.plan.commitment.CommitmentProblem.COMMITMENT_SOURCE_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.servicequality.plan.plan.PlanFacts;
import tw.servicequality.plan.plan.PlanLookup;
import tw.servicequality.plan.plan.PlannedAction;

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
        return carried(plan, proposed(plan.id(), any -> true).toList());
    }

    /** A page of them: those behind this position. */
    List<Proposal> after(PlanFacts plan, long position, int limit) {
        var page = proposed(plan.id(), action -> action.position() > position)
                .filter(one -> one.source().position() > position)
                .limit(limit);
        return carried(plan, page.toList());
    }

    CommitmentSource source(PlanFacts plan, String source) {
        return proposed(plan.id(), action -> action.sourceId().equals(source))
                .map(Proposal::source)
                .filter(one -> one.source().equals(source))
                .findAny()
                .orElseThrow(() -> COMMITMENT_SOURCE_UNKNOWN.because(source).at("/source"));
    }

    private List<Proposal> carried(PlanFacts plan, List<Proposal> proposed) {
        return plan.amends().map(former -> carried(proposed, former)).orElse(proposed);
    }

    /** What the document says otherwise than before is proposed anew: an old decision was about other words. */
    private List<Proposal> carried(List<Proposal> proposed, UUID former) {
        var sources = proposed.stream().map(one -> one.source().source()).collect(Collectors.toSet());
        var confirmed = commitments.confirmed(former).stream()
                .collect(Collectors.toMap(
                        one -> one.of().source(), one -> one.terms().orElseThrow()));
        var before = proposed(former, action -> sources.contains(action.sourceId()))
                .collect(Collectors.toMap(one -> one.source().source(), Function.identity()));
        return proposed.stream()
                .map(one -> {
                    var source = one.source().source();
                    var same = before.containsKey(source) && one.saysTheSameAs(before.get(source));
                    return same && confirmed.containsKey(source) ? one.carrying(confirmed.get(source)) : one;
                })
                .toList();
    }

    private Stream<Proposal> proposed(UUID plan, Predicate<PlannedAction> wanted) {
        return Proposals.of(
                plan, plans.document(plan), plans.actions(plan).stream().filter(wanted));
    }
}
