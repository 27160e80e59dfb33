package tw.servicequality.assessment.scoresheet;

import static tw.servicequality.assessment.scoresheet.ScoreSheetProblem.SCORE_SHEET_NOT_PUBLISHED;
import static tw.servicequality.assessment.scoresheet.ScoreSheetProblem.SCORE_SHEET_SUPERSEDED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import tw.servicequality.assessment.criteria.Sheet;
import tw.servicequality.assessment.criteria.SheetReader;

/** Where other features find the sheet that an agency has published. */
@ApplicationScoped
public class SheetLibrary {

    /** A published sheet: its id, owner and version beside what it says. */
    public record PublishedSheet(UUID id, String agency, int version, Sheet sheet) {}

    private final ScoreSheets sheets;
    private final ObjectMapper json;

    SheetLibrary(ScoreSheets sheets, ObjectMapper json) {
        this.sheets = sheets;
        this.json = json;
    }

    /** The sheet of this id: SCORE_SHEET_NOT_FOUND if there is none, SCORE_SHEET_NOT_PUBLISHED while it is a draft. */
    public PublishedSheet published(UUID id) {
        var found = sheets.get(id.toString());
        if (!found.isPublished()) {
            throw SCORE_SHEET_NOT_PUBLISHED.because(id.toString());
        }
        return new PublishedSheet(id, found.agency(), found.edition(), read(found.document()));
    }

    /** As {@link #published}, and SCORE_SHEET_SUPERSEDED once a later version has taken its place: for what is only begun. */
    public PublishedSheet inForce(UUID id) {
        var sheet = published(id);
        sheets.get(id.toString()).supersededBy().ifPresent(later -> {
            throw SCORE_SHEET_SUPERSEDED.because(later.toString());
        });
        return sheet;
    }

    /** The document of a published sheet as it was imported: words that printed forms need and scoring does not. */
    public JsonNode document(UUID id) {
        published(id);
        return tree(sheets.get(id.toString()).document());
    }

    /** What a document says; INVALID_INPUT where it is not of the form. */
    Sheet read(String document) {
        return SheetReader.read(tree(document));
    }

    JsonNode tree(String document) {
        try {
            return json.readTree(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a document was kept that is no JSON", impossible);
        }
    }
}
