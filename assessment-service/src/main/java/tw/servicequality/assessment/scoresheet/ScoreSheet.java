package tw.servicequality.assessment.scoresheet;

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
        draft.name = sheet.root().name();
        draft.maximum = sheet.maximum();
        draft.criteria = sheet.criteria().size();
        draft.document = document;
        return draft;
    }

    ScoreSheetEvent publish(LocalDate today) {
        moveTo(ScoreSheetStatus.PUBLISHED);
        publishedOn = today;
        return new ScoreSheetEvent.Published(
                scoreSheetId, agency, rocYear, edition, maximum, criteria, today, version + 1);
    }

    private void moveTo(ScoreSheetStatus next) {
        if (!ScoreSheetStatus.MOVES.get(status).contains(next)) {
            throw SCORE_SHEET_PUBLISHED.because(scoreSheetId.toString());
        }
        status = next;
    }

    boolean isPublished() {
        return status == ScoreSheetStatus.PUBLISHED;
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
