package tw.servicequality.assessment.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.problem.FieldProblem;

/** The sheets that come with the platform: what their sources say, and as findings what they do not. */
class ShippedSheetsTest {

    private static final Sheet CENTER = Sheets.read("twc-1-109-responsibility-center.json");
    private static final Sheet SHAPE = Sheets.read("wra-central-102-shape.json");
    private static final Sheet SELF_CHECK = Sheets.read("kcg-pwb-102-self-check.json");

    @Test
    void each_of_them_holds() {
        for (var sheet : List.of(Sheets.sheet105(), CENTER, SHAPE, SELF_CHECK)) {
            assertThat(SheetRules.broken(sheet)).as(sheet.root().name()).isEmpty();
            assertThat(sheet.findings()).as(sheet.root().name()).isNotEmpty();
        }
    }

    @Test
    void the_105_sheet_goes_by_bands_by_judgement_and_by_measured_numbers() {
        assertThat(ways(Sheets.sheet105()))
                .isEqualTo(Map.of(Way.BAND_THEN_POINTS, 6L, Way.MEASURED_THRESHOLD, 5L, Way.POINTS_TO_MAXIMUM, 14L));
    }

    @Test
    void the_responsibility_centers_are_weighed_to_a_hundred() {
        assertThat(ways(CENTER)).isEqualTo(Map.of(Way.WEIGHTED_INDICATOR, 5L));
        assertThat(CENTER.criteria())
                .extracting(Criterion::name)
                .containsExactly("發佈正面新聞稿及FB社群貼文篇數", "拜訪中大型用戶", "節水宣導活動", "電話禮貌測試", "1910客服服務");
        assertThat(CENTER.findings().getFirst().resolution().orElseThrow()).contains("非原文");
    }

    @ParameterizedTest
    @CsvSource({
        "90 90 90 90 90, 90, 優",
        "90 90 90 90 89, 89.8, 甲",
        "90 90 90 90 88, 89.6, 甲",
        "100 100 100 100 47, 89.4, 甲",
        "0 0 0 0 0, 0, 丁",
        "100 100 100 100 100, 100, 優",
        "60 60 60 60 59, 59.8, 丁"
    })
    void a_center_just_below_ninety_is_not_rounded_up_to_its_reward(String points, BigDecimal total, String grade) {
        var given = points.split(" ");
        var tally = CENTER.tally(CENTER.criteria().stream()
                .collect(Collectors.toMap(
                        Criterion::id, one -> Integer.valueOf(given[one.id().charAt(1) - '1']))));
        assertThat(tally.total()).isEqualTo(total);
        assertThat(tally.grade().grade().label()).isEqualTo(grade);
    }

    @Test
    void the_self_check_asks_for_every_step_of_the_plan() {
        assertThat(SELF_CHECK.criteria()).hasSize(50);
        assertThat(SELF_CHECK.maximum()).isEqualTo(50);
        var done = SELF_CHECK.criteria().stream().limit(45).collect(Collectors.toMap(Criterion::id, any -> 1));
        assertThat(SELF_CHECK.tally(done).total()).isEqualTo(BigDecimal.valueOf(45));
    }

    @Test
    void the_102_sheet_is_a_shape_whose_missing_points_are_named_one_by_one() {
        assertThat(SHAPE.criteria()).hasSize(15);
        var unstated = SheetRules.unstated(SHAPE);
        assertThat(unstated).extracting(FieldProblem::pointer).contains("/grades", "/tree/max", "/tree/children/0/max");
        assertThat(unstated).hasSize(1 + 1 + 3 + 6 + 15);
        assertThat(SheetRules.unstated(CENTER)).isEmpty();
    }

    private static Map<Way, Long> ways(Sheet sheet) {
        return sheet.criteria().stream()
                .map(Criterion::way)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
