package tw.servicequality.plan.attainment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "計入達成情形之提報")
record CountedReport(
        @Schema(description = "應辦期限識別碼") UUID obligationId,
        @Schema(description = "單位代碼，或計畫所用名稱") String unit,
        @Schema(description = "第幾次提報") int number,
        @Schema(description = "所涵蓋期間之末日") LocalDate coversEnd,
        @Schema(description = "提報日期") LocalDate reportedOn,
        @Schema(description = "是否已查核通過") boolean checked,
        @Schema(description = "是否逾期提報") boolean late,
        @Schema(description = "數值") BigDecimal value) {}
