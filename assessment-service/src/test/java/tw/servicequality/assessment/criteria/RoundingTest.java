package tw.servicequality.assessment.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource({
        "HALF_UP, 899.49, 899, 甲",
        "HALF_UP, 899.5, 900, 優",
        "HALF_UP, 900, 900, 優",
        "NONE, 899.99, 899.99, 甲",
        "NONE, 900.00, 900, 優",
        "NONE, 599.9, 599.9, 丁",
        "HALF_UP, 599.5, 600, 丙",
        "HALF_UP, 0.4, 0, 丁"
    })
    void a_total_is_rounded_as_the_sheet_says_and_graded_after_that(
            Rounding rounding, BigDecimal exact, BigDecimal total, String grade) {
        assertThat(rounding.apply(exact)).isEqualTo(total);
        assertThat(Sheets.sheet105().gradeOf(total).grade().label()).isEqualTo(grade);
    }
}
