package tw.servicequality.assessment.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.assessment.measurement.Observation.CheckedPoint;
import tw.servicequality.platform.problem.ProblemException;

class MeasurementKindTest {

    @ParameterizedTest
    @CsvSource({
        "ANSWER_ACCURACY, 30, 27, 90",
        "ANSWER_ACCURACY, 3, 2, 66.6666",
        "ANSWER_ACCURACY, 10000, 8999, 89.99",
        "ANSWER_ACCURACY, 100001, 90000, 89.9991",
        "ANSWER_ACCURACY, 20, 0, 0",
        "SURVEY, 1200, 1000, 83.3333",
        "LINK_CHECK, 15, 14, 14",
        "LINK_CHECK, 15, 0, 0"
    })
    void a_sample_comes_to_a_share_or_a_count_never_rounded_up(
            MeasurementKind kind, int sample, int passed, BigDecimal value) {
        assertThat(kind.value(seen(sample, passed))).isEqualTo(value);
    }

    @Test
    void courtesy_calls_come_to_the_points_of_their_checklist() {
        var seen = calls(10, "總機接聽 40/45", "業務單位接聽 50/55");
        assertThat(MeasurementKind.COURTESY_CALL.value(seen)).isEqualTo(BigDecimal.valueOf(90));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COURTESY_CALL | 10 | - | 甲 40/44;乙 50/55 | /observation/checklist",
                "COURTESY_CALL | 10 | - | 甲 46/45;乙 50/55 | /observation/checklist/0/points",
                "COURTESY_CALL | 10 | 9 | 甲 45/45;乙 50/55 | /observation/passed",
                "COURTESY_CALL | 10 | - |  | /observation/checklist",
                "ANSWER_ACCURACY | 10 | - |  | /observation/passed",
                "ANSWER_ACCURACY | 10 | 11 |  | /observation/passed",
                "LINK_CHECK | 15 | 14 | 甲 45/45;乙 55/55 | /observation/checklist",
                "ONLINE_SERVICES | 15 | 14 |  | /observation/passed"
            })
    void what_was_not_seen_so_is_refused_at_its_place(
            MeasurementKind kind, int sample, String passed, String checklist, String pointer) {
        var lines = checklist == null ? new String[0] : checklist.split(";");
        var right = passed.equals("-") ? Optional.<Integer>empty() : Optional.of(Integer.valueOf(passed));
        var seen = new Observation(sample, right, Optional.empty(), points(lines));
        var refused = catchThrowableOfType(ProblemException.class, () -> kind.value(seen));
        assertThat(refused.problem()).isEqualTo(MeasurementProblem.OBSERVATION_INVALID);
        assertThat(refused.fields()).extracting("pointer").containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "COURTESY_CALL, 80:10 90:30, 87.5",
        "ANSWER_ACCURACY, 9/10 81/90, 90",
        "ANSWER_ACCURACY, 9/10 80/90, 89",
        "SURVEY, 1/3 1/3 1/3, 33.3333",
        "LINK_CHECK, 14/15 12/15, 12",
        "ONLINE_SERVICES, 20:20 25:25, 25"
    })
    void several_in_a_period_are_pooled_by_their_samples_or_the_latest_counts(
            MeasurementKind kind, String measured, BigDecimal value) {
        var all = Arrays.stream(measured.split(" "))
                .map(MeasurementKindTest::measured)
                .toList();
        assertThat(kind.pooled(all).orElseThrow()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "500, 1000, 0, 3.10",
        "533, 1067, 0, 3.00",
        "0, 100, 0, 0.00",
        "100, 100, 0, 0.00",
        "192, 384, 0, 5.00",
        "500, 1000, 2000, 2.19",
        "500, 1000, 1000, 0.00",
        "1, 1, 1, 0.00"
    })
    void the_margin_is_that_of_a_simple_random_sample_at_95_per_cent(
            int satisfied, int answers, int population, BigDecimal margin) {
        var all = population == 0 ? Optional.<Integer>empty() : Optional.of(population);
        assertThat(MarginOfError.of(satisfied, answers, all)).isEqualTo(margin);
    }

    private static MeasurementKind.Measured measured(String text) {
        var parts = text.split("[:/]");
        var share = text.contains("/");
        return new Sample(
                new BigDecimal(parts[0]),
                Integer.parseInt(parts[1]),
                share ? Optional.of(Integer.valueOf(parts[0])) : Optional.empty());
    }

    private record Sample(BigDecimal value, int sample, Optional<Integer> passed) implements MeasurementKind.Measured {}

    private static Observation seen(int sample, int passed) {
        return new Observation(sample, Optional.of(passed), Optional.empty(), List.of());
    }

    private static Observation calls(int calls, String... lines) {
        return new Observation(calls, Optional.empty(), Optional.empty(), points(lines));
    }

    private static List<CheckedPoint> points(String... lines) {
        return IntStream.range(0, lines.length)
                .mapToObj(at -> lines[at].split("[ /]"))
                .map(line -> new CheckedPoint(line[0], Integer.valueOf(line[1]), Integer.valueOf(line[2])))
                .toList();
    }
}
