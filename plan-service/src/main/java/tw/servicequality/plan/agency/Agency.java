package tw.servicequality.plan.agency;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** 機關 */
@Entity
@Table(name = "registered_agency")
class Agency {

    @Id
    private String code;

    private String name;
    private String parent;

    @ElementCollection
    @CollectionTable(name = "registered_unit", joinColumns = @JoinColumn(name = "agency"))
    @OrderColumn(name = "position")
    private List<AgencyUnit> units = new ArrayList<>();

    @Version
    private long version;

    static Agency of(String code, String name, Optional<String> parent, List<AgencyUnit> units) {
        requireDistinct(units);
        var agency = new Agency();
        agency.code = code;
        agency.name = name;
        agency.parent = parent.orElse(null);
        agency.units.addAll(units);
        return agency;
    }

    private static void requireDistinct(List<AgencyUnit> units) {
        var seen = new HashSet<String>();
        for (var at = 0; at < units.size(); at++) {
            if (!seen.add(units.get(at).code())) {
                throw AgencyProblem.UNIT_CODE_REPEATED
                        .because(units.get(at).code())
                        .at("/units/" + at + "/code");
            }
        }
    }

    AgencyEvent registered() {
        return new AgencyEvent.AgencyRegistered(code, name, parent, List.copyOf(units), version);
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    Optional<String> parent() {
        return Optional.ofNullable(parent);
    }

    List<AgencyUnit> units() {
        return List.copyOf(units);
    }

    long version() {
        return version;
    }
}
