package tw.servicequality.plan.agency;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as it is told and shown; the parent is null where no unit stands above it. */
@Schema(description = "內部單位")
record UnitFact(
        @Schema(description = "單位代碼") String code,
        @Schema(description = "單位名稱") String name,

        @Schema(description = "上級單位代碼；無者為 null", nullable = true)
        String parent) {

    static UnitFact of(AgencyUnit unit) {
        return new UnitFact(unit.code(), unit.name(), unit.parent());
    }
}
