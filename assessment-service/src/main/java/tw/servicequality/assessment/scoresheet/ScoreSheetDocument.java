package tw.servicequality.assessment.scoresheet;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import tw.servicequality.platform.http.VerbatimReader;

/** The text of a score sheet as a client sent it: kept to the byte, known to be JSON. */
public record ScoreSheetDocument(String text) {

    /** Reads the body as it is, after Jackson has agreed that it is JSON. */
    @Provider
    static class Reader extends VerbatimReader<ScoreSheetDocument> {

        private final ObjectMapper json;

        Reader(ObjectMapper json) {
            super(ScoreSheetDocument.class);
            this.json = json;
        }

        @Override
        protected ScoreSheetDocument read(String mediaType, byte[] content) throws IOException {
            var text = new String(content, StandardCharsets.UTF_8);
            json.readTree(text);
            return new ScoreSheetDocument(text);
        }
    }
}
