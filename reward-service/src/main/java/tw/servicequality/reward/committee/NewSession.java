package tw.servicequality.reward.committee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "會議")
record NewSession(
        @NotNull @Schema(description = "會議日期") LocalDate heldOn,

        @NotBlank @Size(max = 100) @Schema(description = "會議紀錄文號", examples = "水人字第10500123號")
        String minutes,

        @NotEmpty @Size(max = 100) @Schema(description = "出席委員之人員識別碼")
        List<@NotNull UUID> present,

        @Schema(description = "主席未出席時，其指定代理主席之委員；主席出席者省略", nullable = true)
        UUID presiding) {}
