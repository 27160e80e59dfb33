package tw.servicequality.plan.agency;

import jakarta.enterprise.context.ApplicationScoped;

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

    /** Whether an agency stands above this one. */
    public boolean hasSuperior(String code) {
        return agencies.get(code).parent().isPresent();
    }
}
