package tw.servicequality.plan.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.calendar.OfficeCalendars;
import tw.servicequality.platform.calendar.Roll;
import tw.servicequality.platform.calendar.WorkingDays;

class DueRuleTest {

    private static final WorkingDays DAYS = WorkingDays.on(new OfficeCalendars().current());

    @ParameterizedTest
    @CsvSource({
        // 109年6月及12月結束後之次月4號前; the Saturday of the first
        "6 12, 4, 2020, 2020-07-04 2021-01-04, 2020-07-06 2021-01-04, 2020-07-03 2021-01-04",
        // 109年1-4季每季結束後之次月5日前: 清明 and its substitute holidays before the first
        "3 6 9 12, 5, 2020, 2020-04-05 2020-07-05 2020-10-05 2021-01-05, 2020-04-06 2020-07-06 2020-10-05 2021-01-05,"
                + " 2020-04-01 2020-07-03 2020-10-05 2021-01-05",
        // 109年6月及9月結束日之次月10號前: National Day on a Saturday, whose holiday is the Friday before
        "6 9, 10, 2020, 2020-07-10 2020-10-10, 2020-07-10 2020-10-12, 2020-07-10 2020-10-08",
        // the month after has no such day
        "1, 30, 2020, 2020-02-29, 2020-03-02, 2020-02-27",
        "1, 30, 2021, 2021-02-28, 2021-03-02, 2021-02-26",
        // make-up Saturdays are days of work
        "8, 10, 2016, 2016-09-10, 2016-09-10, 2016-09-10",
        "5, 20, 2020, 2020-06-20, 2020-06-20, 2020-06-20",
    })
    void a_day_after_the_end_of_months(String months, int day, int year, String nominal, String forward, String back) {
        var rule = new DayAfterPeriodEnd(numbers(months), day, Roll.NONE);
        assertThat(due(rule, year)).isEqualTo(dates(nominal));
        assertThat(due(rule.rolling(Roll.FORWARD), year)).isEqualTo(dates(forward));
        assertThat(due(rule.rolling(Roll.BACK), year)).isEqualTo(dates(back));
    }

