package tw.servicequality.complaint.report;

import java.util.List;
import java.util.stream.Stream;
import tw.servicequality.platform.document.Csv;

/** 開放格式: one value a line. */
final class ReportCsv {

    private static final List<String> HEAD = List.of("機關", "期間", "狀態", "項目", "分類", "統計", "數值");

    private ReportCsv() {}

    static byte[] of(Report report, boolean mark) {
        var lines = ReportTable.of(report.figures()).rows().stream()
                .map(row -> List.of(
                        report.agency(),
                        report.period().text(),
                        report.state().name(),
                        row.item(),
                        row.kind(),
                        row.measure(),
                        row.value().toPlainString()));
        var advice = report
                .recommendations()
                .map(text -> List.of(
                        report.agency(), report.period().text(), report.state().name(), "改進建議", "", "", text))
                .stream();
        return Csv.of(
                Stream.of(Stream.of(HEAD), lines, advice).flatMap(part -> part).toList(), mark);
    }
}
