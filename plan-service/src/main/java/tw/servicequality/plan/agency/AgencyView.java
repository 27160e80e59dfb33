package tw.servicequality.plan.agency;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "已登錄機關")
record AgencyView(
        @Schema(description = "機關代碼") String code,
        @Schema(description = "機關全銜") String name,

        @Schema(description = "上級機關代碼；最上級者為 null", nullable = true)
        String parent,

        @Schema(description = "內部單位") List<AgencyUnitView> units) {

    static AgencyView of(Agency agency) {
        var units = agency.units().stream()
                .map(unit -> new AgencyUnitView(unit.code(), unit.name()))
                .toList();
        return new AgencyView(agency.code(), agency.name(), agency.parent().orElse(null), units);
    }

    @Schema(description = "內部單位")
    record AgencyUnitView(String code, String name) {}
}
