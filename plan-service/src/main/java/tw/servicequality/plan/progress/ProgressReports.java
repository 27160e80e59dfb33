package tw.servicequality.plan.progress;

import static tw.servicequality.plan.progress.ProgressProblem.PROGRESS_REPORT_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All reports. */
@ApplicationScoped
class ProgressReports implements PanacheRepositoryBase<ProgressReport, UUID> {

    /** From the first. */
    List<ProgressReport> of(UUID obligation) {
        return list("obligationId", Sort.by("number"), obligation);
    }

    Optional<ProgressReport> latest(UUID obligation) {
        return find("obligationId", Sort.descending("number"), obligation).firstResultOptional();
    }

    ProgressReport get(UUID obligation, String number) {
        var wanted = number.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(number) : 0;
        return find("obligationId = ?1 and number = ?2", obligation, wanted)
                .firstResultOptional()
                .orElseThrow(() -> PROGRESS_REPORT_NOT_FOUND.because(number));
    }
}
