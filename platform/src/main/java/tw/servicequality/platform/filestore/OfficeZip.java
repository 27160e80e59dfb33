package tw.servicequality.platform.filestore;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipInputStream;

/** What Office document a ZIP is, by its entries. One with macros is none that we take. */
final class OfficeZip {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_INFLATED = 512L * 1024 * 1024;
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";

    private OfficeZip() {}

    /** {@code application/zip} for any other. Counts what it inflates, so that a bomb only fizzles. */
    static String type(InputStream content) throws IOException {
        var names = new HashSet<String>();
        var inflated = 0L;
        var buffer = new byte[8_192];
        var zip = new ZipInputStream(content);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            names.add(entry.getName().toLowerCase(Locale.ROOT));
            for (var many = zip.read(buffer); many >= 0; many = zip.read(buffer)) {
                inflated += many;
                if (inflated > MOST_INFLATED || names.size() > MOST_ENTRIES) {
                    return "application/zip";
                }
            }
        }
        return type(names);
    }

    private static String type(Set<String> names) {
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            return "application/x-office-with-macros";
        }
        if (!names.contains("[content_types].xml")) {
            return "application/zip";
        }
        if (names.contains("word/document.xml")) {
            return OPEN_XML + "wordprocessingml.document";
        }
        if (names.contains("xl/workbook.xml")) {
            return OPEN_XML + "spreadsheetml.sheet";
        }
        return names.contains("ppt/presentation.xml") ? OPEN_XML + "presentationml.presentation" : "application/zip";
    }
}
