package tw.servicequality.assessment.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** The real 105 sheet, and ones broken on purpose. */
public final class Sheets {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Sheets() {}

    /** The text of the sheet, as the agency would send it. */
    public static String text105() {
        return text("score-sheet-105.json");
    }

    /** One of the sheets that come with the platform. */
    public static Sheet read(String shipped) {
        return SheetReader.read(tree(text(shipped)));
    }

    public static String text(String shipped) {
        try (var file = Sheets.class.getResourceAsStream("/" + shipped)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static Sheet sheet105() {
        return SheetReader.read(tree(text105()));
    }

    /** The sheet after a change to its document. */
    public static Sheet brokenBy(Consumer<ObjectNode> change) {
        return SheetReader.read(tree(textBrokenBy(change)));
    }

    public static String textBrokenBy(Consumer<ObjectNode> change) {
        var document = (ObjectNode) tree(text105());
        change.accept(document);
        return document.toString();
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
