package tw.servicequality.plan.odt;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;

/** A rendered document, and on how many pages it stands. */
public record Pdf(byte[] bytes, int pages) {

    static Pdf of(byte[] bytes) {
        try (var document = Loader.loadPDF(bytes)) {
            return new Pdf(bytes, document.getNumberOfPages());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
