package tw.servicequality.assessment.evidence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;

/** A published plan is evidence that its agency has one, and of how much it promises. */
@Singleton
class OnPlanPublished implements FactConsumer<OnPlanPublished.PublishedPlan> {

    /** What we read of it; plan 003 has neither year nor title. */
    record PublishedPlan(
            String planId, String agency, Integer rocYear, String title, int actions, LocalDate publishedOn) {

        String summary() {
            var name = title == null ? "執行計畫" : "執行計畫「" + title + "」";
            return name + "於 " + publishedOn + " 發布，推動作法 " + actions + " 項";
        }
    }

    private final RecordEvidence evidence;

    OnPlanPublished(RecordEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public String type() {
        return "tw.servicequality.plan.PlanPublished.v1";
    }

    @Override
    public Class<PublishedPlan> shape() {
        return PublishedPlan.class;
    }

    @Override
    public void on(PublishedPlan fact, EventEnvelope envelope) {
        var heard = new HeardFact(
                EvidenceKind.PLAN_PUBLISHED, fact.agency(), fact.publishedOn(), fact.summary(), Proof.NONE);
        evidence.handle(envelope, heard, fact);
    }
}
