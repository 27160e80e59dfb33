package tw.servicequality.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void lines_are_folded_by_octets_and_never_within_a_character() {
        var folded = Folding.fold("SUMMARY:" + "期限".repeat(30) + "\r\n");

        assertThat(folded.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo("SUMMARY:" + "期限".repeat(30) + "\r\n");
    }

    @Test
    void seventy_five_octets_stand_in_one_line_and_seventy_six_in_two() {
        assertThat(Folding.fold("x".repeat(75))).isEqualTo("x".repeat(75) + "\r\n");
        assertThat(Folding.fold("x".repeat(76))).isEqualTo("x".repeat(75) + "\r\n x\r\n");
    }
}
