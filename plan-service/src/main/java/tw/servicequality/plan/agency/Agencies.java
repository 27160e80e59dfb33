package tw.servicequality.plan.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The register of agencies. */
@ApplicationScoped
class Agencies implements PanacheRepositoryBase<Agency, String> {

    Agency get(String code) {
        return findByIdOptional(code).orElseThrow(() -> AgencyProblem.AGENCY_NOT_FOUND.because(code));
    }

    boolean contains(String code) {
        return count("code", code) > 0;
    }

    boolean isInBeing(String code) {
        return count("code = ?1 and abolishedOn is null", code) > 0;
    }

    /** Agencies right below this one that still are. */
    List<Agency> directlyBelow(String code) {
        return list("parent = ?1 and abolishedOn is null order by code", code);
    }

    List<Agency> after(String code, int limit) {
        return find("code > ?1 order by code", code).page(Page.ofSize(limit)).list();
    }
}
