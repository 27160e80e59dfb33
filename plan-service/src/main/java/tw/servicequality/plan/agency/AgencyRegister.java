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
