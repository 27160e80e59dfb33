package tw.servicequality.plan.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.plan.difference.Words.WordsKind.ADDED;
import static tw.servicequality.plan.difference.Words.WordsKind.KEPT;
import static tw.servicequality.plan.difference.Words.WordsKind.REMOVED;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void what_came_is_told_within_what_stayed() {
        assertThat(WordDifference.between("提供整合服務。", "提供雙語整合服務。"))
                .containsExactly(new Words(KEPT, "提供"), new Words(ADDED, "雙語"), new Words(KEPT, "整合服務。"));
    }

    @Test
    void a_number_changes_as_a_whole() {
        assertThat(WordDifference.between("每月至少12次", "每月至少15次"))
                .containsExactly(
                        new Words(KEPT, "每月至少"),
                        new Words(REMOVED, "12"),
                        new Words(ADDED, "15"),
                        new Words(KEPT, "次"));
    }

    @Test
    void a_single_character_that_stayed_between_two_changes_is_shown_as_changed_too() {
        assertThat(WordDifference.between("甲乙的丙丁。", "戊己的庚辛。"))
                .containsExactly(new Words(REMOVED, "甲乙的丙丁"), new Words(ADDED, "戊己的庚辛"), new Words(KEPT, "。"));
    }

    @Test
    void the_same_text_is_one_kept_run_and_nothing_is_none() {
        assertThat(WordDifference.between("計畫", "計畫")).containsExactly(new Words(KEPT, "計畫"));
        assertThat(WordDifference.between("", "")).isEmpty();
        assertThat(WordDifference.between("", "計畫")).containsExactly(new Words(ADDED, "計畫"));
        assertThat(WordDifference.between("計畫", "")).containsExactly(new Words(REMOVED, "計畫"));
    }

    @Test
    void texts_too_long_to_compare_are_shown_as_replaced() {
        var old = "甲乙".repeat(3000);
        var now = "丙丁".repeat(3000);
        assertThat(WordDifference.between(old, now)).containsExactly(new Words(REMOVED, old), new Words(ADDED, now));
    }

    @Property
    void both_texts_can_be_read_out_of_the_difference(
            @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'c') @CharRange(from = '一', to = '丁')
                    String old,
            @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'c') @CharRange(from = '一', to = '丁')
                    String now) {
        var words = WordDifference.between(old, now);
        assertThat(without(words, ADDED)).isEqualTo(old);
        assertThat(without(words, REMOVED)).isEqualTo(now);
    }

    private static String without(List<Words> words, Words.WordsKind kind) {
        return words.stream().filter(run -> run.kind() != kind).map(Words::text).collect(Collectors.joining());
    }
}
