package tw.servicequality.assessment.scoresheet;

import static tw.servicequality.assessment.scoresheet.ScoreSheetProblem.SCORE_SHEET_NOT_PUBLISHED;

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

    /** The document of a published sheet as it was imported: words that printed forms need and scoring does not. */
    public JsonNode document(UUID id) {
        published(id);
        try {
            return json.readTree(sheets.get(id.toString()).document());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a document was kept that is no JSON", impossible);
        }
    }

    /** What a document says; INVALID_INPUT where it is not of the form. */
    Sheet read(String document) {
        try {
            return SheetReader.read(json.readTree(document));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a document was kept that is no JSON", impossible);
        }
    }
}
