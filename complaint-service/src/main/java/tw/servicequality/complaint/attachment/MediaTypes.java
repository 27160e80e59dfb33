package tw.servicequality.complaint.attachment;

import static tw.servicequality.complaint.attachment.AttachmentProblem.ATTACHMENT_TYPE_REFUSED;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 檔案種類: judged by what a file holds, never by its name or by what the sender says it is. */
@Singleton
class MediaTypes {

    /** Of a ZIP with Office documents in it, to be told apart by its entries. */
    private static final String OFFICE = "application/x-tika-ooxml";

    private static final String ZIP = "application/zip";
    private static final String QUICKTIME = "video/quicktime";
    private static final int BRAND_AT = 8;
    private static final int BRAND = 4;

    private final MimeTypes known = MimeTypes.getDefaultMimeTypes();
    private final Set<String> allowed;

    MediaTypes(@ConfigProperty(name = "complaint.attachments.types") Set<String> allowed) {
        this.allowed = Set.copyOf(allowed);
    }

    /** By its first bytes; the stream supports marks and stands at its beginning again after. ATTACHMENT_TYPE_REFUSED if not allowed. */
    String demandAllowed(InputStream content) {
        try {
            var type = known.detect(content, new Metadata()).getBaseType().toString();
            var found = type.equals(QUICKTIME) ? film(content) : type;
            if (!isContainer(found)) {
                demand(found);
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
            demand(found);
            return found;
        } catch (IOException notAZip) {
            throw refused(ZIP);
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

    private void demand(String type) {
        if (!allowed.contains(type)) {
            throw refused(type);
        }
    }

    private static RuntimeException refused(String type) {
        return ATTACHMENT_TYPE_REFUSED.because("內容為 " + type);
    }
}
