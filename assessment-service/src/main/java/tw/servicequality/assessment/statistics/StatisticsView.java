package tw.servicequality.assessment.statistics;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A statistic as a table: what the columns mean, then the lines. */
@Schema(description = "考核統計")
record StatisticsView(String statistic, String title, List<StatisticsColumn> columns, List<StatisticsLine> items) {

    @Schema(description = "欄位說明")
    record StatisticsColumn(String name, String heading, String description) {}

    /** Values in the order of the columns: first the texts, then the numbers; a number that cannot be worked is null. */
    @Schema(description = "一列：文字欄在前，數值欄在後，次序同欄位說明")
    record StatisticsLine(
            List<String> texts, @Schema(nullable = true) List<BigDecimal> numbers) {}
}
