package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A citizen's petition to the central office: its deadline counts a make-up Saturday, and it is closed late. */
final class PetitionChapter {

    private final Stage stage;

    PetitionChapter(Stage stage) {
        this.stage = stage;
    }

    /** The case number. */
    String play() {
        stage.narrator.chapter("A petition (陳情) is filed, due by the office calendar, and closed late");
        stage.on("2016-01-28T10:00");
        var number = file();
        assign(number);
        explain(number);
        close(number);
        return number;
    }

    private String file() {
        var petition = Map.of(
                "agency", "WRA-CENTRAL",
                "channel", "WEB",
                "type", "RIGHTS",
                "title", "湖山水庫下游取水口淤積",
                "content", "取水口淤積已逾一個月，請儘速清淤並告知處理進度。",
                "petitioner", Map.of("name", "陳小明", "email", "chen@example.test", "phone", "0912345678"));
        var filed = stage.citizen().post("/api/v1/complaints", petition).expect(201);
        var number = filed.text("/caseNumber");
        stage.narrator.did(
                stage.citizen(),
                "files through the gateway, without login: case %s, look-up code %s"
                        .formatted(number, filed.text("/lookupCode")));
        Stage.same("due date", "2016-02-04", filed.text("/deadline/dueOn"));
        stage.narrator.heard(
                stage.tap.await("ComplaintFiled", fact -> fact.subject().equals(number)));
        return number;
    }

    private void assign(String number) {
        stage.on("2016-01-29T09:30");
        var supervisor = stage.as("wra-central.unit-supervisor");
        var path = "/api/v1/complaints/" + number;
        var etag = supervisor.get(path).expect(200).etag();
        supervisor
                .put(path + "/assignment", etag, Map.of("unit", "WORKS", "officer", "wra-central.case-officer"))
                .expect(200);
        stage.narrator.did(supervisor, "assigns it to the unit WORKS (各課室)");
    }

    private void explain(String number) {
        var officer = stage.as("wra-central.case-officer");
        var path = "/api/v1/complaints/" + number + "/deadlines/FINAL_REPLY/explanation";
        var explanation = officer.get(path).expect(200).json();
        stage.narrator.did(officer, "asks why it is due on 2016-02-04:");
        for (JsonNode day : explanation.get("days")) {
            stage.narrator.why("  %s  %s".formatted(day.get("date").asText(), reason(day)));
        }
    }

    private static String reason(JsonNode day) {
        var why = day.has("why") ? day.get("why").asText() : day.toString();
        return day.has("number") && !day.get("number").isNull()
                ? "day " + day.get("number").asText() + "  " + why
                : "       " + why;
    }

    private void close(String number) {
        stage.on("2016-02-17T16:00");
        stage.narrator.heard(
                stage.tap.await("DeadlineBreached", fact -> fact.subject().equals(number + "/FINAL_REPLY/1")));
        var officer = stage.as("wra-central.case-officer");
        var path = "/api/v1/complaints/" + number;
        var etag = officer.get(path).expect(200).etag();
        var reply = Map.of("outcome", "UPHELD", "reply", "本局已於二月十六日完成清淤，感謝來信。");
        officer.put(path + "/closure", etag, reply).expect(200);
        var closed = stage.tap.await("ComplaintClosed", fact -> fact.subject().equals(number));
        Stage.same("on time", false, closed.data().get("onTime").asBoolean());
        Stage.same("working days late", 4, closed.data().get("workingDaysLate").asInt());
        stage.narrator.did(
                officer, "replies and closes it: 4 working days late (2/5, 2/15, 2/16, 2/17; 春節 does not count)");
        stage.narrator.heard(closed);
    }
}
