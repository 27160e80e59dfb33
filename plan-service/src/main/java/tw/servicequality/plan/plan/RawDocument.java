package tw.servicequality.plan.plan;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import tw.servicequality.platform.http.VerbatimReader;

/** A body taken byte for byte, so that what is kept is what was sent; a record, so that a repeated request is known by it. */
record RawDocument(byte[] content) {

    @Provider
    @Consumes(MediaType.APPLICATION_JSON)
    static class RawDocumentReader extends VerbatimReader<RawDocument> {

        RawDocumentReader() {
            super(RawDocument.class);
        }

        @Override
        protected RawDocument read(String mediaType, byte[] content) {
            return new RawDocument(content);
        }
    }
}
