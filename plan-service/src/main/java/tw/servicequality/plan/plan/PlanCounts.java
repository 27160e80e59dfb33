package tw.servicequality.plan.plan;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.plan.document.PlanDocument;

/** How much of each level a plan has. */
@Embeddable
@Schema(description = "各層級數量")
record PlanCounts(
        @Schema(description = "面向") int dimensions,
        @Schema(description = "執行策略") int strategies,
        @Schema(description = "項目") int items,
        @Schema(description = "具體推動作法") int actions) {

    static PlanCounts of(PlanDocument document) {
        return new PlanCounts(
                document.dimensions().size(), document.strategies(), document.items(), document.actions());
    }
}
