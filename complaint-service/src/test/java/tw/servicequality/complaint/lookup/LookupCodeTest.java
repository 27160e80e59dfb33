package tw.servicequality.complaint.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookupCodeTest {

    private static final String NUMBER = "C105-000123";

    @Test
    void a_code_is_four_groups_of_four_and_never_the_same() {
        var codes = new HashSet<String>();
        for (var round = 0; round < 1_000; round++) {
            codes.add(LookupCode.random().inClear());
        }
        assertThat(codes)
                .hasSize(1_000)
                .allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7K1M-Q20X-9FHT-0C4B", "7k1mq20x9fht0c4b", "７Ｋ１Ｍ-Ｑ２０Ｘ-９ＦＨＴ-０Ｃ４Ｂ", " 7KIM Q2OX 9FHT oc4b "})
    void it_is_known_however_people_type_it(String typed) {
        assertThat(new LookupCode(typed).digest(NUMBER))
                .isEqualTo(new LookupCode("7K1M-Q20X-9FHT-0C4B").digest(NUMBER));
    }

    @Test
    void the_same_code_for_another_case_has_another_digest() {
        var code = LookupCode.random();

        assertThat(code.digest(NUMBER)).isNotEqualTo(code.digest("C105-000124"));
    }

    @Test
    void its_text_form_tells_nothing() {
        assertThat(new LookupCode("7K1M-Q20X-9FHT-0C4B").toString()).isEqualTo("LookupCode[…]");
    }
}
