package tw.servicequality.platform.document;

import java.util.ArrayList;
import java.util.List;

/** A text document as it is written: paragraphs, numbered lists and tables, one after the other. The same calls give the same bytes. */
public final class OdtText {

    /** Its media type. */
    public static final String TYPE = "application/vnd.oasis.opendocument.text";

    private final String title;
    private final Layout layout;
    private final List<List<Integer>> tables = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    /** The title is what the file says of itself; it is not printed. */
    public OdtText(String title, Layout layout) {
        this.title = title;
        this.layout = layout;
    }

    public OdtText paragraph(Style style, String text) {
        parts.add(xml -> paragraph(xml, style, text));
        return this;
    }

    /** Numbered 一、(一)、1、(1) by the program that shows it, so that who edits it keeps the order. */
    public OdtText list(List<Entry> entries) {
        parts.add(xml -> list(xml, entries, true));
        return this;
    }

    /** One row of headings. */
    public OdtText table(List<Column> columns, List<List<Cell>> rows) {
        return table(
                columns.stream().map(Column::share).toList(),
                List.of(columns.stream()
                        .map(column -> Cell.heading(column.heading()))
                        .toList()),
                rows);
    }

    /** The shares part the width. The headings are repeated on every page. Every row has a cell, or {@link Cell#COVERED}, for each column. */
    public OdtText table(List<Integer> shares, List<List<Cell>> headings, List<List<Cell>> rows) {
        tables.add(List.copyOf(shares));
        var number = tables.size();
        parts.add(xml -> table(xml, number, shares.size(), headings, rows));
        return this;
    }

    public String title() {
        return title;
    }

    public Layout layout() {
        return layout;
    }

    /** The whole file. */
    public byte[] bytes() {
        return OdfPackage.of(TYPE, title, OdtStyles.of(layout), content());
    }

    private String content() {
        var xml = new Xml("office:document-content", "office", "style", "text", "table", "fo");
        xml.attributes("office:version", "1.2").open("office:automatic-styles");
        OdtStyles.cell(xml);
        for (var at = 0; at < tables.size(); at++) {
            OdtStyles.table(xml, at + 1, tables.get(at), layout.textWidth());
        }
        xml.close().open("office:body").open("office:text");
        parts.forEach(part -> part.write(xml));
        return xml.close().close().end();
    }

    private static void paragraph(Xml xml, Style style, String text) {
        text.lines().forEach(line -> xml.open("text:p", "text:style-name", style.wire())
                .text(line)
                .close());
        if (text.isEmpty()) {
            xml.empty("text:p", "text:style-name", style.wire());
        }
    }

    private static void list(Xml xml, List<Entry> entries, boolean outermost) {
        xml.open("text:list");
        if (outermost) {
            xml.attributes("text:style-name", OdtStyles.NUMBERING);
        }
        for (var entry : entries) {
            xml.open("text:list-item");
            paragraph(xml, Style.BODY, entry.text());
            if (!entry.below().isEmpty()) {
                list(xml, entry.below(), false);
            }
            xml.close();
        }
        xml.close();
    }

    private static void table(Xml xml, int number, int columns, List<List<Cell>> headings, List<List<Cell>> rows) {
        var name = "Table" + number;
        xml.open("table:table", "table:name", name, "table:style-name", name);
        for (var at = 1; at <= columns; at++) {
            xml.empty("table:table-column", "table:style-name", name + "." + at);
        }
        if (!headings.isEmpty()) {
            xml.open("table:table-header-rows");
            headings.forEach(row -> row(xml, row));
            xml.close();
        }
        rows.forEach(row -> row(xml, row));
        xml.close();
    }

    private static void row(Xml xml, List<Cell> row) {
        xml.open("table:table-row");
        row.forEach(cell -> cell(xml, cell));
        xml.close();
    }

    private static void cell(Xml xml, Cell cell) {
        if (cell.isCovered()) {
            xml.empty("table:covered-table-cell");
            return;
        }
        xml.open("table:table-cell", "table:style-name", OdtStyles.CELL, "office:value-type", "string");
        OdfPackage.spans(xml, cell);
        paragraph(xml, cell.style(), cell.shown());
        xml.close();
    }

    private interface Part {
        void write(Xml xml);
    }
}
