package tw.servicequality.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tw.servicequality.platform.problem.HttpProblem.NOT_FOUND;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.problem.ProblemException;

class CaseNumberTest {

    @ParameterizedTest
    @CsvSource({
        "2016-01-28, 123, C105-000123",
        "2010-12-31, 1, C099-000001",
        "2011-01-01, 999999, C100-999999",
        "2016-12-31, 1000000, C105-1000000"
    })
    void the_number_names_the_roc_year_of_filing(LocalDate filedOn, long running, String number) {
        assertThat(CaseNumber.of(filedOn, running).text()).isEqualTo(number);
    }

    @Test
    void a_number_is_read_as_written() {
        assertThat(CaseNumber.read("C105-000123", NOT_FOUND).text()).isEqualTo("C105-000123");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "105-000123",
                "C105-00012",
                "c105-000123",
                "C105-000123\u0000",
                "C１０５-000123",
                "C105-0001234567890"
            })
    void what_cannot_be_a_number_is_the_number_of_no_case(String text) {
        assertThatThrownBy(() -> CaseNumber.read(text, NOT_FOUND)).isInstanceOf(ProblemException.class);
    }
}
