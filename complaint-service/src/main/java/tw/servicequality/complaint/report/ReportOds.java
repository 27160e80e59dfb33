package tw.servicequality.complaint.report;

import com.github.miachm.sods.Borders;
import com.github.miachm.sods.Color;
import com.github.miachm.sods.OfficePercentage;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import com.github.miachm.sods.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** 可編輯格式 (ODF-CNS15251): one sheet for the head, with years as they are printed here. */
final class ReportOds {

    private static final List<String> HEAD = List.of("項目", "分類", "統計", "數值");
    private static final double[] WIDTHS = {38, 52, 38, 30};
    private static final int COLUMNS = 4;
    private static final int TITLE_POINTS = 16;

    private final Sheet sheet = new Sheet("統計報告", 4, COLUMNS);
    private int next;

    private ReportOds() {}

    static byte[] of(Report report, String agencyName) {
        var ods = new ReportOds();
        ods.write(report, agencyName);
        try (var bytes = new ByteArrayOutputStream()) {
            var document = new SpreadSheet();
            document.appendSheet(ods.sheet);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(Report report, String agencyName) {
        var kind = report.period().isQuarter() ? "季分析" : "統計月報";
        wide(agencyName + report.period().printed() + "人民陳情案件" + kind, title());
        wide(report.state() == ReportState.SIGNED ? "已簽核" : "草案", new Style());
        row(HEAD.toArray(), head());
        for (var row : ReportTable.of(report.figures()).rows()) {
            var value = row.value().doubleValue();
            row(
                    new Object[] {
                        row.item(), row.kind(), row.measure(), row.share() ? new OfficePercentage(value) : value
                    },
                    cell());
        }
        report.recommendations().ifPresent(text -> {
            wide("改進建議", head());
            text.lines().forEach(line -> wide(line, wrapped()));
        });
        for (var column = 0; column < COLUMNS; column++) {
            sheet.setColumnWidth(column, WIDTHS[column]);
        }
    }

    private void wide(String text, Style style) {
        row(new Object[] {text, "", "", ""}, style);
        sheet.getRange(next - 1, 0, 1, COLUMNS).merge();
    }

    private void row(Object[] values, Style style) {
        if (next >= sheet.getMaxRows()) {
            sheet.appendRow();
        }
        var range = sheet.getRange(next++, 0, 1, COLUMNS);
        range.setValues(values);
        range.setStyle(style);
    }

    private static Style title() {
        var style = new Style();
        style.setBold(true);
        style.setFontSize(TITLE_POINTS);
        style.setTextAligment(Style.TEXT_ALIGMENT.Center);
        return style;
    }

    private static Style head() {
        var style = cell();
        style.setBold(true);
        style.setBackgroundColor(new Color("#DDE6F0"));
        return style;
    }

    private static Style cell() {
        var style = new Style();
        style.setBorders(new Borders(true));
        return style;
    }

    private static Style wrapped() {
        var style = cell();
        style.setWrap(true);
        return style;
    }
}
