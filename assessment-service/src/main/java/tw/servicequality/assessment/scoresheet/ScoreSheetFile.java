package tw.servicequality.assessment.scoresheet;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import tw.servicequality.platform.office.OfficeFormat;
import tw.servicequality.platform.problem.HttpProblem;

/** A spreadsheet as it was sent; a record, so that a repeated request is known by it. */
record ScoreSheetFile(String mediaType, byte[] content) {

    /** UNSUPPORTED_MEDIA_TYPE where it is no spreadsheet. */
    OfficeFormat format() {
        return OfficeFormat.of(mediaType)
                .filter(format -> format == OfficeFormat.ODS || format == OfficeFormat.XLSX)
                .orElseThrow(() -> HttpProblem.UNSUPPORTED_MEDIA_TYPE.because(mediaType));
    }

    @Provider
    @Consumes(MediaType.WILDCARD)
    static class ScoreSheetFileReader implements MessageBodyReader<ScoreSheetFile> {

        @Override
        public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
            return type == ScoreSheetFile.class;
        }

        @Override
        public ScoreSheetFile readFrom(
                Class<ScoreSheetFile> type,
                Type generic,
                Annotation[] annotations,
                MediaType media,
                MultivaluedMap<String, String> headers,
                InputStream body)
                throws IOException {
            return new ScoreSheetFile(String.valueOf(media), body.readAllBytes());
        }
    }
}
