package tw.servicequality.platform.filestore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** What a file is: judged by what a file holds, never by its name or by what the sender says it is. */
final class MediaTypes {

    /** Of a ZIP with Office documents in it, to be told apart by its entries. */
    private static final String OFFICE = "application/x-tika-ooxml";

    private static final String ZIP = "application/zip";
    private static final String QUICKTIME = "video/quicktime";
    private static final int BRAND_AT = 8;
    private static final int BRAND = 4;

    private final MimeTypes known = MimeTypes.getDefaultMimeTypes();
    private final FileLimits limits;

    MediaTypes(FileLimits limits) {
        this.limits = limits;
    }

    /** By its first bytes; the stream supports marks and stands at its beginning again after; refused if not allowed. */
    String demandAllowed(InputStream content) {
        try {
            var type = known.detect(content, new Metadata()).getBaseType().toString();
            var found = type.equals(QUICKTIME) ? film(content) : type;
            if (!isContainer(found)) {
                limits.demandType(found);
            }
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether the first bytes do not tell and the entries have to. */
    boolean isContainer(String type) {
        return type.equals(OFFICE) || type.equals(ZIP);
    }

    /** By the entries of the container. */
    String demandAllowedOffice(InputStream content) {
        try {
            var found = OfficeZip.type(content);
            limits.demandType(found);
            return found;
        } catch (IOException notAZip) {
            throw limits.refusedType(ZIP);
        }
    }

    /** Files of the QuickTime family say what they are in their brand; only QuickTime's own is not MP4. */
    private static String film(InputStream content) throws IOException {
        content.mark(BRAND_AT + BRAND);
        var head = content.readNBytes(BRAND_AT + BRAND);
        content.reset();
        var brand = new String(head, StandardCharsets.US_ASCII);
        return brand.startsWith("ftyp", BRAND) && !brand.endsWith("qt  ") ? "video/mp4" : QUICKTIME;
    }
}
