package tw.servicequality.plan.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "負責單位")
public record CommittedUnit(
        @NotBlank @Size(max = 200) @Schema(description = "計畫所用名稱，如「各所」")
        String unit,

        @NotNull @Schema(description = "CONTROL 管制、HANDLE 辦理")
        UnitRole role,

        @Size(max = 100) @Schema(description = "該名稱所指的登錄代碼；空者以名稱本身為單位")
        List<@NotBlank @Size(max = 50) String> codes) {

    public CommittedUnit {
        codes = codes == null ? List.of() : List.copyOf(codes);
    }

    /** Whom it really means: the codes that the officer gave, or else the plan's own word. */
    public List<String> meant() {
        return codes.isEmpty() ? List.of(unit) : codes;
    }
}
