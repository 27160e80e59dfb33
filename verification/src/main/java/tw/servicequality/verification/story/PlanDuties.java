package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The obligations (應辦期限) of a plan: what stands in the list, what the timer tells of them, how the board looks. */
final class PlanDuties {

    private final Stage stage;
    private final PlanOfYear plan;
    private final PlanPapers papers;

    PlanDuties(Stage stage, PlanOfYear plan, PlanPapers papers) {
        this.stage = stage;
        this.plan = plan;
        this.papers = papers;
    }

    /** By due day; all on one page. */
    List<JsonNode> all() {
        var page = papers.as("secretariat")
                .get("/api/v1/obligations?limit=200&plan=" + papers.id())
                .expect(200)
                .json();
        Stage.same(
                "further pages",
                true,
                page.path("next").isNull() || page.path("next").isMissingNode());
        return StreamSupport.stream(page.get("items").spliterator(), false).toList();
    }

    /** What the published plan obliges to is what the golden list says, row by row with the clause behind it. */
    void areTheGoldenOnes() {
        var found = all().stream().map(PlanDuties::line).sorted().toList();
        var golden = stage.file("../../plan-service/src/test/resources/obligations/" + plan.name() + ".csv")
                .lines()
                .skip(1)
                .sorted()
                .toList();
        Stage.same("obligations", golden, found);
        Stage.same("number of obligations", plan.duties(), found.size());
        var rolled = all().stream()
                .filter(duty -> !text(duty, "rolledWhy").isEmpty())
                .count();
        stage.narrator.why("%d obligations (應辦期限), row by row those of the golden list; %d days off moved"
                .formatted(found.size(), rolled));
    }

    private static String line(JsonNode duty) {
        return Stream.of(
                        text(duty, "source"),
                        text(duty, "unit"),
                        text(duty, "coversStart") + "/" + text(duty, "coversEnd"),
                        text(duty, "nominalOn"),
                        text(duty, "dueOn"),
                        text(duty, "roll"),
                        text(duty, "rolledWhy"),
                        text(duty, "words"))
                .map(text -> text.replaceAll("[\\s|]+", " "))
                .collect(Collectors.joining("|"));
    }

    static String text(JsonNode duty, String field) {
        return duty.path(field).asText();
    }

    /** The first one of that source due that day. */
    JsonNode of(String source, String dueOn) {
        return all().stream()
                .filter(duty -> text(duty, "source").equals(source))
                .filter(duty -> text(duty, "dueOn").equals(dueOn))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing of " + source + " is due on " + dueOn));
    }

    /** The day that the rule names is a day off; the other one is due, and the list says why. */
    void came(String source, String nominalOn, String dueOn) {
        var duty = of(source, dueOn);
        Stage.same("nominal day", nominalOn, text(duty, "nominalOn"));
        Stage.same("why it moved", true, text(duty, "rolledWhy").startsWith(nominalOn));
        stage.narrator.why("  " + source + ": " + text(duty, "rolledWhy"));
    }

    /** What somebody still waits for, due by that day. */
    List<JsonNode> openBy(String day, String... except) {
        var last = LocalDate.parse(day);
        var left = List.of(except);
        return all().stream()
                .filter(duty -> !LocalDate.parse(text(duty, "dueOn")).isAfter(last))
                .filter(duty -> List.of("UPCOMING", "OVERDUE", "RETURNED").contains(text(duty, "status")))
                .filter(duty -> !left.contains(text(duty, "source")))
                .toList();
    }

    /** The timer of the plan has told this of it: Approaching, Due, Overdue or Escalated, and once only. */
    void told(String step, JsonNode duty) {
        var subject = text(duty, "obligationId");
        var fact = stage.tap.await("Obligation" + step, one -> one.subject().equals(subject));
        Stage.same("due day", text(duty, "dueOn"), fact.data().path("dueOn").asText());
        Stage.same("agency", plan.agency(), fact.data().path("agency").asText());
        Stage.same("times told", 1, stage.tap.times("Obligation" + step, one -> one.subject()
                .equals(subject)));
        stage.narrator.heard(fact);
        stage.narrator.why("  «%s», due on %s".formatted(shortened(text(duty, "words")), text(duty, "dueOn")));
    }

    private static String shortened(String words) {
        return words.length() > 40 ? words.substring(0, 40) + "…" : words;
    }

    /** Waived together, for one reason. */
    void waive(String reason, List<JsonNode> which) {
        var ids = which.stream().map(duty -> text(duty, "obligationId")).toList();
        var secretariat = papers.as("secretariat");
        var done = secretariat
                .post(papers.path() + "/obligation-waivers", Map.of("obligations", ids, "reason", reason))
                .expect(200);
        Stage.same("waived", ids.size(), done.json().get("waived").size());
        stage.narrator.did(secretariat, "waives (免辦) %d obligations: %s".formatted(ids.size(), reason));
        papers.heard("ObligationWaived", ids.getFirst());
    }

    /** The board of all dimensions together is this, as in {@code {OVERDUE=1, UPCOMING=37}}. */
    void board(String counts) {
        var totals = new TreeMap<String, Long>();
        var lights = new TreeSet<String>();
        for (var row : papers.as("agency-head")
                .get(papers.path() + "/obligation-board")
                .expect(200)
                .json()
                .get("rows")) {
            row.get("counts")
                    .properties()
                    .forEach(one -> totals.merge(one.getKey(), one.getValue().asLong(), Long::sum));
            lights.add(text(row, "light"));
        }
        Stage.same("board", counts, totals);
        stage.narrator.did(papers.as("agency-head"), "sees on the board %s %s".formatted(totals, lights));
    }
}
