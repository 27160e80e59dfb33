package tw.servicequality.plan.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "執行計畫")
record PlanView(
        UUID planId,
        @Schema(description = "機關代碼") String agency,

        @Schema(description = "匯入時之機關全銜；機關其後更名者，計畫仍用原名") String agencyName,

        @Schema(description = "計畫年度（民國）；原文無年度者為 null", nullable = true)
        Integer rocYear,

        @Schema(description = "標題所載年度與計畫年度不同時之標題年度", nullable = true)
        Integer titleRocYear,

        @Schema(description = "標題；原文無標題者為 null", nullable = true)
        String title,

        @Schema(description = "計畫期間首日；原文無期間及年度者為 null", nullable = true)
        LocalDate periodStart,

        @Schema(description = "計畫期間末日", nullable = true) LocalDate periodEnd,

        @Schema(description = "狀態") PlanStatus status,
        @Schema(description = "版次，自 1 起") int edition,

        @Schema(description = "所修訂版次之計畫識別碼；第 1 版為 null", nullable = true)
        UUID amends,

        @Schema(description = "修訂理由；第 1 版為 null", nullable = true)
        String amendmentReason,

        @Schema(description = "文件版本，自 1 起；草擬或退回時更換文件則加 1") int documentVersion,
        PlanCounts counts,
        @Schema(description = "匯入時間") Instant importedAt,
        @Schema(description = "原文不一致或特殊之處") List<PlanFinding> findings,
        @JsonIgnore long version) {

    static PlanView of(Plan plan) {
        var heading = plan.heading();
        return new PlanView(
                plan.id(),
                plan.agency(),
                heading.agencyName(),
                heading.rocYear(),
                heading.titleRocYear(),
                heading.title(),
                heading.periodStart(),
                heading.periodEnd(),
                plan.status(),
                plan.edition().number(),
                plan.edition().amends(),
                plan.edition().reason(),
                plan.content().documentVersion(),
                plan.content().counts(),
                plan.importedAt(),
                plan.content().findings(),
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
            @Schema(description = "版次") int edition,
            PlanCounts counts) {

        static PlanSummaryView of(Plan plan) {
            return new PlanSummaryView(
                    plan.id(),
                    plan.agency(),
                    plan.heading().rocYear(),
                    plan.heading().title(),
                    plan.status(),
                    plan.edition().number(),
                    plan.content().counts());
        }
    }
}
