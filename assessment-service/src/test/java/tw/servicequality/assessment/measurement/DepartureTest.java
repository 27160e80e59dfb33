package tw.servicequality.assessment.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.assessment.criteria.Sheets;

class DepartureTest {

    private static final String COURTESY = "D1.2.2.1.b";
    private static final String SATISFACTION = "D1.2.1.1.a";

    @ParameterizedTest
    @CsvSource({
        "95, 20, false",
        "95, 16, false",
        "95, 15, true",
        "90, 16, false",
        "89.99, 16, true",
        "89.99, 15, false",
        "70, 1, false",
        "70, 0, true",
        "69.99, 0, false",
        "69.99, 1, true"
    })
    void points_outside_the_measured_band_depart_from_it(BigDecimal measured, int points, boolean departs) {
        assertThat(courtesy(measured).departure(points).isPresent()).isEqualTo(departs);
    }

    @Test
    void a_criterion_without_thresholds_is_departed_from_by_nothing() {
        assertThat(measured(SATISFACTION, BigDecimal.ZERO).departure(25)).isEmpty();
    }

    @Test
    void a_departure_needs_a_reason_and_says_what_was_measured() {
        var measured = List.of(courtesy(BigDecimal.valueOf(95)));
        var points = Map.of(COURTESY, 15);
        assertThat(Departure.withoutReason(measured, points, Map.of(COURTESY, "接聽者僅一人")))
                .isEmpty();
        assertThat(Departure.withoutReason(measured, points, Map.of(COURTESY, " ")))
                .hasSize(1);
        assertThat(Departure.withoutReason(measured, points, Map.of())
                        .getFirst()
                        .text())
                .isEqualTo("量測 95 分，級距為 16 至 20 分；給 15 分須敘明理由");
        assertThat(Departure.withoutReason(measured, Map.of(), Map.of())).isEmpty();
    }

    private static MeasuredCriterion courtesy(BigDecimal value) {
        return measured(COURTESY, value);
    }

    private static MeasuredCriterion measured(String criterion, BigDecimal value) {
        var found = Sheets.sheet105().find(criterion).orElseThrow();
        var day = LocalDate.of(2016, 5, 10);
        return new MeasuredCriterion(
                criterion,
                found.name(),
                MeasurementKind.COURTESY_CALL,
                value,
                "分",
                10,
                Optional.empty(),
                found.metric().isPresent(),
                found.bandMeasured(value),
                List.of(),
                day,
                day);
    }
}
