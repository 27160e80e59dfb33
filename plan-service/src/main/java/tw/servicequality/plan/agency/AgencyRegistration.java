package tw.servicequality.plan.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request to register an agency. */
@Schema(description = "機關登錄申請")
record AgencyRegistration(
        @NotNull
        @Size(max = 40)
        @Pattern(regexp = CODE, message = CODE_MESSAGE)
        @Schema(description = "機關代碼", examples = "WRA-NORTH")
        String code,

        @NotBlank @Size(max = 200) @Schema(description = "機關全銜", examples = "經濟部水利署北區水資源局")
        String name,

        @Schema(description = "上級機關代碼；最上級者免填", examples = "WRA")
        String parent,

        @Size(max = 500) @Schema(description = "內部單位") List<@NotNull @Valid UnitRegistration> units) {

    private static final String CODE = "[A-Z0-9]+(-[A-Z0-9]+)*";
    private static final String CODE_MESSAGE = "限大寫英數字，以單一連字號分段";

    Agency agency() {
        return Agency.of(code, name, Optional.ofNullable(parent), units(units));
    }

    static List<AgencyUnit> units(List<UnitRegistration> given) {
        return given == null
                ? List.of()
                : given.stream()
                        .map(unit -> AgencyUnit.of(unit.code, unit.name, unit.parent))
                        .toList();
    }

    @Schema(description = "內部單位登錄")
    record UnitRegistration(
            @NotNull
            @Size(max = 40)
            @Pattern(regexp = CODE, message = CODE_MESSAGE)
            @Schema(description = "單位代碼", examples = "SEC")
            String code,

            @NotBlank @Size(max = 200) @Schema(description = "單位名稱", examples = "秘書室")
            String name,

            @Size(max = 40) @Schema(description = "上級單位代碼；直屬機關首長者免填", examples = "GM")
            String parent) {}
}
