package tw.servicequality.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The ZIP around a document (ODF 1.2, part 3): its type stands first and in clear, and nothing depends on the day. */
final class OdfPackage {

    private static final LocalDateTime NO_DAY = LocalDateTime.of(2000, 1, 1, 0, 0);

    private OdfPackage() {}

    static byte[] of(String type, String title, String styles, String content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            stored(zip, "mimetype", type);
            deflated(zip, "content.xml", content);
            deflated(zip, "styles.xml", styles);
            deflated(zip, "meta.xml", meta(title));
            deflated(zip, "META-INF/manifest.xml", manifest(type));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** How far a cell spans. */
    static void spans(Xml xml, Cell cell) {
        if (cell.rows() > 1) {
            xml.attributes("table:number-rows-spanned", String.valueOf(cell.rows()));
        }
        if (cell.columns() > 1) {
            xml.attributes("table:number-columns-spanned", String.valueOf(cell.columns()));
        }
    }

    private static String meta(String title) {
        var xml = new Xml("office:document-meta", "office", "meta", "dc").attributes("office:version", "1.2");
        return xml.open("office:meta")
                .open("meta:generator")
                .text("service-quality/1.0")
                .close()
                .open("dc:title")
                .plain(title)
                .close()
                .open("dc:language")
                .text("zh-TW")
                .close()
                .close()
                .end();
    }

    private static String manifest(String type) {
        var xml = new Xml("manifest:manifest", "manifest").attributes("manifest:version", "1.2");
        xml.empty(
                "manifest:file-entry",
                "manifest:full-path",
                "/",
                "manifest:version",
                "1.2",
                "manifest:media-type",
                type);
        for (var part : List.of("content.xml", "meta.xml", "styles.xml")) {
            xml.empty("manifest:file-entry", "manifest:full-path", part, "manifest:media-type", "text/xml");
        }
        return xml.end();
    }

    private static void stored(ZipOutputStream zip, String name, String text) throws IOException {
        var content = text.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(content);
        var entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        write(zip, entry, content);
    }

    private static void deflated(ZipOutputStream zip, String name, String text) throws IOException {
        write(zip, entry(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(ZipOutputStream zip, ZipEntry entry, byte[] content) throws IOException {
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_DAY);
        return entry;
    }
}
