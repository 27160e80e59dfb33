package tw.servicequality.assessment.notice;

import static tw.servicequality.assessment.notice.NoticeProblem.RESULT_NOTICE_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All notices, by the assessment whose result they tell. */
@ApplicationScoped
public class ResultNotices implements PanacheRepositoryBase<ResultNotice, UUID> {

    public List<ResultNotice> of(Collection<UUID> assessments) {
        return list("assessmentId in ?1 order by noticedOn, documentNumber, number", assessments);
    }

    /** RESULT_NOTICE_NOT_FOUND for one that the assessment has not. */
    public ResultNotice get(UUID assessment, String number) {
        var wanted = number.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(number) : 0;
        return find("assessmentId = ?1 and number = ?2", assessment, wanted)
                .firstResultOptional()
                .orElseThrow(() -> RESULT_NOTICE_NOT_FOUND.because(number));
    }
}
