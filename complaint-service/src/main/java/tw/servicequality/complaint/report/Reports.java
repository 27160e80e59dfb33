package tw.servicequality.complaint.report;

import static tw.servicequality.complaint.report.ReportProblem.COMPLAINT_REPORT_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The reports of all agencies. */
@ApplicationScoped
class Reports implements PanacheRepositoryBase<Report, Report.Key> {

    /** Refuses with COMPLAINT_REPORT_NOT_FOUND. */
    Report get(String agency, ReportPeriod period) {
        return find(agency, period).orElseThrow(() -> COMPLAINT_REPORT_NOT_FOUND.because(agency + " " + period.text()));
    }

    Optional<Report> find(String agency, ReportPeriod period) {
        return findByIdOptional(new Report.Key(agency, period.text()));
    }

    /** Newest period first. */
    List<Report> of(String agency) {
        return list("agency", Sort.by("period").descending(), agency);
    }
}
