package tw.servicequality.plan.performance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "績效總報告的內容")
record ReportContent(
        @NotNull @Size(max = 20) @Schema(description = "執行績效，依格式之標題順序")
        List<@NotNull @Valid ReportHeading> headings,

        @NotNull @Size(max = 20) @Schema(description = "檢討：發現問題、遭遇困難及改進建議")
        List<@NotBlank @Size(max = 1000) String> review) {

    static final ReportContent EMPTY = new ReportContent(List.of(), List.of());

    ReportContent {
        headings = headings == null ? null : List.copyOf(headings);
        review = review == null ? null : List.copyOf(review);
    }

    @Schema(description = "一個實施要項")
    record ReportHeading(
            @NotBlank @Size(max = 100) @Schema(description = "標題", examples = "提升服務品質，深化服務績效")
            String heading,

            @NotNull @Size(max = 10) @Schema(description = "個案事例")
            List<@NotNull @Valid ReportCase> cases) {

        ReportHeading {
            cases = cases == null ? null : List.copyOf(cases);
        }
    }

    @Schema(description = "個案事例")
    record ReportCase(
            @NotBlank @Size(max = 100) @Schema(description = "事例", examples = "單一窗口全功能服務")
            String title,

            @NotBlank @Size(max = 2000) @Schema(description = "說明")
            String text,

            @NotNull @Size(max = 10) @Schema(description = "量化成果")
            List<@NotNull @Valid ReportFigure> figures) {

        ReportCase {
            figures = figures == null ? null : List.copyOf(figures);
        }
    }

    @Schema(description = "量化成果")
    record ReportFigure(
            @NotBlank @Size(max = 100) @Schema(description = "項目", examples = "電話禮貌測試平均")
            String name,

            @NotNull @Schema(description = "數值", examples = "92.5")
            BigDecimal value,

            @NotNull @Size(max = 20) @Schema(description = "單位", examples = "分")
            String unit) {

        /** As it is printed: 電話禮貌測試平均92.5分. */
        String said() {
            return name
                    + (value.scale() <= 0
                            ? "%,d".formatted(value.toBigInteger())
                            : "%,f".formatted(value).replaceFirst("\\.?0+$", ""))
                    + unit;
        }
    }
}
