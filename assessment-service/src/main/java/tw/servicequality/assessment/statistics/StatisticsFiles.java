package tw.servicequality.assessment.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import tw.servicequality.assessment.statistics.StatisticsView.StatisticsColumn;
import tw.servicequality.assessment.statistics.StatisticsView.StatisticsLine;
import tw.servicequality.platform.document.Cell;
import tw.servicequality.platform.document.Csv;
import tw.servicequality.platform.document.Layout;
import tw.servicequality.platform.document.OdsBook;

/** A statistic as CSV, with the byte order mark that spreadsheets want, and as ODS. */
final class StatisticsFiles {

    private static final Layout LAYOUT =
            new Layout("標楷體", List.of("TW-Kai", "AR PL UKai TW"), 14, 21, 11, 15, 15, false);
    private static final int WIDTH = 30;

    private StatisticsFiles() {}

    static byte[] csv(StatisticsView view) {
        var lines = new ArrayList<List<String>>();
        lines.add(view.columns().stream().map(StatisticsColumn::heading).toList());
        view.items()
                .forEach(line -> lines.add(Stream.concat(
                                line.texts().stream(), line.numbers().stream().map(StatisticsFiles::digits))
                        .toList()));
        return Csv.of(lines, true);
    }

    static byte[] ods(StatisticsView view) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(view.columns().stream()
                .map(column -> Cell.heading(column.heading()))
                .toList());
        view.items().forEach(line -> rows.add(cells(line)));
        var widths = Collections.nCopies(view.columns().size(), WIDTH);
        return new OdsBook(view.title(), LAYOUT)
                .sheet(view.title(), widths, rows)
                .bytes();
    }

    private static List<Cell> cells(StatisticsLine line) {
        var numbers = line.numbers().stream().map(number -> number == null ? Cell.of("") : Cell.of(number));
        return Stream.concat(line.texts().stream().map(Cell::of), numbers).toList();
    }

    private static String digits(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
