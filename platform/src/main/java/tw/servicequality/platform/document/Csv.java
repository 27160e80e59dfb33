package tw.servicequality.platform.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** RFC 4180 in UTF-8; what a spreadsheet would take for a formula is kept from being one. */
public final class Csv {

    public static final String TYPE = "text/csv";

    private static final String MARK = "\ufeff";

    private Csv() {}

    /** With a byte order mark, if asked for, for spreadsheets that need one. */
    public static byte[] of(List<List<String>> lines, boolean mark) {
        var text = lines.stream().map(Csv::line).collect(Collectors.joining());
        return ((mark ? MARK : "") + text).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> fields) {
        return fields.stream().map(Csv::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String quoted(String field) {
        var safe = field.matches("(?s)[=+@\\t\\r].*|-(?![0-9.]+$).*") ? "'" + field : field;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
