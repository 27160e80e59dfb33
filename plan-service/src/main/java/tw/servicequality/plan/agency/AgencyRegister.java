package tw.servicequality.plan.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What other features may ask of the register. */
@ApplicationScoped
public class AgencyRegister {

    private final Agencies agencies;

    AgencyRegister(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The full name of the agency; AGENCY_NOT_FOUND when it is not registered. */
    public String name(String code) {
        return agencies.get(code).name();
    }

    /** The full name of an agency that still is; AGENCY_NOT_FOUND or AGENCY_ABOLISHED otherwise. */
    public String nameInBeing(String code) {
        var agency = agencies.get(code);
        agency.abolishedOn().ifPresent(day -> {
            throw AgencyProblem.AGENCY_ABOLISHED.because(code + " " + day);
        });
        return agency.name();
    }

    /** Whether the agency has such a unit today; AGENCY_NOT_FOUND when it is not registered. */
    public boolean hasUnit(String code, String unit) {
        return agencies.get(code).units().now().stream()
                .anyMatch(one -> one.code().equals(unit));
    }

    /** The agency and all above it, nearest first; AGENCY_NOT_FOUND when it is not registered. */
    public List<String> withSuperiors(String code) {
        var line = new ArrayList<String>();
        for (var next = Optional.of(code);
                next.isPresent();
                next = agencies.get(next.get()).parent()) {
            line.add(next.get());
        }
        return line;
    }

    /** Whether an agency stands above this one. */
    public boolean hasSuperior(String code) {
        return agencies.get(code).parent().isPresent();
    }
}
