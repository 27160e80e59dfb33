package tw.servicequality.plan.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.plan.schedule.Period;

@Schema(description = "列管內容：誰、何時、多少、以何佐證")
public record CommitmentTerms(
        @NotNull @Schema(description = "期程") Period period,

        @NotEmpty @Size(max = 50) @Schema(description = "負責單位")
        List<@NotNull @Valid CommittedUnit> units,

        @NotNull @Size(max = 10) @Schema(description = "期限；無期限者為空")
        List<@NotNull @Valid CommittedDue> dues,

        @NotNull @Size(max = 20) @Schema(description = "量化目標")
        List<@NotNull @Valid CommittedTarget> targets,

        @NotNull @Size(max = 50) @Schema(description = "佐證") List<@NotBlank @Size(max = 500) String> evidence) {

    public CommitmentTerms {
        units = units == null ? null : List.copyOf(units);
        dues = dues == null ? null : List.copyOf(dues);
        targets = targets == null ? null : List.copyOf(targets);
        evidence = evidence == null ? null : List.copyOf(evidence);
    }
}
