package tw.servicequality.assessment.scoresheet;

import static tw.servicequality.assessment.scoresheet.ScoreSheetProblem.SCORE_SHEET_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.platform.http.Cursor;

/** The score sheets of all agencies. */
@ApplicationScoped
class ScoreSheets implements PanacheRepositoryBase<ScoreSheet, UUID> {

    private static final String AFTER = """
            (status <> 'DRAFT' or among(agency, ?1))
            and (?2 = '' or agency = ?2) and (?3 = 0 or rocYear = ?3)
            and (agency, rocYear, edition) > (?4, ?5, ?6)
            and (?7 = false or ?8 between effectiveFrom and effectiveUntil)
            order by agency, rocYear, edition""";

    /** The sheet, or SCORE_SHEET_NOT_FOUND, also for what is no id at all. */
    ScoreSheet get(String id) {
        try {
            return findByIdOptional(UUID.fromString(id)).orElseThrow(() -> SCORE_SHEET_NOT_FOUND.because(id));
        } catch (IllegalArgumentException noId) {
            throw SCORE_SHEET_NOT_FOUND.because(id);
        }
    }

    int nextEdition(String agency, int rocYear) {
        return (int) count("agency = ?1 and rocYear = ?2", agency, rocYear) + 1;
    }

    /** The published sheet whose place another of its series takes, held until the transaction ends. */
    Optional<ScoreSheet> inForce(ScoreSheet other) {
        return find(
                        "agency = ?1 and rocYear = ?2 and series = ?3 and status = 'PUBLISHED'",
                        other.agency(),
                        other.rocYear(),
                        other.series())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Sheets in the order of agency, year and version: published ones, and the drafts of the given agencies; that apply on a day, if one is given. */
    List<ScoreSheet> after(
            Set<String> drafts, String agency, int year, Optional<LocalDate> day, Cursor cursor, int limit) {
        return find(
                        AFTER,
                        drafts.toArray(String[]::new),
                        agency,
                        year,
                        cursor.text(0, ""),
                        Math.clamp(cursor.number(1), 0, Integer.MAX_VALUE),
                        Math.clamp(cursor.number(2), 0, Integer.MAX_VALUE),
                        day.isPresent(),
                        day.orElse(LocalDate.EPOCH))
                .page(Page.ofSize(limit))
                .list();
    }
}
