package tw.servicequality.assessment.scoresheet;

import static tw.servicequality.assessment.scoresheet.ScoreSheetProblem.SCORE_SHEET_OF_OTHER_YEAR;
import static tw.servicequality.assessment.scoresheet.ScoreSheetProblem.SCORE_SHEET_PUBLISHED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.assessment.criteria.Sheet;

/** 評分表 */
@Entity
class ScoreSheet {

    @Id
    private UUID scoreSheetId;

    private String agency;
    private int rocYear;
    private int edition;
    private String name;
    private int maximum;
    private int criteria;
    private String document;
    private String series;
    private LocalDate effectiveFrom;
    private LocalDate effectiveUntil;
    private UUID supersededBy;
    private LocalDate publishedOn;

    @Enumerated(EnumType.STRING)
    private ScoreSheetStatus status = ScoreSheetStatus.DRAFT;

    @Version
    private long version;

    /** A draft; the edition counts the sheets of the agency for the ROC year. */
    static ScoreSheet draft(String agency, int edition, Sheet sheet, String document) {
        var draft = new ScoreSheet();
        draft.scoreSheetId = UUID.randomUUID();
        draft.agency = agency;
        draft.edition = edition;
        draft.rocYear = sheet.rocYear();
        draft.take(sheet, document);
        return draft;
    }

    /** Another document for a draft, for the same year. */
    void replace(Sheet sheet, String other) {
        if (status != ScoreSheetStatus.DRAFT) {
            throw SCORE_SHEET_PUBLISHED.because(scoreSheetId.toString());
        }
        if (sheet.rocYear() != rocYear) {
            throw SCORE_SHEET_OF_OTHER_YEAR.because("草案為民國 " + rocYear + " 年度").at("/rocYear");
        }
        take(sheet, other);
    }

    private void take(Sheet sheet, String text) {
        name = sheet.root().name();
        series = sheet.root().id();
        maximum = sheet.maximum();
        criteria = sheet.criteria().size();
        effectiveFrom = sheet.terms().effectiveFrom();
        effectiveUntil = sheet.terms().effectiveUntil();
        document = text;
    }

    /** Published, in the place of the one that was in force in its series, if any. */
    ScoreSheetEvent publish(LocalDate today, Optional<UUID> inPlaceOf) {
        moveTo(ScoreSheetStatus.PUBLISHED);
        publishedOn = today;
        return new ScoreSheetEvent.Published(
                scoreSheetId,
                agency,
                rocYear,
                edition,
                maximum,
                criteria,
                today,
                effectiveFrom,
                effectiveUntil,
                inPlaceOf,
                version + 1);
    }

    void supersede(ScoreSheet by) {
        moveTo(ScoreSheetStatus.SUPERSEDED);
        supersededBy = by.scoreSheetId;
    }

    private void moveTo(ScoreSheetStatus next) {
        if (!ScoreSheetStatus.MOVES.get(status).contains(next)) {
            throw SCORE_SHEET_PUBLISHED.because(scoreSheetId.toString());
        }
        status = next;
    }

    /** Whether it has been published, whatever has taken its place since. */
    boolean isPublished() {
        return status != ScoreSheetStatus.DRAFT;
    }

    UUID id() {
        return scoreSheetId;
    }

    String agency() {
        return agency;
    }

    int rocYear() {
        return rocYear;
    }

    int edition() {
        return edition;
    }

    String name() {
        return name;
    }

    int maximum() {
        return maximum;
    }

    int criteria() {
        return criteria;
    }

    /** What the sheets of an agency and year are versions of: the id at the top of the tree. */
    String series() {
        return series;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    LocalDate effectiveUntil() {
        return effectiveUntil;
    }

    Optional<UUID> supersededBy() {
        return Optional.ofNullable(supersededBy);
    }

    /** The JSON as it was imported, to the byte. */
    String document() {
        return document;
    }

    Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    ScoreSheetStatus status() {
        return status;
    }

    long version() {
        return version;
    }
}
