package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tw.servicequality.verification.running.Visitor.Answer;

/** 政府服務品質獎 of 105: the preliminary selection (初評), and four entries, each with another outcome. */
final class AwardChapter {

    private static final String AWARD = "政府服務品質獎";
    private static final Map<String, String> REMARKS = Map.of("strengths", "書面資料完整。", "suggestions", "請補強創新服務之效益。");

    /** An entry: who enters it, and the stages it goes through with the day and the recorder of each. */
    private record Entry(String agency, String by, String title, List<String> stages, String outcome) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry(
                    "WRA-NORTH",
                    "wra-north.planner",
                    "水庫集水區一站服務",
                    List.of("PRESELECTED", "NOMINATED", "SHORTLISTED", "AWARDED"),
                    "AWARDED"),
            new Entry(
                    "WRA-CENTRAL",
                    "wra.secretariat",
                    "水情資訊即時通",
                    List.of("PRESELECTED", "NOMINATED", "SHORTLISTED", "CERTIFIED"),
                    "FINALIST"),
            new Entry(
                    "WRA-SOUTH",
                    "wra-south.secretariat",
                    "地下水井便民申辦",
                    List.of("PRESELECTED", "NOMINATED", "NOT_SHORTLISTED"),
                    "NOT_SELECTED"),
            new Entry("WRA-RIVER4", "wra-river4.planner", "河川公地線上查詢", List.of("NOT_PRESELECTED"), "NOT_NOMINATED"));

    /** When a stage is recorded, and who records it. */
    private static final Map<String, List<String>> STAGES = Map.of(
            "PRESELECTED", List.of("2016-10-14T10:00", "wra.secretariat"),
            "NOT_PRESELECTED", List.of("2016-10-14T10:00", "wra.secretariat"),
            "NOMINATED", List.of("2016-10-21T10:00", "moea.assessor"),
            "SHORTLISTED", List.of("2016-11-04T10:00", "moea.assessor"),
            "NOT_SHORTLISTED", List.of("2016-11-04T10:00", "moea.assessor"),
            "AWARDED", List.of("2016-12-02T10:00", "moea.assessor"),
            "CERTIFIED", List.of("2016-12-02T10:00", "moea.assessor"));

    private final Stage stage;
    private final AssessmentActs acts;

    AwardChapter(Stage stage) {
        this.stage = stage;
        this.acts = new AssessmentActs(stage);
    }

    /** The entry of each agency. */
    Map<String, String> play() {
        stage.narrator.chapter("105, the award (政府服務品質獎): preliminary selection, four entries, four outcomes");
        stage.on("2016-10-03T09:00");
        var entered = new TreeMap<String, String>();
        for (var entry : ENTRIES) {
            var answer = enter(entry);
            if (answer.status() == 409) {
                Stage.same("refusal", "AWARD_ENTRY_EXISTS", answer.text("/code"));
                stage.narrator.did(stage.as(entry.by), entry.agency + " was entered in an earlier telling");
                return known();
            }
            entered.put(entry.agency, answer.expect(201).text("/entryId"));
            stage.narrator.did(
                    stage.as(entry.by),
                    "enters %s with «%s»: %s".formatted(entry.agency, entry.title, answer.text("/source")));
        }
        preliminary();
        ENTRIES.forEach(entry -> goThrough(entry, entered.get(entry.agency)));
        return entered;
    }

    private Map<String, String> known() {
        var known = new TreeMap<String, String>();
        var list = stage.as("wra.secretariat")
                .get("/api/v1/award-entries?limit=200")
                .expect(200);
        for (var entry : list.json().get("items")) {
            if (entry.get("award").asText().equals(AWARD)
                    && entry.get("rocYear").asInt() == 105) {
                known.put(entry.get("agency").asText(), entry.get("entryId").asText());
            }
        }
        return known;
    }

    private Answer enter(Entry entry) {
        var body = Map.of("agency", entry.agency, "rocYear", 105, "award", AWARD, "title", entry.title);
        return stage.as(entry.by).post("/api/v1/award-entries", body);
    }

    /** On paper, nobody visits; ranks do not skip after equals. */
    private void preliminary() {
        stage.quietlyOn("2016-10-12T09:00");
        var sheet = acts.sheet("WRA", 105, "score-sheets/score-sheet-105.json");
        var opening = new java.util.HashMap<>(AssessmentActs.opening(
                "AWARD_PRELIMINARY",
                "105年度政府服務品質獎初評",
                105,
                sheet,
                ENTRIES.stream().map(Entry::agency).toList()));
        opening.put("tieRule", "DENSE_RANK");
        var assessor = stage.as("wra.assessor");
        var round = acts.open(assessor, opening);
        for (var office : Stage.resource("/story/scores-105.json")) {
            score(office, AssessmentActs.find(round, office.get("agency").asText()));
        }
        var id = round.get("roundId").asText();
        var ranking = stage.tap.await("RankingPublished", fact -> fact.subject().equals(id));
        Stage.same("kind", "AWARD_PRELIMINARY", ranking.data().get("kind").asText());
        stage.narrator.did(assessor, "judges four entries on paper (初評小組); the last is not sent on");
        stage.narrator.heard(ranking);
    }

    private void score(JsonNode office, String id) {
        var assessor = stage.as("wra.assessor");
        var scores = new ArrayList<Map<String, Object>>();
        office.get("points").properties().forEach(point -> {
            var given = new java.util.HashMap<>(
                    AssessmentActs.points(point.getKey(), point.getValue().asInt()));
            given.put("departure", "依書面資料認定");
            scores.add(given);
        });
        acts.score(assessor, id, scores);
        var total = office.get("total").asInt();
        acts.finish(assessor, id, Integer.toString(total), total < 900 ? "GOOD" : "EXCELLENT", REMARKS);
    }

    private void goThrough(Entry entry, String id) {
        var path = "/api/v1/award-entries/" + id;
        for (var reached : entry.stages) {
            stage.quietlyOn(STAGES.get(reached).getFirst());
            var who = stage.as(STAGES.get(reached).getLast());
            who.put(path + "/stage", who.get(path).expect(200).etag(), Map.of("stage", reached))
                    .expect(200);
        }
        var fact = stage.tap.await("AwardResultRecorded", one -> one.subject().equals(id));
        Stage.same(
                "outcome of " + entry.agency,
                entry.outcome,
                fact.data().get("outcome").asText());
        stage.narrator.why("%s: %s".formatted(entry.agency, String.join(" → ", entry.stages)));
        stage.narrator.heard(fact);
    }
}
