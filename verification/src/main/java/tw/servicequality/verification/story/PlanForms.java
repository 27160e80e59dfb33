package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whole forms: what a unit has to say on all that is due, handed in at once. */
final class PlanForms {

    private final Stage stage;
    private final PlanPapers papers;
    private final PlanDuties duties;

    PlanForms(Stage stage, PlanPapers papers, PlanDuties duties) {
        this.stage = stage;
        this.papers = papers;
        this.duties = duties;
    }

    /**
     * What is open by that day is reported in one form, each with the quantity that its target promises, or with another one where
     * it came otherwise; with none where that is empty, for it was told before.
     */
    void handIn(String day, String narrative, int expected, Map<String, String> otherwise, String... except) {
        var promised = promises();
        var lines = duties.openBy(day, except).stream()
                .map(duty -> Map.of(
                        "obligationId", PlanDuties.text(duty, "obligationId"),
                        "narrative", narrative,
                        "quantities", figures(duty, promised, otherwise)))
                .toList();
        Stage.same("lines of the form", expected, lines.size());
        var supervisor = papers.as("unit-supervisor");
        var done = supervisor
                .post(papers.path() + "/progress-reports", Map.of("reports", lines))
                .expect(200);
        for (var one : done.json().get("reported")) {
            Stage.same("late", false, one.get("late").asBoolean());
        }
        stage.narrator.did(
                supervisor, "hands in %d reports due by %s in one form, all in time".formatted(expected, day));
    }

    private static List<Map<String, Object>> figures(
            JsonNode duty, Map<String, List<JsonNode>> promised, Map<String, String> otherwise) {
        return promised.getOrDefault(PlanDuties.text(duty, "source"), List.of()).stream()
                .filter(target -> target.path("actor").isNull()
                        || PlanDuties.text(duty, "unit").startsWith(PlanDuties.text(target, "actor")))
                .filter(target -> came(target, otherwise).matches("\\d+"))
                .map(target -> PlanReports.figure(
                        PlanDuties.text(target, "metric"),
                        new BigDecimal(came(target, otherwise)),
                        target.path("unit").asText("")))
                .toList();
    }

    private static String came(JsonNode target, Map<String, String> otherwise) {
        return otherwise.getOrDefault(PlanDuties.text(target, "metric"), PlanDuties.text(target, "value"));
    }

    /** What the confirmed targets of each source promise: metric, number and unit. */
    private Map<String, List<JsonNode>> promises() {
        var promised = new HashMap<String, List<JsonNode>>();
        var items = papers.as("planner")
                .get(papers.path() + "/commitments?limit=200")
                .expect(200)
                .json()
                .get("items");
        for (var one : items) {
            var targets = new ArrayList<JsonNode>();
            one.at("/terms/targets").forEach(targets::add);
            promised.put(PlanDuties.text(one, "source"), targets);
        }
        return promised;
    }
}
