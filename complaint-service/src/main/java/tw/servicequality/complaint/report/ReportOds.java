package tw.servicequality.complaint.report;

import java.util.ArrayList;
import java.util.List;
import tw.servicequality.platform.document.Cell;
import tw.servicequality.platform.document.Layout;
import tw.servicequality.platform.document.OdsBook;
import tw.servicequality.platform.document.Style;

/** 可編輯格式 (ODF-CNS15251): one sheet for the head, with years as they are printed here. */
final class ReportOds {

    private static final List<Integer> WIDTHS = List.of(38, 52, 38, 30);
    private static final Layout LAYOUT =
            new Layout("標楷體", List.of("TW-Kai", "AR PL UKai TW"), 16, 21, 12, 16, 20, true);

    private final List<List<Cell>> rows = new ArrayList<>();

    private ReportOds() {}

    static byte[] of(Report report, String agencyName) {
        var kind = report.period().isQuarter() ? "季分析" : "統計月報";
        var title = agencyName + report.period().printed() + "人民陳情案件" + kind;
        var ods = new ReportOds();
        ods.write(report, title);
        return new OdsBook(title, LAYOUT).sheet("統計報告", WIDTHS, ods.rows).bytes();
    }

    private void write(Report report, String title) {
        wide(title, Style.TITLE);
        wide(report.state() == ReportState.SIGNED ? "已簽核" : "草案", Style.BODY);
        rows.add(List.of(Cell.heading("項目"), Cell.heading("分類"), Cell.heading("統計"), Cell.heading("數值")));
        for (var row : ReportTable.of(report.figures()).rows()) {
            rows.add(List.of(
                    Cell.of(row.item()),
                    Cell.of(row.kind()),
                    Cell.of(row.measure()),
                    row.share() ? Cell.share(row.value()) : Cell.of(row.value())));
        }
        report.recommendations().ifPresent(text -> {
            wide("改進建議", Style.TABLE_HEADING);
            text.lines().forEach(line -> wide(line, Style.TABLE_TEXT));
        });
    }

    private void wide(String text, Style style) {
        rows.add(List.of(Cell.across(text, WIDTHS.size()).in(style), Cell.COVERED, Cell.COVERED, Cell.COVERED));
    }
}
