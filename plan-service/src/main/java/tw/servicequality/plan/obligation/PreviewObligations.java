package tw.servicequality.plan.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.plan.commitment.CommitmentBook;
import tw.servicequality.plan.commitment.CommitmentTerms;
import tw.servicequality.plan.commitment.CommittedDue;
import tw.servicequality.plan.commitment.ConfirmedCommitment;
import tw.servicequality.plan.obligation.PlanObligationResource.ChangedDues;
import tw.servicequality.plan.obligation.PlanObligationResource.WhatIf;
import tw.servicequality.plan.plan.PlanFacts;
import tw.servicequality.platform.audit.AuditTrail;

/** 試算與重算: the same reckoning, once only shown and once done. */
@ApplicationScoped
class PreviewObligations {

    private final CommitmentBook commitments;
    private final GenerateObligations generate;
    private final ObligationRows rows;
    private final AuditTrail audit;

    PreviewObligations(
            CommitmentBook commitments, GenerateObligations generate, ObligationRows rows, AuditTrail audit) {
        this.commitments = commitments;
        this.generate = generate;
        this.rows = rows;
        this.audit = audit;
    }

    /** Also before the publication: then everything is new. */
    Difference preview(PlanFacts plan, WhatIf whatIf) {
        var changed = whatIf.changes().stream()
                .collect(Collectors.toMap(ChangedDues::commitmentId, ChangedDues::dues, (first, last) -> last));
        var assumed = commitments.confirmed(plan.id()).stream()
                .map(commitment -> assumed(commitment, changed))
                .toList();
        var planned = generate.planned(plan, assumed, Optional.ofNullable(whatIf.calendar()));
        return Difference.between(rows.of(plan.id()), planned);
    }

    @Transactional
    Difference apply(PlanFacts plan) {
        generate.inForce(plan);
        var difference = preview(plan, new WhatIf(List.of(), null));
        generate.again(plan);
        audit.record(
                "tw.servicequality.plan.ObligationsRecomputed",
                plan.id().toString(),
                0,
                Map.of(
                        "moved",
                        difference.moved().size(),
                        "added",
                        difference.added().size()));
        return difference;
    }

    private static ConfirmedCommitment assumed(ConfirmedCommitment commitment, Map<UUID, List<CommittedDue>> changed) {
        var terms = commitment.terms();
        var dues = changed.getOrDefault(commitment.id(), terms.dues());
        return new ConfirmedCommitment(
                commitment.id(),
                commitment.source(),
                new CommitmentTerms(terms.period(), terms.units(), dues, terms.targets(), terms.evidence()));
    }
}
