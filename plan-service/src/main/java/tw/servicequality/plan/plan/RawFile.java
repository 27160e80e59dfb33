package tw.servicequality.plan.plan;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import tw.servicequality.plan.table.PlanFile;
import tw.servicequality.platform.http.VerbatimReader;
import tw.servicequality.platform.problem.HttpProblem;

/** A file as it was sent; a record, so that a repeated request is known by it. */
record RawFile(String mediaType, byte[] content) {

    /** UNSUPPORTED_MEDIA_TYPE where it is none of the kinds that plans come in. */
    PlanFile kind() {
        return PlanFile.of(mediaType).orElseThrow(() -> HttpProblem.UNSUPPORTED_MEDIA_TYPE.because(mediaType));
    }

    @Provider
    @Consumes(MediaType.WILDCARD)
    static class RawFileReader extends VerbatimReader<RawFile> {

        RawFileReader() {
            super(RawFile.class);
        }

        @Override
        protected RawFile read(String mediaType, byte[] content) {
            return new RawFile(mediaType, content);
        }
    }
}
