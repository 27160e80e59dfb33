package tw.servicequality.plan.performance;

import static tw.servicequality.plan.performance.PerformanceProblem.PERFORMANCE_REPORT_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The performance reports, one for a plan. */
@ApplicationScoped
class PerformanceReports implements PanacheRepositoryBase<PerformanceReport, UUID> {

    Optional<PerformanceReport> of(UUID plan) {
        return find("planId", plan).firstResultOptional();
    }

    PerformanceReport get(UUID plan) {
        return of(plan).orElseThrow(() -> PERFORMANCE_REPORT_NOT_FOUND.because(plan.toString()));
    }
}
