package tw.servicequality.plan.performance;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;

/** On how many pages a rendered document stands. */
final class PdfPages {

    private PdfPages() {}

    static int in(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