    @Test
    void december_is_reported_on_in_a_year_that_may_not_be_announced_yet() {
        var rule = new DayAfterPeriodEnd(List.of(11, 12), 1, Roll.FORWARD);
        var days = WorkingDays.on(new OfficeCalendars().current().withProvisionalYears());
        var due = rule.dates(new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)), days);
        assertThat(due).extracting(DueDate::due).containsExactly(LocalDate.of(2027, 12, 1), LocalDate.of(2028, 1, 3));
        assertThat(due.getFirst().why()).isEmpty();
        assertThat(due.getLast().why()).contains("順延至 2028-01-03", "2028年辦公日曆表尚未公布");
    }

    @ParameterizedTest
    @CsvSource({
        "2014-01-04, 2014-01-06, 2014-01-03",
        "2016-12-31, 2017-01-03, 2016-12-30",
        "2017-01-15, 2017-01-16, 2017-01-13",
        "2020-10-10, 2020-10-12, 2020-10-08",
        "2016-06-04, 2016-06-04, 2016-06-04",
        "2020-01-25, 2020-01-30, 2020-01-22",
        "2020-02-29, 2020-03-02, 2020-02-27",
    })
    void a_day_of_its_own(LocalDate day, LocalDate forward, LocalDate back) {
        assertThat(due(new FixedDate(day, Roll.FORWARD), 2016)).containsExactly(forward);
        assertThat(due(new FixedDate(day, Roll.BACK), 2016)).containsExactly(back);
        assertThat(due(new FixedDate(day, Roll.NONE), 2016)).containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource({
        "6 12, 2013, 2013-06-30 2013-12-31, 2013-06-28 2013-12-31",
        "4, 2013, 2013-04-30, 2013-04-30",
        "12, 2013, 2013-12-31, 2013-12-31",
        "2, 2020, 2020-02-29, 2020-02-27",
        "2, 2021, 2021-02-28, 2021-02-26",
        "8, 2013, 2013-08-31, 2013-08-30",
    })
    void checkpoints_are_ends_of_months(String months, int year, String nominal, String back) {
        assertThat(due(new CheckpointMonths(numbers(months), Roll.NONE), year)).isEqualTo(dates(nominal));
        assertThat(due(new CheckpointMonths(numbers(months), Roll.BACK), year)).isEqualTo(dates(back));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 12, 2020-01-31, 2020-12-31",
        "QUARTER, 4, 2020-03-31, 2020-12-31",
        "HALF_YEAR, 2, 2020-06-30, 2020-12-31",
        "YEAR, 1, 2020-12-31, 2020-12-31",
    })
    void every_span_ends_once(Span span, int many, LocalDate first, LocalDate last) {
        var days = due(new PerPeriod(span, Roll.NONE), 2020);
        assertThat(days).hasSize(many).startsWith(first).endsWith(last);
    }

    @Test
    void a_period_that_ends_within_a_span_ends_it() {
        var period = new Period(LocalDate.of(2020, 2, 20), LocalDate.of(2020, 5, 15));
        var dates = new PerPeriod(Span.QUARTER, Roll.NONE).dates(period, DAYS);
        assertThat(dates)
                .extracting(DueDate::covers)
                .containsExactly(
                        new Period(period.start(), LocalDate.of(2020, 3, 31)),
                        new Period(LocalDate.of(2020, 4, 1), period.end()));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2013, 2013-03-31 2013-06-30 2013-09-30 2013-12-31",
        "5, 2013, 2013-05-31 2013-10-31",
        "12, 2013, 2013-12-31",
        "13, 2013, ''",
    })
    void every_so_many_months_counts_from_the_beginning(int months, int year, String ends) {
        assertThat(due(new EveryMonths(months, Roll.NONE), year)).isEqualTo(dates(ends));
    }

    @ParameterizedTest
    @CsvSource({
        // Tuesday + 3 is a Friday; Wednesday + 3 a Saturday
        "2020-06-30, CALENDAR, 2020-07-03",
        "2020-07-01, UNSPECIFIED, 2020-07-06",
        "2020-07-01, WORKING, 2020-07-06",
        "2020-10-07, CALENDAR, 2020-10-12",
        "2020-10-07, WORKING, 2020-10-13",
        "2020-06-17, CALENDAR, 2020-06-20",
        "2020-06-18, WORKING, 2020-06-22",
    })
    void three_days_after_an_event(LocalDate happened, DayType type, LocalDate due) {
        var rule = new DaysAfterEvent("正面消息", 3, type, Roll.FORWARD);
        assertThat(rule.after(happened, DAYS).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-07-15, 2020-08-15, 2020-08-17",
        "2020-01-31, 2020-02-29, 2020-03-02",
        "2021-01-31, 2021-02-28, 2021-03-02",
        "2020-01-30, 2020-02-29, 2020-03-02",
        "2020-12-31, 2021-01-31, 2021-02-01",
    })
    void one_month_after_an_event(LocalDate happened, LocalDate nominal, LocalDate due) {
        var date = new MonthsAfterEvent("收到成績", 1, Roll.FORWARD).after(happened, DAYS);
        assertThat(date.nominal()).isEqualTo(nominal);
        assertThat(date.due()).isEqualTo(due);
    }

    @Test
    void what_is_reported_on_reaches_back_to_the_end_before() {
        var dates = new DayAfterPeriodEnd(List.of(9, 6), 10, Roll.FORWARD).dates(Period.ofYear(2020), DAYS);
        assertThat(dates.getLast().covers()).isEqualTo(new Period(LocalDate.of(2020, 7, 1), LocalDate.of(2020, 9, 30)));
        assertThat(dates.getLast().why()).isEqualTo("2020-10-10（星期六，紀念日及節日：國慶日）非上班日，順延至 2020-10-12");
        assertThat(dates.getFirst().why()).isEmpty();
        assertThat(dates.getFirst().calendar()).startsWith("known@");
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "13, 4", "6, 0", "6, 32"})
    void a_rule_that_means_nothing_cannot_be_made(int month, int day) {
        assertThatThrownBy(() -> new DayAfterPeriodEnd(List.of(month), day, Roll.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"12, 31", "1, 1"})
    void the_last_numbers_that_mean_something_are_taken(int month, int day) {
        assertThat(new DayAfterPeriodEnd(List.of(month), day, Roll.NONE).dayOfNextMonth())
                .isEqualTo(day);
    }

    private static List<LocalDate> due(DatedRule rule, int year) {
        return rule.dates(Period.ofYear(year), DAYS).stream().map(DueDate::due).toList();
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }

    private static List<LocalDate> dates(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(LocalDate::parse).toList();
    }
}
