package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tw.servicequality.verification.running.Visitor;

/** What follows a result: the offices are told by letter (函知), 附表1 and 附表2 are printed, the results are published. */
final class ResultChapter {

    private static final String IMPROVE_BY = "2016-06-16";
    private static final Map<String, Map<String, String>> WEAKNESSES = Map.of(
            "WRA-CENTRAL", Map.of("criterion", "D1.3.2.1.a", "text", "陳情案件逾限辦結，請加強時效管控"),
            "WRA-RIVER4", Map.of("criterion", "D2.1.1.1.c", "text", "網站連結抽測15件僅13件正確，請逐頁檢查"));

    private final Stage stage;
    private final JsonNode round;

    ResultChapter(Stage stage, JsonNode round) {
        this.stage = stage;
        this.round = round;
    }

    /** The id of what was published. */
    String play() {
        stage.narrator.chapter("The offices are told by letter (函知), the forms are printed, the results published");
        stage.on("2016-05-16T10:00");
        for (var assessment : round.get("assessments")) {
            notice(
                    assessment.get("subject").asText(),
                    assessment.get("assessmentId").asText());
        }
        print();
        return publish();
    }

    private void notice(String agency, String id) {
        var secretariat = stage.as("wra.secretariat");
        var weaknesses = WEAKNESSES.containsKey(agency) ? List.of(WEAKNESSES.get(agency)) : List.of();
        var letter = Map.of("documentNumber", "經水秘字第10553012340號", "improvements", weaknesses);
        var sent = secretariat
                .post("/api/v1/assessments/" + id + "/notices", letter)
                .expect(201);
        Stage.same("to be better until", IMPROVE_BY, sent.text("/improveBy"));
        stage.narrator.did(
                secretariat,
                weaknesses.isEmpty()
                        ? "sends %s its result".formatted(agency)
                        : "sends %s its result, with what it is to better within a month, until %s"
                                .formatted(agency, IMPROVE_BY));
        var noticeId = sent.text("/noticeId");
        stage.narrator.heard(
                stage.tap.await("ResultNoticed", fact -> fact.subject().equals(noticeId)));
    }

    private void print() {
        var assessor = stage.as("wra.assessor");
        var north = "/api/v1/assessments/" + AssessmentActs.find(round, "WRA-NORTH");
        var summary = "/api/v1/assessment-rounds/" + round.get("roundId").asText() + "/summary-document";
        for (var format : List.of("odt", "ods")) {
            printed(assessor, "附表1 of WRA-NORTH", north + "/score-sheet-document", format);
            printed(assessor, "附表2 of the round", summary, format);
        }
        printed(assessor, "the letter to WRA-NORTH", north + "/notices/1/document", "odt");
        pdf(assessor, "附表2 of the round", summary);
    }

    private void printed(Visitor who, String what, String path, String format) {
        var document = who.download(path + "?format=" + format);
        var kind = format.equals("odt") ? "text" : "spreadsheet";
        var wanted = "mimetypeapplication/vnd.oasis.opendocument." + kind;
        Stage.same("kind", true, new String(document, 30, 120, StandardCharsets.ISO_8859_1).startsWith(wanted));
        stage.narrator.did(
                who,
                "prints %s as %s, %d bytes"
                        .formatted(what, format.toUpperCase(java.util.Locale.ROOT), document.length));
    }

    private void pdf(Visitor who, String what, String path) {
        var answer = who.get(path + "?format=pdf");
        if (answer.status() == 503) {
            Stage.same("refusal", "PDF_UNAVAILABLE", answer.text("/code"));
            stage.narrator.why("no PDF: there is no LibreOffice here (SQ_SOFFICE)");
            return;
        }
        Stage.same("kind", "%PDF", answer.expect(200).body().substring(0, 4));
        stage.narrator.did(who, "prints %s as PDF".formatted(what));
    }

    private String publish() {
        var secretariat = stage.as("wra.secretariat");
        var roundId = round.get("roundId").asText();
        var body = Map.of("title", "105年度不定期考核結果", "note", "依計畫陸一(二)公布");
        var made = secretariat
                .post("/api/v1/assessment-rounds/" + roundId + "/publications", body)
                .expect(201);
        var id = made.text("/publicationId");
        stage.narrator.did(secretariat, "publishes the results of " + made.text("/offices") + " offices");
        stage.narrator.heard(stage.tap.await(
                "AssessmentResultsPublished", fact -> fact.subject().equals(id)));
        var citizen = stage.citizen();
        var items = citizen.get("/api/v1/assessment-results/" + id)
                .expect(200)
                .json()
                .get("items");
        Stage.same("offices", 4, items.size());
        Stage.same("first", "WRA-NORTH", items.at("/0/agency").asText());
        var table = citizen.get("/api/v1/assessment-results/" + id + "/csv")
                .expect(200)
                .body();
        stage.narrator.did(
                citizen,
                "reads them without login: JSON, and CSV of " + table.lines().count() + " lines");
        return id;
    }
}
