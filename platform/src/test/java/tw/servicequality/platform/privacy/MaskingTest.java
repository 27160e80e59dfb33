package tw.servicequality.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({"陳大明, 陳○明", "陳明, 陳○", "陳, ○", "歐陽大明, 歐○○明", "𠮷田明, 𠮷○明", "' 陳大明 ', 陳○明", "John, J○○n"})
    void of_a_name_the_first_and_last_letter_remain(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "0912345678, 09xx-xxx-678",
        "0912-345-678, 09xx-xxx-678",
        "０９１２３４５６７８, 09xx-xxx-678",
        "(02)2345-6789, 02xxxxx789",
        "02345678, 02xxx678",
        "1234567, xxxxxxx",
        "none, ''"
    })
    void of_a_phone_number_two_first_and_three_last_digits_remain_if_it_is_long_enough(String phone, String masked) {
        assertThat(Masking.phone(phone)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"abc@example.tw, a***@…", "'', ***@…"})
    void of_an_email_address_one_letter_remains(String email, String masked) {
        assertThat(Masking.email(email)).isEqualTo(masked);
    }

    @Test
    void of_an_address_the_region_remains() {
        assertThat(Masking.address("臺北市信義區市府路1號")).isEqualTo("臺北市○○○");
    }
}
