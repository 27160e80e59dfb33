package tw.servicequality.plan.plan;

import java.util.Optional;
import tw.servicequality.plan.document.PlanDocument;

/** What can be an amendment of a plan: other words for the same year, while the plan is in force. */
final class Amendment {

    private Amendment() {}

    static void requireOf(Plan plan, PlanDocument document) {
        if (plan.status() != PlanStatus.PUBLISHED) {
            throw PlanProblem.PLAN_NOT_AMENDABLE.because(plan.status().name());
        }
        requireOfTheSameYear(plan, document);
    }

    /** Also of a document that takes the place of an amendment's own. */
    static void requireOfTheSameYear(Plan plan, PlanDocument document) {
        if (plan.content().isOf(document)) {
            throw PlanProblem.PLAN_AMENDMENT_UNCHANGED.because(plan.id().toString());
        }
        if (!document.rocYear().equals(Optional.ofNullable(plan.heading().rocYear()))) {
            throw PlanProblem.PLAN_AMENDMENT_OF_ANOTHER_YEAR
                    .because(plan.id().toString())
                    .at("/planYearRoc");
        }
    }
}
