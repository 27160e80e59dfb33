package tw.servicequality.complaint.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({"ＡＢＣ１２３,abc123", "河川旁\t圍 籬,河川旁圍籬", "'第 一　段',第一段", "㈱Ⅳ,(株)iv"})
    void width_case_and_spaces_make_no_difference(String verbatim, String compared) {
        assertThat(Words.of(verbatim).text()).isEqualTo(compared);
    }

    @Test
    void a_text_is_found_by_each_two_neighbours_and_by_each_alone() {
        assertThat(Words.of("圍籬a1").pairs().mapToObj(WordsTest::readable).toList())
                .containsExactlyInAnyOrder("圍", "籬", "a", "1", "圍籬", "籬a", "a1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"圍籬", "圍", "籬損壞", "𠮷野家", "a1"})
    void whatever_stands_in_a_text_has_its_keys_among_those_of_the_text(String phrase) {
        var pairs = Words.of("河川旁圍籬損壞，請至𠮷野家a1").pairs().boxed().toList();

        assertThat(pairs).containsAll(Words.of(phrase).keys().boxed().toList());
    }

    @Test
    void of_a_long_text_some_pairs_are_looked_up_which_it_has() {
        var text = "本信件由系統自動轉寄，請勿直接回覆";
        var keys = Words.of(text).keys().boxed().toList();

        assertThat(keys)
                .hasSizeBetween(4, 7)
                .isSubsetOf(Words.of("其他" + text).pairs().boxed().toList());
        assertThat(Words.of("圍籬損壞請儘快修").keys()).hasSize(7);
    }

    @Test
    void phrases_are_parted_by_spaces_of_any_width() {
        assertThat(Phrases.read(" 圍籬　損壞 ＡＢ ").orElseThrow().texts()).isEqualTo(List.of("圍籬", "損壞", "ab"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "　"})
    void nothing_asked_for_is_no_search(String asked) {
        assertThat(Phrases.read(asked)).isEmpty();
    }

    @Test
    void one_character_is_looked_up_alone_and_more_by_their_pairs() {
        assertThat(Phrases.read("a").orElseThrow().keys()).containsExactly((int) 'a');
        assertThat(Phrases.read("圍籬 a").orElseThrow().keys()).hasSize(2);
    }

    @Test
    void more_than_a_hundred_characters_or_eight_phrases_are_refused() {
        assertThat(Phrases.read("字".repeat(100))).isPresent();
        assertThatThrownBy(() -> Phrases.read("字".repeat(101))).hasMessageContaining("100");
        assertThat(Phrases.read("a b c d e f g h")).isPresent();
        assertThatThrownBy(() -> Phrases.read("a b c d e f g h i")).hasMessageContaining("8");
    }

    private static String readable(int pair) {
        var first = (char) (pair >>> 16);
        return first == 0 ? String.valueOf((char) pair) : "" + first + (char) pair;
    }
}
