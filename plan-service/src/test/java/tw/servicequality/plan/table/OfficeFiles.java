package tw.servicequality.plan.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Small office files as programs write them. A row is its cells between bars; within a cell «/» begins a paragraph, and «^» is a cell
 * that the one above covers, «<» one that the one to the left does.
 */
final class OfficeFiles {

    private OfficeFiles() {}

    static byte[] ods(String... rows) {
        return zip(Map.of("content.xml", odf("spreadsheet", odfTable(rows))));
    }

    static byte[] odt(List<String> paragraphs, String... rows) {
        var text =
                paragraphs.stream().map(line -> "<text:p>" + line + "</text:p>").collect(Collectors.joining());
        return zip(Map.of("content.xml", odf("text", text + odfTable(rows))));
    }

    static byte[] docx(List<String> paragraphs, String... rows) {
        var text = new StringBuilder("<w:document xmlns:w=\"w\"><w:body>");
        paragraphs.forEach(line -> text.append(word(line)));
        text.append("<w:tbl>");
        for (var row : rows) {
            text.append("<w:tr>");
            for (var cell : cells(row)) {
                var merge = cell.equals("^") ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>";
                text.append("<w:tc><w:tcPr>").append(merge).append("</w:tcPr>");
                paragraphs(cell).forEach(line -> text.append(word(line.equals("^") ? "" : line)));
                text.append("</w:tc>");
            }
            text.append("</w:tr>");
        }
        return zip(Map.of("word/document.xml", text + "</w:tbl></w:body></w:document>"));
    }

    static byte[] xlsx(String... rows) {
        var sheet = new StringBuilder("<worksheet><sheetData>");
        var shared = new StringBuilder("<sst>");
        var merges = new StringBuilder();
        var strings = 0;
        for (var r = 0; r < rows.length; r++) {
            sheet.append("<row>");
            var cells = cells(rows[r]);
            for (var c = 0; c < cells.size(); c++) {
                var reference = (char) ('A' + c) + "" + (r + 1);
                if (cells.get(c).equals("^")) {
                    merges.append("<mergeCell ref=\"%c%d:%s\"/>".formatted('A' + c, r, reference));
                } else {
                    var words = String.join("\n", paragraphs(cells.get(c)));
                    sheet.append("<c r=\"%s\" t=\"s\"><v>%d</v></c>".formatted(reference, strings++));
                    shared.append("<si><r><t>").append(words).append("</t></r><rPh><t>讀音</t></rPh></si>");
                }
            }
            sheet.append("</row>");
        }
        sheet.append("</sheetData><mergeCells>").append(merges).append("</mergeCells></worksheet>");
        return zip(Map.of("xl/worksheets/sheet1.xml", sheet.toString(), "xl/sharedStrings.xml", shared + "</sst>"));
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static String odf(String body, String content) {
        return "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"tb\"><office:body><office:"
                + body + ">" + content + "</office:" + body + "></office:body></office:document-content>";
    }

    private static String odfTable(String... rows) {
        var table = new StringBuilder("<table:table>");
        for (var r = 0; r < rows.length; r++) {
            table.append("<table:table-row>");
            var cells = cells(rows[r]);
            for (var c = 0; c < cells.size(); c++) {
                table.append(
                        List.of("^", "<").contains(cells.get(c)) ? "<table:covered-table-cell/>" : odfCell(rows, r, c));
            }
            table.append("</table:table-row>");
        }
        table.append("<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell");
        return table + " table:number-columns-repeated=\"1024\"/></table:table-row></table:table>";
    }

    private static String odfCell(String[] rows, int row, int column) {
        var span = 1;
        while (row + span < rows.length && isCovered(rows[row + span], column)) {
            span++;
        }
        var words = paragraphs(cells(rows[row]).get(column)).stream()
                .map(line -> "<text:p>" + line.replace("  ", "<text:s text:c=\"2\"/>") + "</text:p>")
                .collect(Collectors.joining());
        var width = 1
                + cells(rows[row]).stream()
                        .skip(column + 1L)
                        .takeWhile("<"::equals)
                        .count();
        return "<table:table-cell table:number-rows-spanned=\"%d\" table:number-columns-spanned=\"%d\">%s</table:table-cell>"
                .formatted(span, width, words);
    }

    private static boolean isCovered(String row, int column) {
        return cells(row).size() > column && cells(row).get(column).equals("^");
    }

    private static List<String> cells(String row) {
        return new ArrayList<>(
                Arrays.stream(row.split("\\|", -1)).map(String::strip).toList());
    }

    private static List<String> paragraphs(String cell) {
        return List.of(cell.split("/", -1));
    }

    private static String word(String line) {
        return "<w:p><w:r><w:t>" + line + "</w:t></w:r></w:p>";
    }
}
