package tw.servicequality.complaint.survey;

import static tw.servicequality.complaint.survey.SurveyProblem.SURVEY_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.platform.latewrite.LateWrite;
import tw.servicequality.platform.latewrite.LateWrites;

/** The surveys of all cases. */
@ApplicationScoped
class Surveys implements PanacheRepositoryBase<Survey, Survey.Key> {

    private static final String OPEN = """
            insert into survey (case_number, round, agency, state, token_digest, opened_at, version)
            values (?, ?, ?, 'OPEN', ?, ?, 0)""";

    private final LateWrites writes;

    Surveys(LateWrites writes) {
        this.writes = writes;
    }

    /** A new one of this closing; not to be asked for in the same transaction, at whose end it is written with what else is new. */
    void open(Complaint complaint, SurveyToken token, Instant now) {
        var round = complaint.reopenings();
        var at = now.atOffset(ZoneOffset.UTC);
        writes.add(LateWrite.of(OPEN, complaint.caseNumber(), round, complaint.agency(), token.digest(), at));
    }

    /** The one this token opens, held until the transaction ends: of two answers at once the second finds the first. */
    Survey hold(SurveyToken token) {
        return find("tokenDigest", (Object) token.digest())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> SURVEY_NOT_FOUND.because("代碼不正確"));
    }

    /** That of the latest closing, held as above. */
    Survey hold(String caseNumber) {
        return find("caseNumber", Sort.by("round").descending(), caseNumber)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> SURVEY_NOT_FOUND.because(caseNumber));
    }

    /** That of the latest closing. */
    Survey latest(String caseNumber) {
        return find("caseNumber", Sort.by("round").descending(), caseNumber)
                .firstResultOptional()
                .orElseThrow(() -> SURVEY_NOT_FOUND.because(caseNumber));
    }

    Optional<Survey> of(Complaint complaint) {
        return findByIdOptional(new Survey.Key(complaint.caseNumber(), complaint.reopenings()));
    }
}
