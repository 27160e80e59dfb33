package tw.servicequality.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RocDatesTest {

    @ParameterizedTest
    @CsvSource({"2016-12-31, 105年12月31日", "1912-01-01, 1年1月1日", "1911-12-31, 民國前1年12月31日", "1910-01-02, 民國前2年1月2日"})
    void days_are_written_in_years_of_the_republic(LocalDate day, String written) {
        assertThat(RocDates.of(day)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"1, 一, 壹", "3, 三, 參", "9, 九, 玖", "10, 十, 拾", "11, 十一, 拾壹", "20, 二十, 貳拾", "99, 九十九, 玖拾玖"})
    void numbers_are_written_as_documents_number(int number, String small, String large) {
        assertThat(Numerals.small(number)).isEqualTo(small);
        assertThat(Numerals.large(number)).isEqualTo(large);
    }
}
