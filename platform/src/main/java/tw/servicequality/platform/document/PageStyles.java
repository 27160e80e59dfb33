package tw.servicequality.platform.document;

import java.util.stream.Collectors;

/** What text and spreadsheet have in common on paper: the face, the size of the page, the number at its foot. */
final class PageStyles {

    private PageStyles() {}

    static void fonts(Xml xml, Layout layout) {
        var names = layout.otherFonts().stream()
                .map(PageStyles::quoted)
                .collect(Collectors.joining(", ", quoted(layout.font()) + ", ", ""));
        xml.open("office:font-face-decls")
                .empty("style:font-face", "style:name", layout.font(), "svg:font-family", names)
                .close();
    }

    /** The style is that of the paragraph at the foot; empty for none. */
    static void page(Xml xml, Layout layout, String footStyle) {
        xml.open("office:automatic-styles")
                .open("style:page-layout", "style:name", "Page")
                .open("style:page-layout-properties", "fo:page-width", layout.width() + "mm")
                .attributes("fo:page-height", layout.height() + "mm")
                .attributes("style:print-orientation", layout.portrait() ? "portrait" : "landscape")
                .attributes("style:writing-mode", "lr-tb", "fo:margin", layout.marginMillimetres() + "mm")
                .close()
                .open("style:footer-style")
                .empty("style:header-footer-properties", "fo:min-height", "8mm", "fo:margin-top", "2mm")
                .close()
                .close()
                .close();
        xml.open("office:master-styles")
                .open("style:master-page", "style:name", "Standard", "style:page-layout-name", "Page")
                .open("style:footer")
                .open("text:p");
        if (!footStyle.isEmpty()) {
            xml.attributes("text:style-name", footStyle);
        }
        xml.text("第").open("text:page-number");
        if (!footStyle.isEmpty()) {
            xml.attributes("text:select-page", "current");
        }
        xml.text("1").close().text("頁").close().close().close().close();
    }

    private static String quoted(String font) {
        return font.contains(" ") ? "'" + font + "'" : font;
    }
}
