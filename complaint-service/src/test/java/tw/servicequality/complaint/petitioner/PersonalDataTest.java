package tw.servicequality.complaint.petitioner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonalDataTest {

    @Test
    void the_text_form_of_personal_data_tells_nothing() {
        var data =
                new PersonalData(Optional.of("陳大明"), Optional.of("a@b"), Optional.of("0912345678"), Optional.of("臺北市"));

        assertThat(data.toString()).doesNotContain("陳").doesNotContain("09").doesNotContain("a@b");
    }
}
