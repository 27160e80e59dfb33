package tw.servicequality.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.plan.reading.Finding.DueFinding;
import tw.servicequality.plan.reading.Finding.RecurrenceFinding;
import tw.servicequality.plan.reading.Finding.TargetFinding;
import tw.servicequality.plan.schedule.CheckpointMonths;
import tw.servicequality.plan.schedule.DayAfterPeriodEnd;

/** What people recorded of the 268 actions, against what is read out of their words; the column of the due day is read by itself. */
class FivePlansReadTest {

    private static final Map<String, String> OPS =
            Map.of(">=", "AT_LEAST", ">", "MORE_THAN", "<=", "AT_MOST", "=", "EQUAL", "between", "BETWEEN");
    private static final Map<String, String> PERS =
            Map.of("day", "DAY", "month", "MONTH", "quarter", "QUARTER", "halfYear", "HALF_YEAR", "year", "YEAR");

    private final Tally targets = new Tally("targets");
    private final Tally dues = new Tally("due rules");
    private final Tally recurrences = new Tally("recurrences");

    @BeforeEach
    void readAll() throws IOException {
        for (var number = 0; number < 5; number++) {
            actions(new ObjectMapper()
                            .readTree(Path.of("src/test/resources/plans/plan-00" + number + ".json")
                                    .toFile()))
                    .forEach(this::read);
        }
        Stream.of(targets, dues, recurrences).forEach(tally -> System.out.println(tally.line()));
    }

    @Test
    void every_target_and_every_due_rule_of_the_five_plans_is_read_and_nothing_else() {
        assertThat(targets.missed).isEmpty();
        assertThat(targets.invented).isEmpty();
        assertThat(dues.missed).isEmpty();
        assertThat(dues.invented).isEmpty();
        assertThat(targets.found).isEqualTo(25);
        assertThat(dues.found).isEqualTo(65);
    }

    /** The one that is missed stands in no word of the action: a plan that is made every year. */
    @Test
    void nearly_every_recurrence_is_read() {
        assertThat(recurrences.recall()).isGreaterThanOrEqualTo(0.97);
        assertThat(recurrences.precision()).isGreaterThanOrEqualTo(0.92);
    }

    private void read(JsonNode action) {
        var text = TextReader.read(action.get("text").asText());
        targets.compare(
                action,
                stream(action.path("targets")).map(FivePlansReadTest::target).toList(),
                text.targets().stream().map(FivePlansReadTest::target).toList());
        var column = action.path("dueRule").path("text").asText();
        var read = new ArrayList<>(text.dues());
        read.addAll(TextReader.read(column).dues());
        dues.compare(
                action,
                action.path("dueRule").isObject() ? List.of(due(action.get("dueRule"))) : List.of(),
                read.stream().map(FivePlansReadTest::due).toList());
        if (action.path("dueRule").isMissingNode() || action.path("dueRule").isNull()) {
            recurrences.compare(
                    action,
                    recurrence(action.path("recurrence")).toList(),
                    Stream.concat(text.recurrences().stream(), implied(text))
                            .map(FivePlansReadTest::recurrence)
                            .distinct()
                            .toList());
        }
    }

    /** A target for a year recurs each year. */
    private static Stream<RecurrenceFinding> implied(TextReader text) {
        return text.targets().stream()
                .filter(target ->
                        target.per() == TargetPer.YEAR && target.unit().equals("次"))
                .map(target -> new RecurrenceFinding(target.place(), java.util.Optional.of(TargetPer.YEAR), 0));
    }

    private static String target(JsonNode target) {
        var per = target.has("everyMonths")
                ? "MONTHS" + target.get("everyMonths")
                : PERS.getOrDefault(target.path("per").asText(), "WHOLE");
        var value = target.has("value")
                ? target.get("value").asText()
                : target.get("min").asText() + ".." + target.get("max").asText();
        return OPS.get(target.get("op").asText()) + " " + value + " "
                + target.path("unit").asText() + " " + per;
    }

    private static String target(TargetFinding target) {
        var per = target.per() == TargetPer.MONTHS
                ? "MONTHS" + target.everyMonths()
                : target.per().name();
        var value = target.value()
                .orElseGet(
                        () -> target.min().orElseThrow() + ".." + target.max().orElseThrow());
        return target.op() + " " + value + " " + target.unit() + " " + per;
    }

    private static String due(JsonNode rule) {
        return rule.has("months")
                ? "months " + rule.get("months")
                : "after "
                        + stream(rule.get("periodEnds"))
                                .map(end -> LocalDate.parse(end.asText()).getMonthValue())
                                .toList()
                        + " " + rule.get("dayOfNextMonth");
    }

    private static String due(DueFinding due) {
        return switch (due.rule()) {
            case DayAfterPeriodEnd after -> "after " + after.endMonths() + " " + after.dayOfNextMonth();
            case CheckpointMonths check -> "months " + check.months().toString().replace(" ", "");
            default -> due.rule().words();
        };
    }

    private static Stream<String> recurrence(JsonNode recurrence) {
        if (recurrence.has("allOf") || recurrence.has("anyOf")) {
            return recurrence.has("anyOf")
                    ? Stream.of("VAGUE")
                    : stream(recurrence.get("allOf")).flatMap(FivePlansReadTest::recurrence);
        }
        if (recurrence.has("everyMonths")) {
            return Stream.of("MONTHS" + recurrence.get("everyMonths"));
        }
        if (recurrence.has("perEvent")) {
            return Stream.of("EVENT");
        }
        // 業務課每半年查核一次 stands in a column of its own, which the document keeps in the recurrence alone
        var words = recurrence.path("text").asText();
        if (words.startsWith("業務課")) {
            return Stream.empty();
        }
        return Stream.of(recurrence.path("per").asText())
                .filter(per -> !per.isEmpty())
                .map(per -> PERS.getOrDefault(per, "VAGUE"));
    }

    private static String recurrence(RecurrenceFinding found) {
        return found.per()
                .map(per -> per == TargetPer.MONTHS ? "MONTHS" + found.everyMonths() : per.name())
                .orElse("VAGUE");
    }

    private static Stream<JsonNode> actions(JsonNode plan) {
        return stream(plan.get("dimensions"))
                .flatMap(dimension -> stream(dimension.get("strategies")))
                .flatMap(strategy -> stream(strategy.get("items")))
                .flatMap(item -> stream(item.get("actions")))
                .flatMap(action -> Stream.concat(Stream.of(action), stream(action.path("children"))));
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
