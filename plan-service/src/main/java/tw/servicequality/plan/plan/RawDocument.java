package tw.servicequality.plan.plan;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** A body taken byte for byte, so that what is kept is what was sent; a record, so that a repeated request is known by it. */
record RawDocument(byte[] content) {

    @Provider
    @Consumes(MediaType.APPLICATION_JSON)
    static class RawDocumentReader implements MessageBodyReader<RawDocument> {

        @Override
        public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
            return type == RawDocument.class;
        }

        @Override
        public RawDocument readFrom(
                Class<RawDocument> type,
                Type generic,
                Annotation[] annotations,
                MediaType media,
                MultivaluedMap<String, String> headers,
                InputStream body)
                throws IOException {
            return new RawDocument(body.readAllBytes());
        }
    }
}
