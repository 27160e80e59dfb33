package tw.servicequality.platform.document;

import java.util.ArrayList;
import java.util.List;

/** A spreadsheet as it is written: sheets one after the other, each of rows of cells. The same calls give the same bytes. */
public final class OdsBook {

    /** Its media type. */
    public static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private final String title;
    private final Layout layout;
    private final List<Sheet> sheets = new ArrayList<>();

    private record Sheet(String name, List<Integer> widths, List<List<Cell>> rows) {}

    /** The title is what the file says of itself; it is not printed. */
    public OdsBook(String title, Layout layout) {
        this.title = title;
        this.layout = layout;
    }

    /** The widths are in millimetres. Every row has a cell, or {@link Cell#COVERED}, for each column. */
    public OdsBook sheet(String name, List<Integer> widths, List<List<Cell>> rows) {
        sheets.add(new Sheet(name, List.copyOf(widths), List.copyOf(rows)));
        return this;
    }

    /** The whole file. */
    public byte[] bytes() {
        return OdfPackage.of(TYPE, title, OdsStyles.of(layout), content());
    }

    private String content() {
        var xml = new Xml("office:document-content", "office", "style", "text", "table", "fo");
        xml.attributes("office:version", "1.2").open("office:automatic-styles");
        OdsStyles.row(xml);
        for (var at = 0; at < sheets.size(); at++) {
            OdsStyles.columns(xml, at + 1, sheets.get(at).widths);
        }
        xml.close().open("office:body").open("office:spreadsheet");
        for (var at = 0; at < sheets.size(); at++) {
            sheet(xml, at + 1, sheets.get(at));
        }
        return xml.close().close().end();
    }

    private static void sheet(Xml xml, int number, Sheet sheet) {
        xml.open("table:table", "table:name", sheet.name, "table:style-name", OdsStyles.sheet(number));
        for (var at = 0; at < sheet.widths.size(); at++) {
            xml.empty("table:table-column", "table:style-name", OdsStyles.column(number, at + 1));
        }
        for (var row : sheet.rows) {
            xml.open("table:table-row", "table:style-name", OdsStyles.ROW);
            row.forEach(cell -> cell(xml, cell));
            xml.close();
        }
        xml.close();
    }

    private static void cell(Xml xml, Cell cell) {
        if (cell.isCovered()) {
            xml.empty("table:covered-table-cell");
            return;
        }
        var style = cell.value() == Cell.Value.SHARE
                ? OdsStyles.SHARE
                : cell.style().wire();
        xml.open("table:table-cell", "table:style-name", style);
        switch (cell.value()) {
            case TEXT -> xml.attributes("office:value-type", "string");
            case NUMBER -> xml.attributes("office:value-type", "float", "office:value", cell.text());
            case SHARE -> xml.attributes("office:value-type", "percentage", "office:value", cell.text());
        }
        OdfPackage.spans(xml, cell);
        cell.shown().lines().forEach(line -> xml.open("text:p").text(line).close());
        xml.close();
    }
}
