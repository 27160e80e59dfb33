package tw.servicequality.verification.story;

import java.util.List;
import java.util.Map;
import tw.servicequality.verification.running.Visitor;

/** The five real plans are brought in as they are; the one of the Water Resources Agency goes through to publication. */
final class PlanChapter {

    /** Who brings in which plan, and how many actions its source text has. */
    private record Bringing(String file, String user, String agency, int actions) {}

    private static final List<Bringing> PLANS = List.of(
            new Bringing("plans/plan-000.json", "wra-central.planner", "WRA-CENTRAL", 49),
            new Bringing("plans/plan-001.json", "wra.planner", "WRA", 63),
            new Bringing("plans/plan-002.json", "twc-1.planner", "TWC-1", 69),
            new Bringing("plans/plan-003.json", "kcg-wrb.planner", "KCG-WRB", 37),
            new Bringing("plans/plan-004.json", "kcg-pwb.planner", "KCG-PWB", 50));

    private final Stage stage;

    PlanChapter(Stage stage) {
        this.stage = stage;
    }

    void play() {
        stage.narrator.chapter("The execution plans (提升服務品質執行計畫) are brought in, every action verbatim");
        PLANS.forEach(this::bring);
        stage.narrator.why("268 actions (具體推動作法) in all; the inconsistencies of the sources are kept as findings");
        publish();
    }

    private void bring(Bringing plan) {
        var planner = stage.as(plan.user());
        var answer = planner.post("/api/v1/plans?agency=" + plan.agency(), stage.file(plan.file()));
        if (answer.status() == 409) {
            Stage.same("refusal", "PLAN_ALREADY_IMPORTED", answer.text("/code"));
            var listed = planner.get("/api/v1/plans?agency=" + plan.agency()).expect(200);
            Stage.same("actions", plan.actions(), listed.text("/items/0/counts/actions"));
            stage.narrator.did(planner, "finds the plan of " + plan.agency() + " already there, unchanged");
            return;
        }
        answer.expect(201);
        Stage.same("actions", plan.actions(), answer.text("/counts/actions"));
        var findings = answer.json().get("findings").size();
        stage.narrator.did(
                planner,
                "imports «%s»: %d actions, %d findings"
                        .formatted(title(answer.json().get("title")), plan.actions(), findings));
    }

    private static String title(com.fasterxml.jackson.databind.JsonNode title) {
        return title == null || title.isNull() ? "（無標題）" : title.asText();
    }

    private void publish() {
        var planner = stage.as("wra.planner");
        var plan = planner.get("/api/v1/plans?agency=WRA").expect(200).json().at("/items/0");
        var path = "/api/v1/plans/" + plan.get("planId").asText();
        if (plan.get("status").asText().equals("PUBLISHED")) {
            stage.narrator.did(planner, "sees the plan of 105 published already");
            return;
        }
        stage.on("2015-12-15T10:00");
        move(planner, path, "submission", Map.of("documentNumber", "水秘字第10453001230號"));
        move(stage.as("moea.agency-head"), path, "approval", Map.of("documentNumber", "經研字第10404608120號"));
        stage.on("2016-01-04T09:00");
        move(planner, path, "publication", Map.of());
        var id = plan.get("planId").asText();
        stage.narrator.heard(
                stage.tap.await("PlanPublished", fact -> fact.subject().equals(id)));
    }

    private void move(Visitor who, String path, String act, Object body) {
        var etag = who.get(path).expect(200).etag();
        var answer = who.put(path + "/" + act, etag, body).expect(200);
        stage.narrator.did(who, "%s of the plan: it is now %s".formatted(act, answer.text("/status")));
    }
}
