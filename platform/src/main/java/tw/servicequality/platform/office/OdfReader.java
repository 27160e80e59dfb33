package tw.servicequality.platform.office;

import java.util.ArrayList;
import java.util.List;
import tw.servicequality.platform.office.Block.Paragraph;
import tw.servicequality.platform.office.Block.TableBuilder;

/** OpenDocument: spreadsheets and texts have their tables written alike. */
final class OdfReader {

    /** A program writes the empty rest of a sheet as one row repeated a million times. */
    private static final int MOST_REPEATED = 100;

    private final List<Block> blocks = new ArrayList<>();
    private final String kind;
    private int tables;

    private OdfReader(String kind) {
        this.kind = kind;
    }

    static List<Block> spreadsheet(OfficeArchive archive) {
        return read(archive, "spreadsheet", "sheets");
    }

    static List<Block> text(OfficeArchive archive) {
        return read(archive, "text", "tables");
    }

    private static List<Block> read(OfficeArchive archive, String body, String kind) {
        var reader = new OdfReader(kind);
        var found = archive.part("content.xml")
                .outermost("body")
                .flatMap(any -> any.children(body))
                .toList();
        if (found.isEmpty()) {
            throw OfficeFault.unreadable("檔案內容不是 " + body);
        }
        found.forEach(part -> reader.blocks(part, false));
        return reader.blocks;
    }

    private void blocks(XmlElement parent, boolean listed) {
        parent.children().forEach(child -> {
            switch (child.name()) {
                case "p", "h" -> blocks.add(new Paragraph(new Line(OdfText.of(child), listed)));
                case "table" -> blocks.add(table(child));
                case "list", "list-item" -> blocks(child, true);
                case "section" -> blocks(child, listed);
                default -> {
                    // settings, forms and the like
                }
            }
        });
    }

    private Block table(XmlElement element) {
        var builder = new TableBuilder();
        rows(element, builder);
        tables++;
        var name = kind.equals("sheets") ? "第" + tables + "個工作表" : "第" + tables + "個表格";
        return builder.table(name, "/" + kind + "/" + tables);
    }

    private static void rows(XmlElement parent, TableBuilder builder) {
        parent.children().forEach(child -> {
            switch (child.name()) {
                case "table-row" -> row(child, builder);
                case "table-header-rows", "table-rows", "table-row-group" -> rows(child, builder);
                default -> {
                    // columns and shapes
                }
            }
        });
    }

    private static void row(XmlElement row, TableBuilder builder) {
        for (var again = row.number("number-rows-repeated", MOST_REPEATED); again > 0; again--) {
            builder.row();
            row.children().filter(cell -> cell.name().equals("table-cell")).forEach(cell -> cell(cell, builder));
        }
    }

    /** Covered cells are left out: what covers them has said so. */
    private static void cell(XmlElement cell, TableBuilder builder) {
        var lines = new ArrayList<Line>();
        lines(cell, false, lines);
        for (var again = cell.number("number-columns-repeated", MOST_REPEATED); again > 0; again--) {
            builder.cell(
                    new Cell(List.copyOf(lines), false),
                    cell.number("number-rows-spanned", 5_000),
                    cell.number("number-columns-spanned", MOST_REPEATED));
        }
    }

    private static void lines(XmlElement parent, boolean listed, List<Line> lines) {
        parent.children().forEach(child -> {
            switch (child.name()) {
                case "p", "h" -> OdfText.of(child).lines().forEach(text -> lines.add(new Line(text, listed)));
                case "list", "list-item" -> lines(child, true, lines);
                default -> {
                    // notes of editors
                }
            }
        });
    }
}
