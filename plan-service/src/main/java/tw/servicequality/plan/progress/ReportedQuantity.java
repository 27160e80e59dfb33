package tw.servicequality.plan.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "提報之數量")
public record ReportedQuantity(
        @NotBlank @Size(max = 200) @Schema(description = "指標，與列管目標之指標同名者計入", examples = "電話禮貌測試")
        String metric,

        @NotNull @Schema(description = "數值", examples = "2") BigDecimal value,

        @NotNull @Size(max = 20) @Schema(description = "單位", examples = "次")
        String unit) {}
