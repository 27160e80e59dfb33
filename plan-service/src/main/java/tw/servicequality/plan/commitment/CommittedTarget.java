package tw.servicequality.plan.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.plan.livefact.CountedFact;
import tw.servicequality.plan.reading.Comparison;
import tw.servicequality.plan.reading.TargetPer;

@Schema(description = "量化目標")
public record CommittedTarget(
        @NotBlank @Size(max = 200) @Schema(description = "指標", examples = "電話禮貌測試")
        String metric,

        @NotNull @Schema(description = "比較方式") Comparison op,

        @Size(max = 50) @Schema(description = "目標值；等級如 A+ 為文字", nullable = true, examples = "2")
        String value,

        @Size(max = 50) @Schema(description = "下限（介於）", nullable = true)
        String min,

        @Size(max = 50) @Schema(description = "上限（介於）", nullable = true)
        String max,

        @Size(max = 20) @Schema(description = "單位", nullable = true, examples = "次")
        String unit,

        @NotNull @Schema(description = "期間") TargetPer per,

        @Schema(description = "每幾個月（per 為 MONTHS 時）", nullable = true)
        Integer everyMonths,

        @Size(max = 100) @Schema(description = "由誰（計畫另有指明時）", nullable = true)
        String actor,

        @Schema(description = "所綁定之即時事實（見 listCountedFacts）；null 為由單位提報", nullable = true)
        CountedFact fact) {}
