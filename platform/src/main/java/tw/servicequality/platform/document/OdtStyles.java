package tw.servicequality.platform.document;

import java.util.List;

/** The styles of a document: one face, a fixed height of lines, the numbering of official documents. */
final class OdtStyles {

    static final String NUMBERING = "Numbering";
    static final String CELL = "Cell";

    private static final String IDEOGRAPHIC = "一, 二, 三, ...";

    private final Xml xml = new Xml("office:document-styles", "office", "style", "text", "table", "fo", "svg");
    private final Layout layout;

    private OdtStyles(Layout layout) {
        this.layout = layout;
    }

    static String of(Layout layout) {
        return new OdtStyles(layout).write();
    }

    /** The frame that all cells have. */
    static void cell(Xml xml) {
        xml.open("style:style", "style:name", CELL, "style:family", "table-cell")
                .empty("style:table-cell-properties", "fo:border", "0.5pt solid #000000", "fo:padding", "1mm")
                .close();
    }

    /** The styles of one table and of its columns, which share the width out. */
    static void table(Xml xml, int number, List<Integer> parts, int width) {
        var name = "Table" + number;
        xml.open("style:style", "style:name", name, "style:family", "table")
                .empty("style:table-properties", "style:width", width + "mm", "table:align", "margins")
                .close();
        var shares = parts.stream().mapToInt(part -> part).sum();
        for (var at = 0; at < parts.size(); at++) {
            var part = "%.2fmm".formatted(width * (double) parts.get(at) / shares);
            xml.open("style:style", "style:name", name + "." + (at + 1), "style:family", "table-column")
                    .empty("style:table-column-properties", "style:column-width", part)
                    .close();
        }
    }

    private String write() {
        xml.attributes("office:version", "1.2");
        PageStyles.fonts(xml, layout);
        xml.open("office:styles");
        standard();
        styles();
        numbering();
        xml.close();
        PageStyles.page(xml, layout, Style.TABLE_HEADING.wire());
        return xml.end();
    }

    private void standard() {
        var size = layout.points() + "pt";
        xml.open("style:default-style", "style:family", "paragraph")
                .empty(
                        "style:paragraph-properties",
                        "fo:line-height",
                        layout.linePoints() + "pt",
                        "fo:orphans",
                        "2",
                        "fo:widows",
                        "2",
                        "style:writing-mode",
                        "lr-tb")
                .empty(
                        "style:text-properties",
                        "style:font-name",
                        layout.font(),
                        "style:font-name-asian",
                        layout.font(),
                        "fo:font-size",
                        size,
                        "style:font-size-asian",
                        size,
                        "fo:language",
                        "en",
                        "fo:country",
                        "US",
                        "style:language-asian",
                        "zh",
                        "style:country-asian",
                        "TW")
                .close();
        xml.empty("style:style", "style:name", "Standard", "style:family", "paragraph");
    }

    private void styles() {
        style(Style.TITLE, true, "fo:text-align", "center");
        style(Style.SIDE, false, "fo:text-align", "end");
        style(Style.CHAPTER, true, "fo:keep-with-next", "always");
        style(Style.BODY, false, "fo:text-align", "start");
        for (var level : List.of(Style.LEVEL1, Style.LEVEL2, Style.LEVEL3, Style.LEVEL4)) {
            var hang = layout.points() * 2;
            var left = hang * (level.ordinal() - Style.LEVEL1.ordinal() + 1);
            style(level, false, "fo:margin-left", left + "pt", "fo:text-indent", -hang + "pt");
        }
        table(Style.TABLE_HEADING, true, "fo:text-align", "center");
        table(Style.TABLE_TEXT, false, "fo:text-align", "start");
        table(Style.TABLE_CENTRE, false, "fo:text-align", "center");
    }

    private void style(Style style, boolean bold, String... paragraph) {
        open(style).empty("style:paragraph-properties", paragraph);
        if (bold) {
            xml.empty("style:text-properties", "fo:font-weight", "bold", "style:font-weight-asian", "bold");
        }
        xml.close();
    }

    private void table(Style style, boolean bold, String... paragraph) {
        var size = layout.tablePoints() + "pt";
        var weight = bold ? "bold" : "normal";
        open(style)
                .open("style:paragraph-properties", paragraph)
                .attributes("fo:line-height", layout.tableLinePoints() + "pt")
                .close()
                .empty(
                        "style:text-properties",
                        "fo:font-size",
                        size,
                        "style:font-size-asian",
                        size,
                        "fo:font-weight",
                        weight,
                        "style:font-weight-asian",
                        weight)
                .close();
    }

    private Xml open(Style style) {
        return xml.open(
                "style:style",
                "style:name",
                style.wire(),
                "style:family",
                "paragraph",
                "style:parent-style-name",
                "Standard");
    }

    private void numbering() {
        xml.open("text:list-style", "style:name", NUMBERING);
        level(1, "", IDEOGRAPHIC, "、");
        level(2, "(", IDEOGRAPHIC, ")");
        level(3, "", "1", "、");
        level(4, "(", "1", ")");
        xml.close();
    }

    private void level(int level, String before, String format, String after) {
        var hang = layout.points() * 2;
        xml.open(
                        "text:list-level-style-number",
                        "text:level",
                        String.valueOf(level),
                        "style:num-prefix",
                        before,
                        "style:num-format",
                        format,
                        "style:num-suffix",
                        after)
                .open("style:list-level-properties", "text:list-level-position-and-space-mode", "label-alignment")
                .empty(
                        "style:list-level-label-alignment",
                        "text:label-followed-by",
                        "nothing",
                        "fo:margin-left",
                        hang * level + "pt",
                        "fo:text-indent",
                        -hang + "pt")
                .close()
                .close();
    }
}
