package tw.servicequality.complaint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2016-02, 2016-02-01, 2016-03-01, 2016-01, 民國105年2月",
        "2016-12, 2016-12-01, 2017-01-01, 2016-11, 民國105年12月",
        "2016-01, 2016-01-01, 2016-02-01, 2015-12, 民國105年1月",
        "2016-Q1, 2016-01-01, 2016-04-01, 2015-Q4, 民國105年第1季",
        "2016-Q4, 2016-10-01, 2017-01-01, 2016-Q3, 民國105年第4季"
    })
    void a_month_or_quarter_has_its_days_its_predecessor_and_its_name(
            String text, LocalDate from, LocalDate until, String before, String printed) {
        var period = ReportPeriod.read(text);

        assertThat(period.from()).isEqualTo(from);
        assertThat(period.until()).isEqualTo(until);
        assertThat(period.before().text()).isEqualTo(before);
        assertThat(period.printed()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"2016-03-31, false", "2016-04-01, true", "2016-04-02, true"})
    void march_is_over_on_the_first_of_april(LocalDate today, boolean over) {
        assertThat(ReportPeriod.read("2016-03").isOverOn(today)).isEqualTo(over);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016", "2016-00", "2016-13", "2016-Q0", "2016-Q5", "1916-01", "2016-3"})
    void what_names_no_period_is_not_found(String text) {
        assertThatThrownBy(() -> ReportPeriod.read(text)).hasMessageContaining("YYYY");
    }

    @Test
    void a_day_begins_at_midnight_in_taipei() {
        assertThat(ReportPeriod.read("2016-03").begin()).hasToString("2016-02-29T16:00:00Z");
        assertThat(ReportPeriod.read("2016-03").end()).hasToString("2016-03-31T16:00:00Z");
    }
}
