package tw.servicequality.platform.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tw.servicequality.platform.office.Block.TableBuilder;

/** Spreadsheets in Office Open XML. */
final class XlsxReader {

    private static final int MOST_SHEETS = 100;
    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

    private final List<String> shared;

    private XlsxReader(List<String> shared) {
        this.shared = shared;
    }

    static List<Block> spreadsheet(OfficeArchive archive) {
        archive.part("xl/worksheets/sheet1.xml");
        var shared = archive.find("xl/sharedStrings.xml").stream()
                .flatMap(strings -> strings.outermost("si"))
                .map(XlsxReader::words)
                .toList();
        var reader = new XlsxReader(shared);
        return IntStream.rangeClosed(1, MOST_SHEETS)
                .boxed()
                .flatMap(sheet -> archive.find("xl/worksheets/sheet" + sheet + ".xml").stream()
                        .map(part -> reader.table(part, sheet)))
                .toList();
    }

    private Block table(XmlElement sheet, int number) {
        var builder = new TableBuilder();
        sheet.outermost("sheetData").flatMap(data -> data.children("row")).forEach(row -> row.children("c")
                .forEach(cell -> {
                    var place = Place.of(cell.attribute("r"));
                    builder.cellAt(place.row, place.column, Cell.of(text(cell)), 1, 1);
                }));
        sheet.outermost("mergeCell").forEach(merge -> {
            var ends = merge.attribute("ref").split(":");
            var from = Place.of(ends[0]);
            var to = Place.of(ends[ends.length - 1]);
            var cell = builder.at(from.row, from.column);
            builder.cellAt(from.row, from.column, cell, to.row - from.row + 1, to.column - from.column + 1);
        });
        return builder.table("第" + number + "個工作表", "/sheets/" + number);
    }

    private String text(XmlElement cell) {
        var value = cell.children("v")
                .flatMap(found -> found.content().stream())
                .map(Object::toString)
                .collect(Collectors.joining());
        return switch (cell.attribute("t")) {
            case "s" ->
                value.matches("\\d{1,7}") && Integer.parseInt(value) < shared.size()
                        ? shared.get(Integer.parseInt(value))
                        : "";
            case "inlineStr" -> cell.children("is").map(XlsxReader::words).collect(Collectors.joining());
            default -> value;
        };
    }

    /** Runs of words; how they are pronounced is written beside them and not read. */
    private static String words(XmlElement text) {
        var words = new ArrayList<String>();
        text.children().filter(part -> !part.name().equals("rPh")).forEach(part -> {
            if (part.name().equals("t")) {
                part.content().forEach(word -> words.add(word.toString()));
            } else {
                words.add(words(part));
            }
        });
        return String.join("", words);
    }

    /** Row and column from 0, from a reference such as C7. */
    private record Place(int row, int column) {

        static Place of(String reference) {
            var found = REFERENCE.matcher(reference);
            if (!found.matches()) {
                throw OfficeFault.unreadable("儲存格位置不正確");
            }
            var column = found.group(1).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
            var row = Integer.parseInt(found.group(2)) - 1;
            if (row < 0 || row >= 5_000) {
                throw OfficeFault.tooLarge("表格超過 5000 列");
            }
            return new Place(row, column);
        }
    }
}
