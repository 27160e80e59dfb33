package tw.servicequality.plan.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.plan.attainment.Attainment.Place;
import tw.servicequality.plan.attainment.Attainment.Verdict;
import tw.servicequality.plan.commitment.CommittedTarget;
import tw.servicequality.plan.reading.Comparison;
import tw.servicequality.plan.reading.TargetPer;
import tw.servicequality.plan.schedule.Period;

class AttainmentTest {

    private static final Period YEAR = Period.ofYear(2016);
    private static final Period QUARTER = new Period(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 3, 31));
    private static final LocalDate WITHIN = LocalDate.of(2016, 3, 31);
    private static final LocalDate AFTER = LocalDate.of(2016, 4, 1);

    @ParameterizedTest
    @CsvSource({"MONTH, 12", "QUARTER, 4", "HALF_YEAR, 2", "YEAR, 1", "WHOLE, 1", "EVENT, 1", "DAY, 1"})
    void a_year_has_so_many_periods(TargetPer per, int periods) {
        assertThat(TargetPeriods.of(target(Comparison.AT_LEAST, "1", per, "次"), YEAR))
                .hasSize(periods);
    }

    @Test
    void periods_are_those_of_the_calendar_cut_to_the_commitments_time() {
        var from = new Period(LocalDate.of(2016, 2, 15), LocalDate.of(2016, 8, 1));
        assertThat(TargetPeriods.of(target(Comparison.AT_LEAST, "1", TargetPer.QUARTER, "次"), from))
                .extracting(Period::toString)
                .containsExactly(
                        new Period(LocalDate.of(2016, 2, 15), LocalDate.of(2016, 3, 31)).toString(),
                        new Period(LocalDate.of(2016, 4, 1), LocalDate.of(2016, 6, 30)).toString(),
                        new Period(LocalDate.of(2016, 7, 1), LocalDate.of(2016, 8, 1)).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 2, 1, OPEN, MISSED",
        "AT_LEAST, 2, 2, MET, MET",
        "AT_LEAST, 2, 3, MET, MET",
        "MORE_THAN, 2, 2, OPEN, MISSED",
        "MORE_THAN, 2, 3, MET, MET",
        "AT_MOST, 2, 1, OPEN, MET",
        "AT_MOST, 2, 2, OPEN, MET",
        "AT_MOST, 2, 3, OPEN, MISSED",
        "LESS_THAN, 2, 1, OPEN, MET",
        "LESS_THAN, 2, 2, OPEN, MISSED",
        "EQUAL, 2, 2, OPEN, MET",
        "EQUAL, 2, 3, OPEN, MISSED",
        "AT_LEAST, A+, 3, UNDECIDED, UNDECIDED"
    })
    void a_number_just_below_at_and_just_above_its_bound(
            Comparison op, String value, String actual, Verdict within, Verdict after) {
        var target = target(op, value, TargetPer.QUARTER, "次");
        assertThat(attained(target, WITHIN, actual).verdict()).isEqualTo(within);
        assertThat(attained(target, AFTER, actual).verdict()).isEqualTo(after);
    }

    @Test
    void numbers_add_up_but_rates_and_marks_do_not() {
        var times = target(Comparison.AT_LEAST, "3", TargetPer.QUARTER, "次");
        assertThat(attained(times, WITHIN, "1", "2").actual()).isEqualByComparingTo("3");
        var marks = target(Comparison.AT_LEAST, "90", TargetPer.QUARTER, "分");
        assertThat(attained(marks, AFTER, "95", "85").actual()).isEqualByComparingTo("85");
        assertThat(attained(marks, AFTER, "95", "85").verdict()).isEqualTo(Verdict.MISSED);
        assertThat(attained(marks, WITHIN, "95").verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    void nothing_reported_is_no_zero() {
        var none = attained(target(Comparison.AT_LEAST, "1", TargetPer.QUARTER, "次"), AFTER);
        assertThat(none.actual()).isNull();
        assertThat(none.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(attained(target(Comparison.AT_MOST, "1", TargetPer.QUARTER, "次"), AFTER)
                        .verdict())
                .isEqualTo(Verdict.MISSED);
    }

    private static Attainment attained(CommittedTarget target, LocalDate today, String... values) {
        var reports = Stream.iterate(0, at -> at + 1)
                .limit(values.length)
                .map(at -> new CountedReport(
                        UUID.randomUUID(),
                        "SEC",
                        1,
                        LocalDate.of(2016, at + 1, 28),
                        LocalDate.of(2016, at + 2, 1),
                        true,
                        false,
                        new BigDecimal(values[at])))
                .toList();
        assertThat(reports).hasSameSizeAs(Arrays.asList(values));
        return Attainment.of(
                new Place(UUID.randomUUID(), "a", 0), target, QUARTER, Counted.of(target, List.copyOf(reports)), today);
    }

    private static CommittedTarget target(Comparison op, String value, TargetPer per, String unit) {
        return new CommittedTarget("電話禮貌測試", op, value, null, null, unit, per, null, null, null);
    }
}
