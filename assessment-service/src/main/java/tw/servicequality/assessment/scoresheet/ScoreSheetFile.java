package tw.servicequality.assessment.scoresheet;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import tw.servicequality.platform.http.VerbatimReader;
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
    static class ScoreSheetFileReader extends VerbatimReader<ScoreSheetFile> {

        ScoreSheetFileReader() {
            super(ScoreSheetFile.class);
        }

        @Override
        protected ScoreSheetFile read(String mediaType, byte[] content) {
            return new ScoreSheetFile(mediaType, content);
        }
    }
}
