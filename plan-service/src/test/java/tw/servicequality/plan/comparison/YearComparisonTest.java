package tw.servicequality.plan.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.plan.comparison.ComparedAction.ComparedActionKind.CONTINUED;
import static tw.servicequality.plan.comparison.ComparedAction.ComparedActionKind.DROPPED;
import static tw.servicequality.plan.comparison.ComparedAction.ComparedActionKind.NEW;
import static tw.servicequality.plan.comparison.ComparedAction.ComparedActionKind.REWORDED;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.plan.document.Documents;
import tw.servicequality.plan.document.PlanDocument;
import tw.servicequality.plan.plan.KnownPlan;
import tw.servicequality.plan.plan.PlanStatus;

class YearComparisonTest {

    @Test
    void what_goes_on_is_told_from_what_is_reworded_new_and_dropped() {
        var after = Documents.read("plan-001", text -> text.replace("001.", "106.")
                .replace("設置全功能單一窗口櫃台，提供整合服務。", "設置全功能單一窗口櫃台，提供雙語整合服務。")
                .replace("簡化申辦流程，縮短案件處理時間。", "辦理員工健康檢查與文康活動若干場次。"));
        var comparison = YearComparison.of(plan(Documents.read("plan-001")), plan(after));
        assertThat(count(comparison, CONTINUED)).isEqualTo(61);
        assertThat(count(comparison, REWORDED)).isEqualTo(1);
        assertThat(count(comparison, NEW)).isEqualTo(1);
        assertThat(count(comparison, DROPPED)).isEqualTo(1);
        var reworded = comparison.actions().getFirst();
        assertThat(reworded.kind()).isEqualTo(REWORDED);
        assertThat(reworded.formerId()).isEqualTo("001.1.1.1.1");
        assertThat(reworded.words()).extracting("text").contains("雙語");
        assertThat(comparison.actions().getLast().kind()).isEqualTo(DROPPED);
    }

    @Test
    void two_real_years_are_compared_by_dimension_and_metric() {
        var comparison = YearComparison.of(plan(Documents.read("plan-000")), plan(Documents.read("plan-001")));
        assertThat(comparison.before().actions()).isEqualTo(49);
        assertThat(comparison.before().quantified())
                .as("the plan's thirteenth target is a sub-point's")
                .isEqualTo(12);
        assertThat(comparison.after().actions()).isEqualTo(63);
        assertThat(comparison.after().quantified()).isEqualTo(2);
        assertThat(comparison.dimensions().getFirst().name()).isEqualTo("優質便民服務");
        assertThat(comparison.metrics()).anySatisfy(metric -> {
            assertThat(metric.metric()).isEqualTo("服務場所環境及設施檢查");
            assertThat(metric.before()).containsExactly("至少1次／每3個月");
        });
        assertThat(comparison.actions().stream()
                        .filter(action -> action.id() != null)
                        .count())
                .isEqualTo(63);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"op\":\">=\",\"value\":2,\"unit\":\"次\",\"per\":\"month\"} | 至少2次／每月",
                "{\"op\":\"<=\",\"value\":3,\"unit\":\"日\"} | 至多3日",
                "{\"op\":\">=\",\"min\":1,\"max\":2} | {\"op\":\">=\",\"min\":1,\"max\":2}",
            })
    void a_target_is_put_into_words_where_it_has_the_usual_shape(String target, String words) throws IOException {
        assertThat(TargetWords.of(new ObjectMapper().readTree(target))).isEqualTo(words);
    }

    private static long count(YearComparison comparison, ComparedAction.ComparedActionKind kind) {
        return comparison.actions().stream()
                .filter(action -> action.kind() == kind)
                .count();
    }

    private static KnownPlan plan(PlanDocument document) {
        return new KnownPlan(
                UUID.randomUUID(), "WRA", "經濟部水利署", PlanStatus.PUBLISHED, 1, Optional.empty(), 0, document);
    }
}
