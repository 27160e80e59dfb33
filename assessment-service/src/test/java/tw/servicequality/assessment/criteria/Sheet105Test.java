package tw.servicequality.assessment.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tw.servicequality.assessment.criteria.Criterion.Basis;

class Sheet105Test {

    private static final Sheet SHEET = Sheets.sheet105();

    static List<HandWorked> offices() {
        return Stream.concat(
                        HandWorked.offices().stream(),
                        HandWorked.groups().values().stream().flatMap(List::stream))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("offices")
    void a_hand_worked_office_gets_the_same_items_total_and_grade(HandWorked office) {
        var tally = SHEET.tally(office.points());

        assertThat(tally.total()).isEqualByComparingTo(BigDecimal.valueOf(office.total()));
        assertThat(tally.grade().grade()).isEqualTo(office.grade());
        assertThat(tally.items().stream().collect(Collectors.toMap(item -> item.item(), item -> item.points()
                        .intValueExact())))
                .isEqualTo(office.items());
    }

    @Test
    void the_hand_worked_offices_stand_on_both_sides_of_every_grade() {
        assertThat(offices().stream().map(HandWorked::total)).contains(599, 600, 699, 700, 799, 800, 899, 900, 0, 1000);
        assertThat(offices()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void every_point_of_the_hand_worked_offices_is_admitted() {
        for (var office : offices()) {
            office.points().forEach((criterion, points) -> assertThat(
                            SHEET.find(criterion).orElseThrow().basisOf(points))
                    .as("%s %s %d", office, criterion, points)
                    .isPresent());
        }
    }

    @Test
    void the_sheet_adds_up_and_has_25_criteria_and_12_findings() {
        assertThat(SheetRules.broken(SHEET)).isEmpty();
        assertThat(SHEET.criteria()).hasSize(25);
        assertThat(SHEET.findings()).hasSize(12);
        assertThat(SHEET.maximum()).isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "D1.1.1.1.a,  -1, -",
                "D1.1.1.1.a,   0, BELOW_LOWEST_BAND",
                "D1.1.1.1.a,   1, BAND",
                "D1.1.1.1.a,  40, BAND",
                "D1.1.1.1.a,  41, BAND",
                "D1.1.1.1.a, 120, BAND",
                "D1.1.1.1.a, 121, -",
                "D1.1.1.2.a,   0, DISCRETION",
                "D1.1.1.2.a, 100, DISCRETION",
                "D1.1.1.2.a, 101, -",
                "D1.2.1.1.a,   0, DISCRETION",
                "D1.2.1.1.a,  25, DISCRETION",
                "D1.2.1.1.a,  26, -",
                "D3.1.2.a,    30, DISCRETION",
                "D3.1.2.a,    31, -"
            })
    void points_are_admitted_for_a_stated_reason(String criterion, int points, Basis basis) {
        assertThat(SHEET.find(criterion).orElseThrow().basisOf(points).orElse(null))
                .isEqualTo(basis);
    }

    @ParameterizedTest
    @CsvSource({"1, 40", "40, 40", "41, 80", "80, 80", "81, 120", "120, 120"})
    void the_band_of_points_is_found_at_its_edges(int points, int top) {
        var band = SHEET.find("D1.1.1.1.a").orElseThrow().bandOf(points).orElseThrow();
        assertThat(band.max()).isEqualTo(top);
    }

    @Test
    void points_in_an_acknowledged_gap_are_not_admitted() {
        var sheet = Sheets.brokenBy(document -> {
            var criterion = SheetRulesTest.criterion(document);
            SheetRulesTest.band(document, 1).put("min", 51);
            criterion
                    .putArray("acknowledgedGaps")
                    .addObject()
                    .put("min", 41)
                    .put("max", 50)
                    .put("reason", "原文缺");
        });
        assertThat(SheetRules.broken(sheet)).isEmpty();
        assertThat(sheet.find("D1.1.1.1.a").orElseThrow().basisOf(45)).isEmpty();
        assertThat(sheet.find("D1.1.1.1.a").orElseThrow().admitted()).isEqualTo("0、1–40、51–80、81–120");
    }
}
