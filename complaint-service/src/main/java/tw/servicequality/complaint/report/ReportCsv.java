package tw.servicequality.complaint.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 開放格式: UTF-8, RFC 4180, one value a line; with a byte order mark for spreadsheets that need one. */
final class ReportCsv {

    private static final List<String> HEAD = List.of("機關", "期間", "狀態", "項目", "分類", "統計", "數值");
    private static final String MARK = "\uFEFF";

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
        var text = Stream.of(Stream.of(HEAD), lines, advice)
                .flatMap(part -> part)
                .map(ReportCsv::line)
                .collect(Collectors.joining());
        return ((mark ? MARK : "") + text).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> fields) {
        return fields.stream().map(ReportCsv::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    /** What a spreadsheet would take for a formula is kept from being one. */
    private static String quoted(String field) {
        var safe = field.matches("(?s)[=+@\\t].*|-(?![0-9.]+$).*") ? "'" + field : field;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
