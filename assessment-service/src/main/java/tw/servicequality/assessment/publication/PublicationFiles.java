package tw.servicequality.assessment.publication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tw.servicequality.platform.document.Cell;
import tw.servicequality.platform.document.Csv;
import tw.servicequality.platform.document.Layout;
import tw.servicequality.platform.document.OdsBook;

/** A published version as CSV, with the byte order mark that spreadsheets want, and as ODS. */
final class PublicationFiles {

    private static final Layout LAYOUT =
            new Layout("標楷體", List.of("TW-Kai", "AR PL UKai TW"), 14, 21, 11, 15, 15, false);
    private static final int WIDTH = 24;

    private PublicationFiles() {}

    static byte[] csv(List<PublishedRow> rows) {
        var head = Stream.of(
                PublishedField.all().stream().map(PublishedField::heading).toList());
        return Csv.of(
                Stream.concat(head, PublishedField.lines(rows, Object::toString).stream())
                        .toList(),
                true);
    }

    static byte[] ods(String title, List<PublishedRow> rows) {
        var cells = new ArrayList<List<Cell>>();
        cells.add(PublishedField.all().stream()
                .map(field -> Cell.heading(field.heading()))
                .toList());
        Function<Object, Cell> cell =
                value -> value instanceof Number number ? Cell.number(number.toString()) : Cell.of(value.toString());
        cells.addAll(PublishedField.lines(rows, cell));
        var widths = Collections.nCopies(PublishedField.all().size(), WIDTH);
        return new OdsBook(title, LAYOUT).sheet("考核結果", widths, cells).bytes();
    }
}
