package tw.servicequality.plan.commitment;

import static tw.servicequality.plan.commitment.CommitmentProblem.COMMITMENT_ALREADY_DECIDED;
import static tw.servicequality.plan.commitment.CommitmentProblem.COMMITMENT_PERIOD_MISSING;
import static tw.servicequality.plan.commitment.CommitmentProblem.COMMITMENT_PLAN_NOT_OPEN;
import static tw.servicequality.plan.commitment.CommitmentProblem.COMMITMENT_UNIT_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tw.servicequality.plan.plan.PlanFacts;
import tw.servicequality.plan.plan.PlanLookup;
import tw.servicequality.plan.schedule.Period;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.identity.AgencyDirectory;

/** 確認、變更、不列管: as long as the plan is on its way; afterwards an amendment is needed. */
@ApplicationScoped
class DecideCommitment {

    private final PlanLookup plans;
    private final ProposeCommitments proposals;
    private final Commitments commitments;
    private final AgencyDirectory directory;
    private final AuditTrail audit;
    private final Clock clock;

    DecideCommitment(
            PlanLookup plans,
            ProposeCommitments proposals,
            Commitments commitments,
            AgencyDirectory directory,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.proposals = proposals;
        this.commitments = commitments;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Commitment confirm(String planId, String source, CommitmentTerms terms) {
        var plan = open(planId);
        known(plan, terms);
        return decided(Commitment.confirmed(proposals.source(plan, source), plan.agency(), terms, today()));
    }

    @Transactional
    Commitment refuse(String planId, String source, String reason) {
        var plan = open(planId);
        return decided(Commitment.refused(proposals.source(plan, source), plan.agency(), reason, today()));
    }

    /** 全部確認: what is proposed and not decided, as proposed; of these sources, or of all where none is named. */
    @Transactional
    List<Commitment> confirmAll(String planId, Set<String> sources, Optional<Period> given) {
        var plan = open(planId);
        var decided = commitments.decided(plan.id());
        return proposals.of(plan).stream()
                .filter(proposal ->
                        sources.isEmpty() || sources.contains(proposal.source().source()))
                .filter(proposal -> !decided.contains(proposal.source().source()))
                .map(proposal -> decided(Commitment.confirmed(
                        proposal.source(),
                        plan.agency(),
                        proposal.terms(given).orElseThrow(() -> COMMITMENT_PERIOD_MISSING
                                .because(proposal.source().source())
                                .at("/period")),
                        today())))
                .toList();
    }

    @Transactional
    Commitment change(String planId, String id, String ifMatch, CommitmentTerms terms, String reason) {
        var plan = open(planId);
        known(plan, terms);
        var commitment = commitments.get(plan.id(), id);
        IfMatch.require(ifMatch, commitment.version());
        proposals.source(plan, commitment.of().source());
        commitment.change(terms, reason, today());
        return recorded(commitment);
    }

    @Transactional
    Commitment refuseAfterAll(String planId, String id, String ifMatch, String reason) {
        var commitment = commitments.get(open(planId).id(), id);
        IfMatch.require(ifMatch, commitment.version());
        commitment.refuse(reason, today());
        return recorded(commitment);
    }

    private PlanFacts open(String planId) {
        var plan = plans.get(CommitmentAccess.DECIDE, planId);
        if (!plan.open()) {
            throw COMMITMENT_PLAN_NOT_OPEN.because(planId);
        }
        return plan;
    }

    private Commitment decided(Commitment commitment) {
        var before = commitments.findByIdOptional(commitment.id());
        before.ifPresent(standing -> {
            if (!standing.decidedAgainAs(commitment)) {
                throw COMMITMENT_ALREADY_DECIDED.because(commitment.of().source());
            }
        });
        if (before.isEmpty()) {
            commitments.persist(commitment);
        }
        return recorded(before.orElse(commitment));
    }

    private Commitment recorded(Commitment commitment) {
        commitments.flush();
        audit.record(
                "tw.servicequality.plan.Commitment"
                        + (commitment.status() == CommitmentStatus.CONFIRMED ? "Confirmed" : "Refused"),
                commitment.id().toString(),
                commitment.version(),
                Map.of("planId", commitment.planId(), "source", commitment.of().source()));
        return commitment;
    }

    private void known(PlanFacts plan, CommitmentTerms terms) {
        var agencies = directory.withSubordinates(plan.agency());
        terms.units().stream()
                .flatMap(unit -> unit.codes().stream())
                .filter(code -> !agencies.contains(code)
                        && directory.unitName(plan.agency(), code).isEmpty())
                .findAny()
                .ifPresent(code -> {
                    throw COMMITMENT_UNIT_UNKNOWN.because(code).at("/terms/units");
                });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
