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
import tw.servicequality.plan.table.PlanFile;
import tw.servicequality.platform.problem.HttpProblem;

/** A file as it was sent; a record, so that a repeated request is known by it. */
record RawFile(String mediaType, byte[] content) {

    /** UNSUPPORTED_MEDIA_TYPE where it is none of the kinds that plans come in. */
    PlanFile kind() {
        return PlanFile.of(mediaType).orElseThrow(() -> HttpProblem.UNSUPPORTED_MEDIA_TYPE.because(mediaType));
    }

    @Provider
    @Consumes(MediaType.WILDCARD)
    static class RawFileReader implements MessageBodyReader<RawFile> {

        @Override
        public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
            return type == RawFile.class;
        }

        @Override
        public RawFile readFrom(
                Class<RawFile> type,
                Type generic,
                Annotation[] annotations,
                MediaType media,
                MultivaluedMap<String, String> headers,
                InputStream body)
                throws IOException {
            return new RawFile(String.valueOf(media), body.readAllBytes());
        }
    }
}
