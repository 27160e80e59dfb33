package tw.servicequality.plan.closure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request to close the offices of an agency. */
@Schema(description = "停止上班公告")
record ClosureDeclaration(
        @NotBlank @Schema(description = "機關代碼", examples = "WRA-SOUTH")
        String agency,

        @NotNull @Schema(description = "停止上班日", examples = "2016-09-14")
        LocalDate date,

        @NotNull @Schema(description = "全日、上午或下午") ClosurePart part,

        @NotBlank @Size(max = 500) @Schema(description = "事由（不含個人資料）", examples = "莫蘭蒂颱風")
        String reason) {}
