package tw.servicequality.plan.agency;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;

/** 內部單位 of one agency, those that are and those that were. */
@Embeddable
class AgencyUnits {

    @BatchSize(size = 200)
    @ElementCollection
    @CollectionTable(name = "registered_unit", joinColumns = @JoinColumn(name = "agency"))
    @OrderColumn(name = "position")
    private List<AgencyUnit> units = new ArrayList<>();

    static AgencyUnits of(List<AgencyUnit> registered) {
        requireSound(registered);
        var units = new AgencyUnits();
        units.units.addAll(registered);
        return units;
    }

    /** From this day on the agency has these units: those that stay as they are keep their day, the others end and begin. */
    void becomeOn(LocalDate day, List<AgencyUnit> wanted) {
        requireSound(wanted);
        var coming = new ArrayList<>(wanted);
        units.replaceAll(unit -> {
            var stays = !unit.isInBeing() || coming.removeIf(unit::isSameAs);
            return stays ? unit : unit.endedOn(day);
        });
        coming.forEach(unit -> units.add(unit.from(day)));
    }

    List<AgencyUnit> now() {
        return units.stream().filter(AgencyUnit::isInBeing).toList();
    }

    List<AgencyUnit> on(LocalDate day) {
        return units.stream().filter(unit -> unit.isInBeingOn(day)).toList();
    }

    private static void requireSound(List<AgencyUnit> units) {
        Map<String, AgencyUnit> byCode = new HashMap<>();
        for (var at = 0; at < units.size(); at++) {
            if (byCode.put(units.get(at).code(), units.get(at)) != null) {
                throw AgencyProblem.UNIT_CODE_REPEATED
                        .because(units.get(at).code())
                        .at("/units/" + at + "/code");
            }
        }
        for (var at = 0; at < units.size(); at++) {
            if (!endsAtTheTop(units.get(at), byCode)) {
                throw AgencyProblem.UNIT_PARENT_UNKNOWN
                        .because(units.get(at).parent())
                        .at("/units/" + at + "/parent");
            }
        }
    }

    /** Every unit's line upwards ends, within the agency. */
    private static boolean endsAtTheTop(AgencyUnit unit, Map<String, AgencyUnit> byCode) {
        var next = Optional.of(unit);
        for (var steps = 0; next.isPresent() && steps <= byCode.size(); steps++) {
            var parent = next.get().parent();
            if (parent == null) {
                return true;
            }
            next = Optional.ofNullable(byCode.get(parent));
        }
        return false;
    }
}
