package tw.servicequality.assessment.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which band of the 105 sheet a measured number means: just below, at and just above each threshold. */
class ThresholdTest {

    private static final Sheet SHEET = Sheets.sheet105();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "D1.2.2.1.b, 69.9999, -",
                "D1.2.2.1.b, 70, 10",
                "D1.2.2.1.b, 79.9999, 10",
                "D1.2.2.1.b, 80, 15",
                "D1.2.2.1.b, 89.9999, 15",
                "D1.2.2.1.b, 90, 20",
                "D1.2.2.1.b, 100, 20",
                "D1.2.2.2.a, 69.9999, -",
                "D1.2.2.2.a, 70, 30",
                "D1.2.2.2.a, 74.9999, 30",
                "D1.2.2.2.a, 75, 35",
                "D1.2.2.2.a, 79.9999, 35",
                "D1.2.2.2.a, 80, 40",
                "D1.2.2.2.a, 84.9999, 40",
                "D1.2.2.2.a, 85, 45",
                "D1.2.2.2.a, 89.9999, 45",
                "D1.2.2.2.a, 90, 50",
                "D2.1.1.1.a, 89.9999, -",
                "D2.1.1.1.a, 90, 10",
                "D2.1.1.1.a, 99.9999, 10",
                "D2.1.1.1.a, 100, 20",
                "D2.1.1.1.c, 11, -",
                "D2.1.1.1.c, 12, 10",
                "D2.1.1.1.c, 13, 15",
                "D2.1.1.1.c, 14, 20",
                "D2.1.1.1.c, 15, 20",
                "D2.2.2.1.a, 0, 30",
                "D2.2.2.1.a, 1, 40",
                "D2.2.2.1.a, 2, 50",
                "D2.2.2.1.a, 3, 50"
            })
    void a_measured_number_means_one_band(String criterion, BigDecimal measured, Integer top) {
        var band = SHEET.find(criterion).orElseThrow().bandMeasured(measured);
        assertThat(band.map(Band::max).orElse(null)).isEqualTo(top);
    }
}
