package tw.servicequality.platform.document;

import java.util.Optional;

/** Renderers for tests of other packages. */
public final class PdfRenderers {

    private PdfRenderers() {}

    /** By the LibreOffice on the path. */
    public static PdfRenderer installed() {
        return new PdfRenderer(Optional.of("soffice"));
    }
}
