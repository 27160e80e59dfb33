package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.verification.running.FactTap.Fact;
import tw.servicequality.verification.running.Visitor;

/** The way of a plan from draft to closed year; whoever moves it is told by the act. */
final class PlanPapers {

    private static final String PLANS = "/api/v1/plans";

    private final Stage stage;
    private final PlanOfYear plan;
    private String document;
    private String id;

    PlanPapers(Stage stage, PlanOfYear plan) {
        this.stage = stage;
        this.plan = plan;
    }

    String id() {
        return id;
    }

    /** As it was brought in. */
    String document() {
        return document;
    }

    String path() {
        return PLANS + "/" + id;
    }

    Visitor as(String role) {
        return stage.as(plan.user(role));
    }

    /** Whether an earlier telling came to the end; then the year is found as it was left. */
    boolean isClosedAlready() {
        var all =
                as("planner").get(PLANS + "?limit=200&agency=" + plan.agency()).expect(200);
        for (var one : all.json().get("items")) {
            if (one.get("status").asText().equals("CLOSED")) {
                id = one.get("planId").asText();
                Stage.same("actions", plan.actions(), one.at("/counts/actions").asInt());
                return true;
            }
        }
        return false;
    }

    /** A plan that an earlier telling left half done is not taken up; its document is brought in again, marked. */
    void bringIn(int findings) {
        document = stage.file(plan.document());
        var answer = as("planner").post(PLANS + "?agency=" + plan.agency(), document);
        if (answer.status() == 409) {
            Stage.same("refusal", "PLAN_ALREADY_IMPORTED", answer.text("/code"));
            document = document.replaceFirst("\\{", "{\"telling\":\"" + UUID.randomUUID() + "\",");
            answer = as("planner").post(PLANS + "?agency=" + plan.agency(), document);
        }
        id = answer.expect(201).text("/planId");
        Stage.same("actions", plan.actions(), answer.text("/counts/actions"));
        Stage.same("findings", findings, answer.json().get("findings").size());
        stage.narrator.did(
                as("planner"),
                "imports «%s»: %d actions, %d findings".formatted(title(answer.json()), plan.actions(), findings));
    }

    static String title(JsonNode plan) {
        return plan.path("title").isTextual() ? plan.get("title").asText() : "（無標題）";
    }

    /** Everything proposed is confirmed; the period is null where the plan states one itself. */
    void confirm(Object period) {
        var body = period == null ? Map.of("sources", List.of()) : Map.of("sources", List.of(), "period", period);
        var done =
                as("planner").post(path() + "/commitments/confirmations", body).expect(200);
        Stage.same(
                "commitments", plan.commitments(), done.json().get("confirmed").size());
        stage.narrator.did(
                as("planner"),
                "confirms %d commitments (列管事項) read out of fields and words".formatted(plan.commitments()));
    }

    void cannotConfirmWithoutPeriod() {
        var refused = as("planner")
                .post(path() + "/commitments/confirmations", Map.of("sources", List.of()))
                .expect(422);
        Stage.same("refusal", "COMMITMENT_PERIOD_MISSING", refused.text("/code"));
        stage.narrator.did(as("planner"), "cannot confirm yet: " + refused.text("/title"));
    }

    void submit(String number) {
        move(as("planner"), "submission", Map.of("documentNumber", number), "SUBMITTED");
    }

    void giveBack(String comments) {
        var superior = stage.as(plan.above("planner"));
        move(superior, "return", Map.of("comments", comments), "RETURNED");
        var moves = as("planner").get(path() + "/moves").expect(200);
        Stage.same("comments", comments, moves.text("/items/1/comments"));
        stage.narrator.why("«" + comments + "»");
        heard("PlanReturned", id);
    }

    void approve(String number) {
        move(stage.as(plan.above("agency-head")), "approval", Map.of("documentNumber", number), "APPROVED");
    }

    void publish() {
        move(as("planner"), "publication", Map.of(), "PUBLISHED");
        heard("PlanPublished", id);
    }

    void refusedToClose(String code) {
        var head = as("agency-head");
        var refused = head.put(path() + "/closure", head.get(path()).expect(200).etag(), Map.of("documentNumber", "試"))
                .expect(409);
        Stage.same("refusal", code, refused.text("/code"));
        stage.narrator.did(head, "cannot close the year yet: " + refused.text("/title"));
    }

    void close(String number) {
        move(as("agency-head"), "closure", Map.of("documentNumber", number), "CLOSED");
        heard("PlanClosed", id);
    }

    /** From here on the papers are those of the new edition. */
    void become(String edition, String amended) {
        id = edition;
        document = amended;
    }

    Fact heard(String type, String subject) {
        var fact = stage.tap.await(type, one -> one.subject().equals(subject));
        stage.narrator.heard(fact);
        return fact;
    }

    private void move(Visitor who, String act, Object body, String becomes) {
        var answer = who.put(path() + "/" + act, who.get(path()).expect(200).etag(), body)
                .expect(200);
        Stage.same("status", becomes, answer.text("/status"));
        stage.narrator.did(who, "%s of the plan: it is now %s".formatted(act, becomes));
    }
}
