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
    private final OdfLists lists;
    private int tables;

    private OdfReader(String kind, OdfLists lists) {
        this.kind = kind;
        this.lists = lists;
    }

    static List<Block> spreadsheet(OfficeArchive archive) {
        return read(archive, "spreadsheet", "sheets");
    }

    static List<Block> text(OfficeArchive archive) {
        return read(archive, "text", "tables");
    }

    private static List<Block> read(OfficeArchive archive, String body, String kind) {
        var reader = new OdfReader(kind, OdfLists.of(archive));
        var found = archive.part("content.xml")
                .outermost("body")
                .flatMap(any -> any.children(body))
                .toList();
        if (found.isEmpty()) {
            throw OfficeFault.unreadable("檔案內容不是 " + body);
        }
        found.forEach(reader::blocks);
        return reader.blocks;
    }

    private void blocks(XmlElement parent) {
        parent.children().forEach(child -> {
            switch (child.name()) {
                case "p", "h" -> blocks.add(new Paragraph(new Line(OdfText.of(child), false)));
                case "table" -> blocks.add(table(child));
                case "list" -> {
                    var lines = new ArrayList<Line>();
                    list(child, null, lines);
                    lines.forEach(line -> blocks.add(new Paragraph(line)));
                }
                case "section" -> blocks(child);
                default -> {
                    // settings, forms and the like
                }
            }
        });
    }

    /** The first paragraph of an item bears its number. */
    private void list(XmlElement list, OdfLists.Running around, List<Line> lines) {
        var running = lists.begin(list, around);
        list.children().filter(item -> item.name().startsWith("list-")).forEach(item -> {
            var number = running.next(item);
            for (var part : item.children().toList()) {
                switch (part.name()) {
                    case "p", "h" -> {
                        for (var text : OdfText.of(part).lines().toList()) {
                            lines.add(Line.listed(number, text));
                            number = "";
                        }
                    }
                    case "list" -> list(part, running, lines);
                    default -> {
                        // shapes
                    }
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

    private void rows(XmlElement parent, TableBuilder builder) {
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

    private void row(XmlElement row, TableBuilder builder) {
        for (var again = row.number("number-rows-repeated", MOST_REPEATED); again > 0; again--) {
            builder.row();
            row.children().filter(cell -> cell.name().equals("table-cell")).forEach(cell -> cell(cell, builder));
        }
    }

    /** Covered cells are left out: what covers them has said so. */
    private void cell(XmlElement cell, TableBuilder builder) {
        var lines = new ArrayList<Line>();
        lines(cell, lines);
        for (var again = cell.number("number-columns-repeated", MOST_REPEATED); again > 0; again--) {
            builder.cell(
                    new Cell(List.copyOf(lines), false),
                    cell.number("number-rows-spanned", 5_000),
                    cell.number("number-columns-spanned", MOST_REPEATED));
        }
    }

    private void lines(XmlElement parent, List<Line> lines) {
        parent.children().forEach(child -> {
            switch (child.name()) {
                case "p", "h" -> OdfText.of(child).lines().forEach(text -> lines.add(new Line(text, false)));
                case "list" -> list(child, null, lines);
                default -> {
                    // notes of editors
                }
            }
        });
    }
}
