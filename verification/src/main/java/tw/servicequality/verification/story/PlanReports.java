package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.servicequality.verification.running.Visitor;

/** What units report on their obligations: one by one with evidence, or a whole form at once. */
final class PlanReports {

    private final Stage stage;
    private final PlanPapers papers;
    private final PlanDuties duties;

    PlanReports(Stage stage, PlanPapers papers, PlanDuties duties) {
        this.stage = stage;
        this.papers = papers;
        this.duties = duties;
    }

    /** A quantity as it is reported; units and metrics are the plan's own words. */
    static Map<String, Object> figure(String metric, Object value, String unit) {
        return Map.of("metric", metric, "value", value, "unit", unit);
    }

    /** One report; the reason is null for the first one, else it corrects the one before. */
    void report(Visitor who, JsonNode duty, boolean late, String narrative, List<?> figures, String reason) {
        var body = new HashMap<String, Object>(Map.of("narrative", narrative, "quantities", figures));
        body.put("reason", reason);
        var made = who.post(reports(duty), body).expect(201);
        Stage.same("late", late, made.text("/late"));
        var number = made.text("/number");
        stage.narrator.did(
                who,
                "reports%s on %s, due %s%s: %s"
                        .formatted(
                                late ? " LATE" : "",
                                PlanDuties.text(duty, "source"),
                                PlanDuties.text(duty, "dueOn"),
                                reason == null ? "" : " (no. %s, corrected: %s)".formatted(number, reason),
                                narrative));
        papers.heard(reason == null ? "ProgressReported" : "ProgressCorrected", PlanDuties.text(duty, "obligationId"));
    }

    /** A file behind the report of that number; what is kept is what was sent. */
    void evidence(Visitor who, JsonNode duty, int number, String name, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var path = reports(duty) + "/" + number + "/evidence";
        var kept = who.upload(path, name, bytes).expect(201);
        Stage.same("bytes", bytes.length, kept.text("/bytes"));
        Stage.same("kind", "text/plain", kept.text("/mediaType"));
        var fetched = papers.as("secretariat").download(path + "/" + kept.text("/fileId"));
        Stage.same("content", text, new String(fetched, StandardCharsets.UTF_8));
        stage.narrator.did(
                who,
                "adds the evidence %s, SHA-256 %s…"
                        .formatted(name, kept.text("/sha256").substring(0, 12)));
    }

    void check(JsonNode duty, int number) {
        settle(papers.as("secretariat"), duty, number, "check", Map.of(), "CHECKED");
    }

    void giveBack(JsonNode duty, int number, String reason) {
        settle(papers.as("secretariat"), duty, number, "return", Map.of("reason", reason), "RETURNED");
        papers.heard("ProgressReturned", PlanDuties.text(duty, "obligationId"));
    }

    void withdraw(Visitor who, JsonNode duty, int number, String reason) {
        settle(who, duty, number, "withdrawal", Map.of("reason", reason), "WITHDRAWN");
        papers.heard("ProgressWithdrawn", PlanDuties.text(duty, "obligationId"));
    }

    private void settle(Visitor who, JsonNode duty, int number, String act, Map<String, String> body, String becomes) {
        var path = reports(duty) + "/" + number;
        var answer = who.put(path + "/" + act, who.get(path).expect(200).etag(), body)
                .expect(200);
        Stage.same("report", becomes, answer.text("/status"));
        stage.narrator.did(
                who,
                "%s of report %d on %s: it is now %s %s"
                        .formatted(
                                act, number, PlanDuties.text(duty, "source"), becomes, String.join("", body.values())));
    }

    /** All reports that were ever made stay to be seen, as in {@code [CORRECTED, CHECKED]}. */
    void history(JsonNode duty, String statuses) {
        var found = new ArrayList<String>();
        papers.as("planner")
                .get(reports(duty))
                .expect(200)
                .json()
                .get("items")
                .forEach(report -> found.add(PlanDuties.text(report, "status")));
        Stage.same("reports", statuses, found);
        stage.narrator.why("its reports stay to be seen: " + found);
    }

    /** What starts a limit is recorded; what no limit waits for is refused. */
    void happened(String event, String day, String note) {
        var officer = papers.as("case-officer");
        var path = papers.path() + "/triggering-events";
        var unknown = officer.post(path, Map.of("event", "獲獎", "happenedOn", day));
        Stage.same("refusal", "TRIGGERING_EVENT_UNKNOWN", unknown.expect(422).text("/code"));
        officer.post(path, Map.of("event", event, "happenedOn", day, "note", note))
                .expect(201);
        stage.narrator.did(officer, "records that it happened on %s: %s, %s".formatted(day, event, note));
    }

    private String reports(JsonNode duty) {
        return papers.path() + "/obligations/" + PlanDuties.text(duty, "obligationId") + "/reports";
    }
}
