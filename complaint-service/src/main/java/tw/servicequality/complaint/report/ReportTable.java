package tw.servicequality.complaint.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.servicequality.complaint.report.ReportFigures.Dimension;

/** A report as rows of item, class, measure and value: what CSV and ODS have in common. */
record ReportTable(List<Row> rows) {

    private static final Map<Dimension, String> DIMENSIONS = Map.of(
            Dimension.TYPE, "依陳情類型",
            Dimension.CATEGORY, "依案件類別",
            Dimension.CHANNEL, "依受理管道",
            Dimension.UNIT, "依承辦單位",
            Dimension.RESULT, "依處理結果");
    /** A value is a number, or a share of 1. */
    record Row(String item, String kind, String measure, BigDecimal value, boolean share) {}

    static ReportTable of(ReportFigures figures) {
        var rows = new ArrayList<Row>();
        totals(figures).forEach((measure, count) -> rows.add(count("案件數", "", measure, count)));
        rates(figures).forEach((measure, rate) -> rate.ifPresent(it -> rows.add(share(measure, it))));
        for (var age : figures.ages()) {
            rows.add(count("期末未結案齡", printed(age.days()), "未結", age.open()));
            rows.add(count("期末未結案齡", printed(age.days()), "其中逾限", age.overdue()));
        }
        for (var line : figures.lines()) {
            var item = DIMENSIONS.get(line.dimension());
            if (line.dimension() != Dimension.RESULT) {
                rows.add(count(item, line.name(), "新收", line.received()));
            }
            rows.add(count(item, line.name(), "辦結", line.settled()));
            rows.add(count(item, line.name(), "依限", line.onTime()));
        }
        figures.survey().ifPresent(survey -> addSurvey(rows, survey));
        return new ReportTable(List.copyOf(rows));
    }

    private static void addSurvey(List<Row> rows, ReportFigures.SurveyFigures survey) {
        rows.add(count("滿意度調查", "", "發出", survey.asked()));
        rows.add(count("滿意度調查", "", "填覆", survey.answered()));
        survey.returnRate().ifPresent(rate -> rows.add(new Row("滿意度調查", "", "填覆率", rate, true)));
        survey.meanSatisfaction().ifPresent(mean -> rows.add(new Row("滿意度調查", "", "平均滿意度", mean, false)));
        survey.growth().ifPresent(growth -> rows.add(new Row("滿意度調查", "", "較前期成長", growth, false)));
    }

    /** 7–15 日, or 31 日以上 where there is no end. */
    private static String printed(String days) {
        return days.endsWith("-") ? days.replace("-", " 日以上") : days.replace("-", "–") + " 日";
    }

    private static Map<String, Long> totals(ReportFigures figures) {
        var totals = new java.util.LinkedHashMap<String, Long>();
        totals.put("期初未結", figures.openAtStart());
        totals.put("新收", figures.received());
        totals.put("重啟", figures.reopened());
        totals.put("答復結案", figures.closed());
        totals.put("不予處理", figures.declined());
        totals.put("移轉他機關", figures.transferred());
        totals.put("期末未結", figures.openAtEnd());
        totals.put("依限辦結", figures.onTime());
        totals.put("期末未結已逾限", figures.overdueAtEnd());
        totals.put("經展期", figures.extended());
        totals.put("一年內重複陳情", figures.repeated());
        return totals;
    }

    private static Map<String, Optional<BigDecimal>> rates(ReportFigures figures) {
        var rates = new java.util.LinkedHashMap<String, Optional<BigDecimal>>();
        rates.put("依限辦結率", figures.onTimeRate());
        rates.put("展期率", figures.extensionRate());
        rates.put("重啟率", figures.reopeningRate());
        rates.put("移轉率", figures.transferRate());
        rates.put("重複陳情率", figures.repeatRate());
        return rates;
    }

    private static Row count(String item, String kind, String measure, long count) {
        return new Row(item, kind, measure, BigDecimal.valueOf(count), false);
    }

    private static Row share(String measure, BigDecimal rate) {
        return new Row("比率", "", measure, rate, true);
    }
}
