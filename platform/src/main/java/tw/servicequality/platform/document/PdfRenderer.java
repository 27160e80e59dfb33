package tw.servicequality.platform.document;

import static tw.servicequality.platform.document.PdfProblem.PDF_UNAVAILABLE;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Renders a text document as PDF by LibreOffice, from the very bytes that are handed out as ODT. Two at a time, each on its own. */
@Singleton
public class PdfRenderer {

    private static final Logger LOG = Logger.getLogger(PdfRenderer.class);
    private static final int AT_ONCE = 2;
    private static final Duration TURN = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Optional<String> program;
    private final RenderedPdfs kept = new RenderedPdfs();
    private final Semaphore turns = new Semaphore(AT_ONCE);

    PdfRenderer(@ConfigProperty(name = "platform.document.soffice") Optional<String> program) {
        this.program = program.filter(it -> !it.isBlank());
    }

    /** PDF_UNAVAILABLE where LibreOffice is not set up, is busy for long, or fails. */
    public byte[] render(OdtText document) {
        var odt = document.bytes();
        return kept.find(odt).orElseGet(() -> {
            var pdf = inTurn(odt, document.layout());
            kept.keep(odt, pdf);
            return pdf;
        });
    }

    private byte[] inTurn(byte[] odt, Layout layout) {
        var soffice = program.orElseThrow(() -> PDF_UNAVAILABLE.because("未設定 SQ_SOFFICE"));
        try {
            if (!turns.tryAcquire(TURN.toSeconds(), TimeUnit.SECONDS)) {
                throw PDF_UNAVAILABLE.because("產製中之文件過多，請稍後再試");
            }
            try {
                return convert(soffice, odt, layout);
            } finally {
                turns.release();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw PDF_UNAVAILABLE.because("服務即將停止");
        }
    }

    private static byte[] convert(String soffice, byte[] odt, Layout layout) throws InterruptedException {
        try {
            var folder = Files.createTempDirectory("sq-pdf");
            try {
                Files.write(folder.resolve("document.odt"), odt);
                Files.writeString(folder.resolve("fonts.conf"), StandInFonts.of(layout));
                run(soffice, folder);
                return Files.readAllBytes(folder.resolve("document.pdf"));
            } finally {
                delete(folder);
            }
        } catch (IOException failure) {
            LOG.warnf("no PDF: %s", failure);
            throw PDF_UNAVAILABLE.because("轉檔未完成");
        }
    }

    /** A profile of its own for each, for two of them cannot share one. */
    private static void run(String soffice, Path folder) throws IOException, InterruptedException {
        var command = new ProcessBuilder(
                        soffice,
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("document.odt").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        command.environment()
                .put("FONTCONFIG_FILE", folder.resolve("fonts.conf").toString());
        command.environment().put("HOME", folder.toString());
        var process = command.start();
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IOException("LibreOffice did not end in time");
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
