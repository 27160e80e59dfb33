package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import tw.servicequality.verification.running.Visitor;
import tw.servicequality.verification.running.Visitor.Answer;

/** What the letters asked for is followed until it is closed: one office in time, one late and sent back once. */
final class ImprovementChapter {

    private final Stage stage;
    private final JsonNode round;

    ImprovementChapter(Stage stage, JsonNode round) {
        this.stage = stage;
        this.round = round;
    }

    void play() {
        stage.narrator.chapter("What is to be bettered (建議改進事項) is followed until it is closed");
        stage.on("2016-06-09T09:00");
        var central = find("WRA-CENTRAL");
        var river = find("WRA-RIVER4");
        told("Approaching", central);
        told("Approaching", river);
        var planner = stage.as("wra-river4.planner");
        change(planner, river, "owner", Map.of("unit", "MAINT"));
        stage.narrator.did(planner, "gives it to the unit MAINT");
        change(stage.as("wra-central.planner"), central, "report", Map.of("text", "已建立逾期前三日簡訊提醒，五月起無逾期。"));
        close(central, "同意結案");
        stage.on("2016-06-16T09:00");
        told("Due", river);
        stage.on("2016-06-17T09:00");
        told("Overdue", river);
        late(river);
    }

    private void late(String river) {
        var planner = stage.as("wra-river4.planner");
        var reported = change(planner, river, "report", Map.of("text", "連結已全部檢查。"));
        Stage.same("overdue", true, reported.json().get("overdue").asBoolean());
        stage.narrator.did(planner, "reports, a day late");
        var assessor = stage.as("wra.assessor");
        change(assessor, river, "return", Map.of("text", "請附抽測紀錄"));
        stage.narrator.did(assessor, "sends it back: 請附抽測紀錄");
        stage.on("2016-06-20T08:45");
        change(planner, river, "report", Map.of("text", "抽測30件全數正確，紀錄如附。"));
        close(river, "同意結案");
    }

    private String find(String agency) {
        var assessment = AssessmentActs.find(round, agency);
        var open = stage.as("wra.assessor")
                .get("/api/v1/improvements?limit=200&status=OPEN")
                .expect(200)
                .json();
        for (var one : open.get("items")) {
            if (one.get("assessmentId").asText().equals(assessment)) {
                return one.get("improvementId").asText();
            }
        }
        throw new AssertionError(agency + " has nothing to better");
    }

    private void told(String moment, String id) {
        var fact = stage.tap.await("Improvement" + moment, one -> one.subject().equals(id));
        stage.narrator.heard(fact);
    }

    private void close(String id, String opinion) {
        var assessor = stage.as("wra.assessor");
        var closed = change(assessor, id, "closure", Map.of("text", opinion));
        Stage.same("status", "CLOSED", closed.text("/status"));
        stage.narrator.did(assessor, "closes what %s was to better".formatted(closed.text("/agency")));
        told("Closed", id);
    }

    /** A timer may step the improvement between our look and our act; then we look again. */
    private Answer change(Visitor who, String id, String what, Map<String, String> body) {
        var path = "/api/v1/improvements/" + id;
        return stage.eventually(
                        () -> who.put(
                                path + "/" + what, who.get(path).expect(200).etag(), body),
                        answer -> answer.status() != 412)
                .expect(200);
    }
}
