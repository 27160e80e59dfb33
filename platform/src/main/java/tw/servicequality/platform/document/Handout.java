package tw.servicequality.platform.document;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import tw.servicequality.platform.filestore.FileName;
import tw.servicequality.platform.problem.HttpProblem;

/** Hands a document out as ODT or as PDF, under a name that says which. */
@Singleton
public class Handout {

    public static final String ODT = OdtText.TYPE;
    public static final String PDF = "application/pdf";

    private final PdfRenderer renderer;

    Handout(PdfRenderer renderer) {
        this.renderer = renderer;
    }

    /** The format is odt, which it also is where nobody asks, or pdf; INVALID_INPUT otherwise. */
    public Response of(OdtText document, String format, String name) {
        return switch (format == null ? "odt" : format) {
            case "odt" -> file(document.bytes(), ODT, name + ".odt");
            case "pdf" -> file(renderer.render(document), PDF, name + ".pdf");
            default -> throw HttpProblem.INVALID_INPUT.because("格式為 odt 或 pdf").at("?format");
        };
    }

    /** The format is odt, which it also is where nobody asks, ods or pdf; INVALID_INPUT otherwise. */
    public Response of(OdtText document, OdsBook book, String format, String name) {
        if ("ods".equals(format)) {
            return file(book.bytes(), OdsBook.TYPE, name + ".ods");
        }
        if (format == null || format.equals("odt") || format.equals("pdf")) {
            return of(document, format, name);
        }
        throw HttpProblem.INVALID_INPUT.because("格式為 odt、ods 或 pdf").at("?format");
    }

    /** To be kept under this name; its type is its type, whatever it looks like. */
    public static Response file(byte[] bytes, String type, String name) {
        return Response.ok(bytes)
                .type(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, new FileName(name).disposition())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
