package tw.servicequality.complaint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.servicequality.complaint.report.ReportFigures.Dimension;
import tw.servicequality.complaint.report.ReportFigures.Flow;
import tw.servicequality.complaint.report.ReportFigures.ReportAge;
import tw.servicequality.complaint.report.ReportFigures.ReportLine;
import tw.servicequality.platform.testing.OdfValidator;

class ReportCsvTest {

    @Test
    void one_value_stands_in_a_line_under_iso_periods() {
        assertThat(lines(false))
                .startsWith("機關,期間,狀態,項目,分類,統計,數值")
                .contains(
                        "WRA,2016-03,DRAFT,案件數,,新收,3",
                        "WRA,2016-03,DRAFT,比率,,依限辦結率,0.5000",
                        "WRA,2016-03,DRAFT,期末未結案齡,7–15 日,其中逾限,1",
                        "WRA,2016-03,DRAFT,期末未結案齡,31 日以上,未結,2",
                        "WRA,2016-03,DRAFT,依承辦單位,水利行政組,新收,3",
                        "WRA,2016-03,DRAFT,改進建議,,,'=1+1");
    }

    @Test
    void the_byte_order_mark_comes_when_asked_for() {
        assertThat(lines(true).getFirst()).isEqualTo("\uFEFF機關,期間,狀態,項目,分類,統計,數值");
    }

    @Test
    void the_sheet_bears_the_roc_year_and_the_same_values() throws IOException {
        var sheet = new SpreadSheet(new ByteArrayInputStream(ReportOds.of(report(), "經濟部水利署"))).getSheet(0);

        assertThat(sheet.getRange(0, 0).getValue()).isEqualTo("經濟部水利署民國105年3月人民陳情案件統計月報");
        assertThat(sheet.getRange(4, 2).getValue()).isEqualTo("新收");
        assertThat(sheet.getRange(4, 3).getValue()).isEqualTo(3.0);
        assertThat(OdfValidator.faults(ReportOds.of(report(), "經濟部水利署"))).isEmpty();
    }

    private static List<String> lines(boolean mark) {
        return new String(ReportCsv.of(report(), mark), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static Report report() {
        var figures = ReportFigures.of(
                new Flow(0, 3, 0, 2, 0, 0, 1, 1, 0, 0),
                List.of(new ReportLine(Dimension.UNIT, "ADMIN", "水利行政組", 3, 2, 1)),
                List.of(new ReportAge("7-15", 1, 1), new ReportAge("31-", 2, 0)),
                Optional.empty());
        var report = Report.of("WRA", ReportPeriod.read("2016-03"), figures, Instant.EPOCH);
        report.recommend("=1+1");
        return report;
    }
}
