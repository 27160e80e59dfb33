package tw.servicequality.platform.office;

import java.util.ArrayList;
import java.util.List;
import tw.servicequality.platform.office.Block.Paragraph;
import tw.servicequality.platform.office.Block.TableBuilder;

/** Texts in Office Open XML. */
final class DocxReader {

    private final List<Block> blocks = new ArrayList<>();
    private final DocxLists lists;
    private int tables;

    private DocxReader(DocxLists lists) {
        this.lists = lists;
    }

    static List<Block> text(OfficeArchive archive) {
        var reader = new DocxReader(DocxLists.of(archive));
        archive.part("word/document.xml").outermost("body").forEach(reader::blocks);
        return reader.blocks;
    }

    private void blocks(XmlElement parent) {
        parent.children().forEach(child -> {
            switch (child.name()) {
                case "p" -> blocks.add(new Paragraph(line(child)));
                case "tbl" -> blocks.add(table(child));
                case "sdt", "sdtContent" -> blocks(child);
                default -> {
                    // page settings
                }
            }
        });
    }

    private Block table(XmlElement element) {
        var builder = new TableBuilder();
        var rows = element.children("tr").toList();
        for (var at = 0; at < rows.size(); at++) {
            builder.row();
            row(rows.get(at), at, builder);
        }
        tables++;
        return builder.table("第" + tables + "個表格", "/tables/" + tables);
    }

    private void row(XmlElement row, int at, TableBuilder builder) {
        var column = 0;
        for (var cell : row.children("tc").toList()) {
            var settings =
                    cell.children("tcPr").findFirst().orElse(new XmlElement("tcPr", cell.attributes(), List.of()));
            var width = settings.children("gridSpan")
                    .map(span -> span.number("val", 100))
                    .findFirst()
                    .orElse(1);
            var goesOn = settings.children("vMerge")
                    .anyMatch(merge -> !merge.attribute("val").equals("restart"));
            builder.cellAt(at, column, goesOn ? builder.at(at - 1, column).covered() : words(cell), 1, width);
            column += width;
        }
    }

    private Cell words(XmlElement cell) {
        var lines = new ArrayList<Line>();
        cell.outermost("p")
                .map(this::line)
                .forEach(line -> line.text().lines().forEach(text -> lines.add(new Line(text, line.isListed()))));
        return new Cell(lines, false);
    }

    private Line line(XmlElement paragraph) {
        var text = new StringBuilder();
        add(paragraph, text);
        return paragraph
                .children("pPr")
                .flatMap(settings -> settings.children("numPr"))
                .findAny()
                .map(settings -> Line.listed(lists.next(settings), text.toString()))
                .orElseGet(() -> new Line(text.toString(), false));
    }

    /** What was struck out with changes tracked is «delText» and so not read. */
    private static void add(XmlElement element, StringBuilder text) {
        element.children().forEach(child -> {
            switch (child.name()) {
                case "t" -> child.content().forEach(text::append);
                case "tab" -> text.append('\t');
                case "br", "cr" -> text.append('\n');
                case "pPr", "rPr", "Fallback" -> {
                    // looks, and words said a second time for older programs
                }
                default -> add(child, text);
            }
        });
    }
}
