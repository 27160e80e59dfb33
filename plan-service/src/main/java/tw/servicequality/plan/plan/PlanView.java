package tw.servicequality.plan.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "執行計畫")
record PlanView(
        UUID planId,
        @Schema(description = "機關代碼") String agency,

        @Schema(description = "計畫年度（民國）；原文無年度者為 null", nullable = true)
        Integer rocYear,

        @Schema(description = "標題所載年度與計畫年度不同時之標題年度", nullable = true)
        Integer titleRocYear,

        @Schema(description = "標題；原文無標題者為 null", nullable = true)
        String title,

        @Schema(description = "狀態") PlanStatus status,
        PlanCounts counts,
        @Schema(description = "匯入時間") Instant importedAt,
        @Schema(description = "原文不一致或特殊之處") List<PlanFinding> findings,
        @JsonIgnore long version) {

    static PlanView of(Plan plan) {
        return new PlanView(
                plan.id(),
                plan.agency(),
                plan.rocYear().orElse(null),
                plan.titleRocYear().orElse(null),
                plan.title().orElse(null),
                plan.status(),
                plan.counts(),
                plan.importedAt(),
                plan.findings(),
                plan.version());
    }

    @Schema(description = "執行計畫摘要")
    record PlanSummaryView(
            UUID planId,
            @Schema(description = "機關代碼") String agency,

            @Schema(description = "計畫年度（民國）", nullable = true)
            Integer rocYear,

            @Schema(description = "標題", nullable = true) String title,
            @Schema(description = "狀態") PlanStatus status,
            PlanCounts counts) {

        static PlanSummaryView of(Plan plan) {
            return new PlanSummaryView(
                    plan.id(),
                    plan.agency(),
                    plan.rocYear().orElse(null),
                    plan.title().orElse(null),
                    plan.status(),
                    plan.counts());
        }
    }
}
