package tw.servicequality.assessment.scoresheet;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** The text of a score sheet as a client sent it: kept to the byte, known to be JSON. */
public record ScoreSheetDocument(String text) {

    /** Reads the body as it is, after Jackson has agreed that it is JSON. */
    @Provider
    static class Reader implements MessageBodyReader<ScoreSheetDocument> {

        private final ObjectMapper json;

        Reader(ObjectMapper json) {
            this.json = json;
        }

        @Override
        public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
            return type == ScoreSheetDocument.class;
        }

        @Override
        public ScoreSheetDocument readFrom(
                Class<ScoreSheetDocument> type,
                Type generic,
                Annotation[] annotations,
                MediaType media,
                MultivaluedMap<String, String> headers,
                InputStream body)
                throws IOException {
            var text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
            json.readTree(text);
            return new ScoreSheetDocument(text);
        }
    }
}
