package tw.servicequality.plan.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.servicequality.plan.document.Documents;
import tw.servicequality.plan.document.PlacedAction;

class ActionPairsTest {

    private static final String FIRST = "設置全功能單一窗口櫃台，提供整合服務。";
    private static final String SECOND = "簡化申辦流程，縮短案件處理時間。";

    private final List<PlacedAction> before = actions(FIRST, SECOND);

    @Test
    void an_action_with_other_words_under_the_same_id_is_the_same_action() {
        var pairs = ActionPairs.ofEditions(before, actions("另訂作法。", SECOND));
        assertThat(former(pairs, 0)).contains("001.1.1.1.1");
        assertThat(pairs.gone()).isEmpty();
    }

    @Test
    void words_that_moved_to_another_id_are_the_same_action() {
        var pairs = ActionPairs.ofEditions(before, actions(SECOND, FIRST));
        assertThat(former(pairs, 0)).contains("001.1.1.1.2");
        assertThat(former(pairs, 1)).contains("001.1.1.1.1");
    }

    @Test
    void the_same_words_twice_keep_their_ids() {
        var twice = actions(FIRST, FIRST);
        var pairs = ActionPairs.ofEditions(twice, actions(FIRST, FIRST));
        assertThat(former(pairs, 0)).contains("001.1.1.1.1");
        assertThat(former(pairs, 1)).contains("001.1.1.1.2");
    }

    @Test
    void between_plans_words_that_are_nearly_the_same_are_one_action_reworded() {
        var pairs = ActionPairs.ofPlans(before, actions("設置全功能單一窗口櫃台，提供雙語整合服務。", "辦理演講。"));
        assertThat(former(pairs, 0)).contains("001.1.1.1.1");
        assertThat(former(pairs, 1)).isEmpty();
        assertThat(pairs.gone()).extracting(action -> action.action().text()).containsExactly(SECOND);
    }

    private static Optional<String> former(ActionPairs pairs, int at) {
        return pairs.former(pairs.now().get(at)).map(action -> action.action().id());
    }

    /** The plan of 105 with its first two actions saying this, and the rest as it is. */
    private static List<PlacedAction> actions(String first, String second) {
        var document = Documents.read("plan-001", text -> text.replace(FIRST, "①")
                .replace(SECOND, "②")
                .replace("①", first)
                .replace("②", second));
        return PlacedAction.of(document);
    }
}
