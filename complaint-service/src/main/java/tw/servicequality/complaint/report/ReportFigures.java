package tw.servicequality.complaint.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 統計數字. They add up: open at the start + received + reopened − settled − left = open at the end. Rates are shares of 1 with four
 * digits, and absent where there is nothing to take a share of.
 */
@JsonInclude(Include.NON_ABSENT)
@Schema(description = "統計數字")
record ReportFigures(
        @Schema(description = "期初未結") long openAtStart,
        @Schema(description = "新收，含他機關移來") long received,
        @Schema(description = "重啟") long reopened,
        @Schema(description = "答復結案") long closed,
        @Schema(description = "不予處理") long declined,
        @Schema(description = "移轉他機關") long transferred,
        @Schema(description = "期末未結") long openAtEnd,
        @Schema(description = "依限辦結（含不予處理）") long onTime,
        @Schema(description = "期末未結而已逾限") long overdueAtEnd,
        @Schema(description = "辦結案件中經展期者") long extended,
        @Schema(description = "新收案件中，一年內曾向本機關陳情者") long repeated,
        @Schema(description = "依限辦結率") Optional<BigDecimal> onTimeRate,
        @Schema(description = "展期率：經展期／辦結") Optional<BigDecimal> extensionRate,
        @Schema(description = "重啟率：重啟／辦結") Optional<BigDecimal> reopeningRate,
        @Schema(description = "移轉率：移轉／新收") Optional<BigDecimal> transferRate,
        @Schema(description = "重複陳情率：一年內曾陳情／新收") Optional<BigDecimal> repeatRate,
        @Schema(description = "依類型、類別、管道、單位、結果之件數") List<ReportLine> lines,
        @Schema(description = "期末未結案件之案齡") List<ReportAge> ages,
        @Schema(description = "滿意度調查；未辦理者無") Optional<SurveyFigures> survey) {

    private static final int DIGITS = 4;

    static ReportFigures of(Flow flow, List<ReportLine> lines, List<ReportAge> ages, Optional<SurveyFigures> survey) {
        var settled = flow.closed() + flow.declined();
        return new ReportFigures(
                flow.openAtStart(),
                flow.received(),
                flow.reopened(),
                flow.closed(),
                flow.declined(),
                flow.transferred(),
                flow.openAtEnd(),
                flow.onTime(),
                ages.stream().mapToLong(ReportAge::overdue).sum(),
                flow.extended(),
                flow.repeated(),
                rate(flow.onTime(), settled),
                rate(flow.extended(), settled),
                rate(flow.reopened(), settled),
                rate(flow.transferred(), flow.received()),
                rate(flow.repeated(), flow.received()),
                lines,
                ages,
                survey);
    }

    static Optional<BigDecimal> rate(long part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP));
    }

    /** What came, what went and what was left. */
    record Flow(
            long openAtStart,
            long received,
            long reopened,
            long closed,
            long declined,
            long transferred,
            long openAtEnd,
            long onTime,
            long extended,
            long repeated) {}

    /** One value of one way to sort cases: how many came, and how many were settled, and of those in time. */
    @Schema(description = "分類件數")
    record ReportLine(
            @Schema(description = "分類方式") Dimension dimension,

            @Schema(description = "代碼；空字串為未分類", examples = "WEB")
            String key,

            @Schema(description = "名稱，依期間末日所稱", examples = "網路")
            String name,

            long received,
            long settled,
            long onTime) {}

    /** 分類方式 */
    enum Dimension {
        /** 陳情類型 */
        TYPE,
        /** 機關類別 */
        CATEGORY,
        /** 受理管道 */
        CHANNEL,
        /** 承辦單位 */
        UNIT,
        /** 處理結果 */
        RESULT
    }

    /** Open cases by the days since they were filed. */
    @Schema(description = "案齡")
    record ReportAge(
            @Schema(description = "自受理起日數", examples = "7-15")
            String days,

            long open,
            @Schema(description = "其中已逾限") long overdue) {}

    /** 滿意度: growth is the mean less that of the period before. */
    @JsonInclude(Include.NON_ABSENT)
    @Schema(description = "滿意度調查")
    record SurveyFigures(
            @Schema(description = "發出") long asked,
            @Schema(description = "填覆") long answered,
            Optional<BigDecimal> returnRate,
            @Schema(description = "平均滿意度，1–5") Optional<BigDecimal> meanSatisfaction,
            @Schema(description = "較前期成長") Optional<BigDecimal> growth) {}
}
