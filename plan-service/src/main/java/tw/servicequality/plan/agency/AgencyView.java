package tw.servicequality.plan.agency;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "已登錄機關；名稱、上級及單位為查詢日之狀態")
record AgencyView(
        @Schema(description = "機關代碼") String code,
        @Schema(description = "機關全銜") String name,

        @Schema(description = "上級機關代碼；最上級者為 null", nullable = true)
        String parent,

        @Schema(description = "內部單位") List<UnitFact> units,

        @Schema(description = "裁撤日；未裁撤者為 null", nullable = true)
        LocalDate abolishedOn,

        @Schema(description = "併入的機關代碼；無者為 null", nullable = true)
        String mergedInto,

        @Schema(description = "歷次名稱及上級，依時間先後") List<AgencyPastView> past,
        @JsonIgnore long version) {

    /** As it is now. */
    static AgencyView of(Agency agency) {
        return of(
                agency,
                new AgencyPast(null, agency.name(), agency.parent().orElse(null)),
                agency.units().now());
    }

    /** As it was on a day. */
    static AgencyView on(Agency agency, LocalDate day) {
        return of(agency, agency.on(day), agency.units().on(day));
    }

    private static AgencyView of(Agency agency, AgencyPast was, List<AgencyUnit> units) {
        return new AgencyView(
                agency.code(),
                was.name(),
                was.parent(),
                units.stream().map(UnitFact::of).toList(),
                agency.abolishedOn().orElse(null),
                agency.mergedInto().orElse(null),
                agency.past().stream().map(AgencyPastView::of).toList(),
                agency.version());
    }

    @Schema(description = "某日（不含）以前的名稱及上級")
    record AgencyPastView(
            @Schema(description = "自此日起不再如此") LocalDate until,
            @Schema(description = "當時全銜") String name,

            @Schema(description = "當時上級機關代碼", nullable = true)
            String parent) {

        static AgencyPastView of(AgencyPast past) {
            return new AgencyPastView(past.until(), past.name(), past.parent());
        }
    }
}
