package tw.servicequality.platform.document;

import java.util.List;

/** The styles of a spreadsheet: cells as on paper, rows as high as their text, pages as wide as the layout. */
final class OdsStyles {

    static final String ROW = "Row";
    static final String SHARE = "Share";

    private static final String PER_CENT = "PerCent";
    private static final String[] FRAME = {"fo:border", "0.5pt solid #000000", "fo:padding", "0.7mm"};
    private static final String[] NO_FRAME = {"fo:border", "none", "fo:padding", "0.7mm"};

    private final Xml xml =
            new Xml("office:document-styles", "office", "style", "text", "table", "fo", "svg", "number");
    private final Layout layout;

    private OdsStyles(Layout layout) {
        this.layout = layout;
    }

    static String of(Layout layout) {
        return new OdsStyles(layout).write();
    }

    static String sheet(int number) {
        return "Sheet" + number;
    }

    static String column(int sheet, int number) {
        return sheet(sheet) + "." + number;
    }

    static void row(Xml xml) {
        xml.open("style:style", "style:name", ROW, "style:family", "table-row")
                .empty("style:table-row-properties", "style:use-optimal-row-height", "true")
                .close();
    }

    static void columns(Xml xml, int sheet, List<Integer> widths) {
        xml.open("style:style", "style:name", sheet(sheet), "style:family", "table")
                .attributes("style:master-page-name", "Standard")
                .close();
        for (var at = 0; at < widths.size(); at++) {
            xml.open("style:style", "style:name", column(sheet, at + 1), "style:family", "table-column")
                    .empty("style:table-column-properties", "style:column-width", widths.get(at) + "mm")
                    .close();
        }
    }

    private String write() {
        xml.attributes("office:version", "1.2");
        PageStyles.fonts(xml, layout);
        xml.open("office:styles");
        xml.open("number:percentage-style", "style:name", PER_CENT)
                .empty("number:number", "number:decimal-places", "1", "number:min-integer-digits", "1")
                .open("number:text")
                .plain("%")
                .close()
                .close();
        for (var style : Style.values()) {
            var inTable = style == Style.TABLE_HEADING || style == Style.TABLE_TEXT || style == Style.TABLE_CENTRE;
            cell(style.wire(), style, inTable);
        }
        cell(SHARE, Style.TABLE_CENTRE, true);
        xml.close();
        PageStyles.page(xml, layout, "");
        return xml.end();
    }

    private void cell(String name, Style style, boolean framed) {
        xml.open("style:style", "style:name", name, "style:family", "table-cell");
        if (name.equals(SHARE)) {
            xml.attributes("style:data-style-name", PER_CENT);
        }
        var points = style == Style.TITLE ? layout.points() : layout.tablePoints();
        var weight = style == Style.TITLE || style == Style.TABLE_HEADING || style == Style.CHAPTER ? "bold" : "normal";
        xml.open("style:table-cell-properties", framed ? FRAME : NO_FRAME)
                .attributes("fo:wrap-option", "wrap", "style:vertical-align", style.isCentred() ? "middle" : "top")
                .close()
                .empty("style:paragraph-properties", "fo:text-align", style.align())
                .open("style:text-properties", "style:font-name", layout.font(), "style:font-name-asian", layout.font())
                .attributes("fo:font-size", points + "pt", "style:font-size-asian", points + "pt")
                .attributes("fo:font-weight", weight, "style:font-weight-asian", weight)
                .close()
                .close();
    }
}
