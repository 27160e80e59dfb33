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

    List<Agency> after(String code, int limit) {
        return find("code > ?1 order by code", code).page(Page.ofSize(limit)).list();
    }
}
