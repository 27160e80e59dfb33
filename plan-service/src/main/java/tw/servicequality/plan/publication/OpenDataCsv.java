package tw.servicequality.plan.publication;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import tw.servicequality.platform.document.Csv;

/** The described fields, one result a line, with the byte order mark that spreadsheets want. */
final class OpenDataCsv {

    private OpenDataCsv() {}

    static byte[] of(JsonNode rows) {
        var lines = new ArrayList<List<String>>();
        lines.add(OpenDataField.all().stream().map(OpenDataField::heading).toList());
        rows.forEach(row -> lines.add(
                OpenDataField.all().stream().map(field -> field.of(row)).toList()));
        return Csv.of(lines, true);
    }
}
