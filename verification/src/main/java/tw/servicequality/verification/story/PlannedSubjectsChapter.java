package tw.servicequality.verification.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The other subjects of the plans, each on the sheet of its own plan: a self-check, responsibility centres, a sheet that is only a shape. */
final class PlannedSubjectsChapter {

    private static final Map<String, String> REMARKS = Map.of("strengths", "依計畫辦理。", "suggestions", "持續精進。");

    /** The five indicators of a responsibility centre, each of a hundred points that weigh a fifth. */
    private record Centre(String agency, List<Integer> points, String total, String grade) {}

    private static final List<Centre> CENTRES = List.of(
            new Centre("TWC-1-OPERATIONS", List.of(90, 92, 90, 88, 90), "90", "EXCELLENT"),
            new Centre("TWC-1-SERVICE", List.of(90, 90, 90, 90, 89), "89.8", "GOOD"),
            new Centre("TWC-1-PLANT", List.of(85, 80, 88, 91, 84), "85.6", "GOOD"));

    private final Stage stage;
    private final AssessmentActs acts;

    PlannedSubjectsChapter(Stage stage) {
        this.stage = stage;
        this.acts = new AssessmentActs(stage);
    }

    /** 109: the waterworks' district weighs its sites; 89.8 is not rounded up to the 90 that are rewarded. */
    void centres() {
        stage.narrator.chapter("109 (2020), the First District waterworks weighs its sites (責任中心)");
        stage.on("2020-07-10T09:00");
        var sheet = acts.sheet("TWC-1", 109, "score-sheets/twc-1-109-responsibility-center.json");
        var assessor = stage.as("twc-1.assessor");
        var agencies = CENTRES.stream().map(Centre::agency).toList();
        var round = acts.open(assessor, AssessmentActs.opening("SPOT_CHECK", "109年度責任中心考核", 109, sheet, agencies));
        for (var centre : CENTRES) {
            var id = AssessmentActs.find(round, centre.agency);
            acts.visit(assessor, id, "2020-07-10", centre.agency);
            var scores = new ArrayList<Map<String, Object>>();
            for (var at = 0; at < centre.points.size(); at++) {
                scores.add(AssessmentActs.points("C" + (at + 1), centre.points.get(at)));
            }
            acts.score(assessor, id, scores);
            acts.finish(assessor, id, centre.total, centre.grade, REMARKS);
            stage.narrator.did(
                    assessor, "gives %-16s %s, weighed %s".formatted(centre.agency, centre.points, centre.total));
        }
    }

    /** 102: the public works bureau hands in the form of June, the central office's sheet has no points and cannot be published. */
    void selfCheck() {
        stage.narrator.chapter("102 (2013): a self-check of fifty steps, and a sheet of which only the shape is known");
        stage.on("2013-06-18T09:00");
        var sheet = acts.sheet("KCG-PWB", 102, "score-sheets/kcg-pwb-102-self-check.json");
        selfAssess("KCG-PWB", 102, sheet, 48);
        shape();
    }

    private void selfAssess(String agency, int rocYear, String sheet, int done) {
        var assessor = acts.as(agency, "assessor");
        var opening = AssessmentActs.opening("SELF_ASSESSMENT", rocYear + "年6月自行檢核", rocYear, sheet, List.of(agency));
        var opened = assessor.post("/api/v1/assessment-rounds", opening);
        if (opened.status() == 409) {
            Stage.same("refusal", "SELF_ASSESSMENT_ALREADY_OPENED", opened.text("/code"));
            stage.narrator.did(assessor, "has checked itself in an earlier telling");
            return;
        }
        var id = AssessmentActs.find(opened.expect(201).json(), agency);
        var scores = new ArrayList<Map<String, Object>>();
        for (var criterion : acts.criteria(sheet)) {
            scores.add(AssessmentActs.points(criterion, scores.size() < done ? 1 : 0));
        }
        acts.score(assessor, id, scores);
        acts.finish(assessor, id, Integer.toString(done), "EXCELLENT", REMARKS);
        stage.narrator.did(assessor, "finds %d of %d steps done".formatted(done, scores.size()));
    }

    private void shape() {
        var planner = stage.as("wra-central.planner");
        var draft = planner.post(
                        "/api/v1/score-sheets?agency=WRA-CENTRAL",
                        stage.file("score-sheets/wra-central-102-shape.json"))
                .expect(201);
        var refused = stage.as("wra-central.agency-head")
                .put("/api/v1/score-sheets/" + draft.text("/scoreSheetId") + "/publication", draft.etag(), Map.of())
                .expect(422);
        Stage.same("refusal", "SCORE_SHEET_INCOMPLETE", refused.text("/code"));
        stage.narrator.did(
                planner,
                "brings in the shape of the 102 sheet: %d places are not stated, so it stays a draft"
                        .formatted(refused.json().get("errors").size()));
    }

    /** 105: the city checks two bureaus on the national criteria, which it takes over as its own sheet. */
    void city() {
        stage.narrator.chapter("105, Kaohsiung spot-checks its two bureaus on the national criteria");
        stage.on("2016-11-10T09:00");
        var sheet = acts.sheet("KCG", 105, "score-sheets/score-sheet-105.json");
        var assessor = stage.as("kcg.assessor");
        var bureaus = List.of("KCG-WRB", "KCG-PWB");
        var round = acts.open(assessor, AssessmentActs.opening("SPOT_CHECK", "105年度不定期查訪", 105, sheet, bureaus));
        for (var at = 0; at < bureaus.size(); at++) {
            var office = Stage.resource("/story/scores-105.json").get(at);
            var id = AssessmentActs.find(round, bureaus.get(at));
            acts.visit(assessor, id, "2016-11-10", bureaus.get(at).toLowerCase(Locale.ROOT));
            var scores = new ArrayList<Map<String, Object>>();
            office.get("points")
                    .properties()
                    .forEach(point -> scores.add(AssessmentActs.points(
                            point.getKey(), point.getValue().asInt())));
            acts.score(assessor, id, scores);
            acts.finish(assessor, id, office.get("total").asText(), "EXCELLENT", REMARKS);
        }
        var id = round.get("roundId").asText();
        stage.narrator.heard(
                stage.tap.await("RankingPublished", fact -> fact.subject().equals(id)));
        stage.narrator.did(assessor, "scores both bureaus 優");
    }
}
