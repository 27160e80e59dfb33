package tw.servicequality.assessment.finalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.assessment.assessment.AssessmentProblem;
import tw.servicequality.assessment.criteria.Band;
import tw.servicequality.assessment.measurement.MeasuredCriterion;
import tw.servicequality.assessment.measurement.MeasurementKind;
import tw.servicequality.assessment.score.Score;
import tw.servicequality.platform.problem.Problem;
import tw.servicequality.platform.problem.ProblemException;

class FinalizationRulesTest {

    private static final List<MeasuredCriterion> MEASURED = List.of(new MeasuredCriterion(
            "a",
            "電話禮貌",
            MeasurementKind.values()[0],
            BigDecimal.valueOf(92),
            "分",
            10,
            Optional.empty(),
            true,
            Optional.of(new Band(81, 120, "測試成績 90 分以上", Optional.empty())),
            List.of(),
            LocalDate.of(2016, 1, 1),
            LocalDate.of(2016, 6, 30)));

    @ParameterizedTest
    @CsvSource({"80, '', false", "81, '', true", "120, '', true", "80, 樣本過少, true", "80, ' ', false"})
    void points_outside_the_measured_band_need_a_reason(int points, String departure, boolean admitted) {
        var scores = Map.of("a", score(points, departure, List.of()));
        verdict(
                admitted,
                AssessmentProblem.DEPARTURE_NOT_REASONED,
                () -> FinalizationRules.requireReasons(MEASURED, scores));
    }

    @Test
    void what_needs_evidence_has_some() {
        var without = Map.of("a", score(1, "", List.of()));
        var with = Map.of("a", score(1, "", List.of(UUID.randomUUID())));
        verdict(
                false,
                AssessmentProblem.EVIDENCE_MISSING,
                () -> FinalizationRules.requireEvidence(Set.of("a"), without));
        verdict(true, AssessmentProblem.EVIDENCE_MISSING, () -> FinalizationRules.requireEvidence(Set.of("a"), with));
        verdict(
                true,
                AssessmentProblem.EVIDENCE_MISSING,
                () -> FinalizationRules.requireEvidence(Set.of("b"), without));
    }

    private static void verdict(boolean admitted, Problem problem, Runnable rule) {
        if (admitted) {
            assertThatCode(rule::run).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(rule::run).isInstanceOfSatisfying(ProblemException.class, refused -> {
                assertThat(refused.problem()).isEqualTo(problem);
                assertThat(refused.getMessage()).startsWith("a");
            });
        }
    }

    private static Score score(int points, String departure, List<UUID> evidence) {
        return new Score(points, "", evidence, departure, "wra.assessor", 1);
    }
}
