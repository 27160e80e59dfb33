package tw.servicequality.complaint.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.MinguoDate;
import java.time.temporal.ChronoField;
import java.util.regex.Pattern;
import tw.servicequality.platform.time.Taipei;

/** 統計期間: a month such as 2016-03 or a quarter such as 2016-Q1, from its first day until before the first day after it. */
record ReportPeriod(String text, LocalDate from, LocalDate until) {

    private static final Pattern MONTH = Pattern.compile("(20\\d\\d)-(0[1-9]|1[0-2])");
    private static final Pattern QUARTER = Pattern.compile("(20\\d\\d)-Q([1-4])");
    private static final int MONTHS = 3;

    /** COMPLAINT_REPORT_NOT_FOUND for what names no period. */
    static ReportPeriod read(String text) {
        var month = MONTH.matcher(text);
        if (month.matches()) {
            return of(text, YearMonth.parse(text), 1);
        }
        var quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            var first = (Integer.parseInt(quarter.group(2)) - 1) * MONTHS + 1;
            return of(text, YearMonth.of(Integer.parseInt(quarter.group(1)), first), MONTHS);
        }
        throw ReportProblem.COMPLAINT_REPORT_NOT_FOUND.because("期間格式為 YYYY-MM 或 YYYY-Qn");
    }

    private static ReportPeriod of(String text, YearMonth first, int months) {
        return new ReportPeriod(text, first.atDay(1), first.plusMonths(months).atDay(1));
    }

    boolean isQuarter() {
        return text.contains("Q");
    }

    /** The period of the same length before this one. */
    ReportPeriod before() {
        var months = isQuarter() ? MONTHS : 1;
        var first = YearMonth.from(from).minusMonths(months);
        var name = isQuarter()
                ? "%d-Q%d".formatted(first.getYear(), first.getMonthValue() / MONTHS + 1)
                : first.toString();
        return of(name, first, months);
    }

    boolean isOverOn(LocalDate today) {
        return !until.isAfter(today);
    }

    Instant begin() {
        return from.atStartOfDay(Taipei.ZONE).toInstant();
    }

    Instant end() {
        return until.atStartOfDay(Taipei.ZONE).toInstant();
    }

    /** As it is printed: 民國105年3月, 民國105年第1季. */
    String printed() {
        var year = MinguoDate.from(from).get(ChronoField.YEAR_OF_ERA);
        return isQuarter()
                ? "民國%d年第%d季".formatted(year, from.getMonthValue() / MONTHS + 1)
                : "民國%d年%d月".formatted(year, from.getMonthValue());
    }
}
