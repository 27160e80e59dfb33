package tw.servicequality.plan.publication;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;

/** RFC 4180 in UTF-8 with a byte order mark, as spreadsheets want it; what a spreadsheet would take for a formula is text. */
final class OpenDataCsv {

    private static final String MARK = "\ufeff";

    private OpenDataCsv() {}

    static String of(JsonNode rows) {
        var csv = new StringBuilder(MARK);
        line(csv, OpenDataField.all().stream().map(OpenDataField::heading).toList());
        rows.forEach(row -> line(
                csv, OpenDataField.all().stream().map(field -> field.of(row)).toList()));
        return csv.toString();
    }

    private static void line(StringBuilder csv, List<String> cells) {
        csv.append(cells.stream().map(OpenDataCsv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(String text) {
        var safe = text.matches("(?s)[=+@\\t\\r].*|-(?![0-9.]+$).*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
