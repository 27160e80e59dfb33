package tw.servicequality.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.problem.HttpProblem;
import tw.servicequality.platform.problem.ProblemException;

class PageTest {

    private static final LocalDate DAY = LocalDate.of(2016, 2, 4);
    private static final UUID ID = UUID.fromString("3f0c8f9e-6a37-4d6c-9d0e-0c3f3a8b1c22");

    @Test
    void a_cursor_comes_back_as_it_went() {
        var cursor = Cursor.of(DAY, "C105-000001", 7, ID);

        var read = Cursor.read(cursor.text());

        assertThat(read).isEqualTo(cursor);
        assertThat(read.text(1, "")).isEqualTo("C105-000001");
        assertThat(read.number(2)).isEqualTo(7);
        assertThat(read.day(0, LocalDate.EPOCH)).isEqualTo(DAY);
        assertThat(read.id(3)).isEqualTo(ID);
    }

    @Test
    void without_a_cursor_the_list_begins() {
        assertThat(Cursor.read(null).isFirst()).isTrue();
        assertThat(Cursor.read("").number(0)).isZero();
        assertThat(Cursor.read(null).text(0, "0001-01-01")).isEqualTo("0001-01-01");
        assertThat(Cursor.read(null).day(0, DAY)).isEqualTo(DAY);
        assertThat(Cursor.read(null).id(1)).isEqualTo(new UUID(0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "a", "bm90IGEgbnVtYmVy"})
    void a_cursor_of_someone_elses_making_is_refused(String foreign) {
        refused(() -> Cursor.read(foreign).number(0), HttpProblem.INVALID_INPUT);
        refused(() -> Cursor.read(foreign).day(0, DAY), HttpProblem.INVALID_INPUT);
        refused(() -> Cursor.read(foreign).id(0), HttpProblem.INVALID_INPUT);
        refused(() -> Cursor.read(foreign).id(1), HttpProblem.INVALID_INPUT);
    }

    @ParameterizedTest
    @CsvSource({",50", "1,1", "200,200"})
    void a_limit_is_from_1_to_200_and_50_unless_asked(String asked, int limit) {
        assertThat(Limit.of(asked)).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "many", "99999999999"})
    void any_other_limit_is_refused(String asked) {
        refused(() -> Limit.of(asked), HttpProblem.INVALID_INPUT);
    }

    @Test
    void one_row_too_many_means_there_is_more() {
        assertThat(Page.of(List.of(1, 2, 3), 3, Cursor::of).next()).isEmpty();
        var page = Page.of(List.of(1, 2, 3), 2, Cursor::of);
        assertThat(page.items()).containsExactly(1, 2);
        assertThat(page.next()).contains(Cursor.of(2).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "*", "\"6\", \"7\""})
    void a_matching_version_passes(String ifMatch) {
        IfMatch.require(ifMatch, 7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "\"8\"", "7", "W/\"7\""})
    void another_version_is_stale(String ifMatch) {
        refused(() -> IfMatch.require(ifMatch, 7), HttpProblem.VERSION_STALE);
    }

    @Test
    void no_version_is_refused() {
        refused(() -> IfMatch.require(null, 7), HttpProblem.IF_MATCH_REQUIRED);
        refused(() -> IfMatch.require(" ", 7), HttpProblem.IF_MATCH_REQUIRED);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, HttpProblem problem) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.problem())
                .isEqualTo(problem));
    }
}
