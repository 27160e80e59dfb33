package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The results were corrected after appeals: what is under review starts over, what is ordered is looked at again, what was nothing is rewarded. */
final class CorrectedRewardChapter {

    private static final String DAY = "2016-05-27";

    private final Stage stage;
    private final ReviewActs acts;
    private JsonNode session;

    CorrectedRewardChapter(Stage stage, ReviewActs acts) {
        this.stage = stage;
        this.acts = acts;
    }

    void play() {
        stage.narrator.chapter("What the corrections change: a review starts over, an order is looked at again");
        stage.on(DAY + "T09:00");
        session = acts.meeting(DAY);
        startsOver();
        comesBack();
        isAdded();
    }

    /** Not ordered yet: the proposal follows the facts, and those who review it begin again. */
    private void startsOver() {
        changed("WRA-CENTRAL", 2);
        var review = acts.reviewIn("OPEN", "WRA-CENTRAL");
        var step = acts.lastStep(review);
        Stage.same("step", "STARTED_OVER", step.get("step").asText());
        stage.narrator.why(step.get("title").asText() + "：" + step.get("reason").asText());
        var unit = stage.as("wra-central.unit-supervisor");
        acts.desk.step(unit, review, "submission", Map.of()).expect(200);
        stage.narrator.did(unit, "hands the predecessor's case in again, for the first place");
        carried(review, "嘉獎2次", 2);
    }

    /** Ordered: nothing changes by itself. People look at it, and here they revoke it and order what 柒二 gives the second. */
    private void comesBack() {
        var review = acts.reviewIn("REOPENED", "WRA-NORTH");
        var step = acts.lastStep(review);
        Stage.same("step", "REOPENED", step.get("step").asText());
        stage.narrator.why(step.get("title").asText() + "：" + step.get("reason").asText());
        var proposal = acts.officer().get(RewardDesk.PROPOSALS + acts.proposal("WRA-NORTH"));
        Stage.same("as ordered", "嘉獎2次", proposal.expect(200).text("/wording"));
        stage.narrator.did(acts.officer(), "looks at the order of WRA-NORTH again, which still says 嘉獎2次");
        var person = acts.person(review);
        var before = acts.commendations(person);
        revoked(review);
        Stage.same("嘉獎 after the revocation", before - 2, acts.commendations(person));
        changed("WRA-NORTH", 1);
        var unit = stage.as("wra-north.unit-supervisor");
        var again = acts.desk.submitted(unit, acts.proposal("WRA-NORTH"), List.of());
        stage.narrator.did(unit, "hands the head in again, for the second place");
        carried(again, "嘉獎1次", 1);
        inTheLedger(person);
    }

    private void revoked(String review) {
        var officer = acts.officer();
        var path = "/api/v1/reward-orders/" + order(review);
        var body = Map.of("number", acts.desk.number("水人"), "reason", "考核名次經申復更正，原獎勵之名次已不存在。");
        var etag = officer.get(path).expect(200).etag();
        var revoked = officer.put(path + "/revocation", etag, body).expect(200);
        stage.narrator.did(officer, "revokes it: " + revoked.text("/grants/0/revocationReason"));
        var grant = revoked.text("/grants/0/grantId");
        stage.narrator.heard(
                stage.tap.await("RewardRevoked", fact -> fact.subject().equals(grant)));
        Stage.same(
                "status",
                "REVOKED",
                acts.desk.review(officer, review).get("status").asText());
    }

    private String order(String review) {
        var orders = acts.officer().get("/api/v1/reward-orders?limit=200&agency=WRA-NORTH");
        for (var order : orders.expect(200).json().get("items")) {
            if (order.get("reviewId").asText().equals(review)) {
                return order.get("orderId").asText();
            }
        }
        throw new AssertionError("no order of review " + review);
    }

    /** Append-only: what was given, what was taken, what was given instead. */
    private void inTheLedger(String person) {
        var ledger =
                acts.officer().get("/api/v1/reward-ledgers/" + person + "/105").expect(200);
        var said = new ArrayList<String>();
        for (var entry : ledger.json().get("entries")) {
            if (acts.desk.isOfThisTelling(entry.get("number").asText())) {
                said.add(entry.get("wording").asText());
            }
        }
        Stage.same(
                "entries",
                List.of("嘉獎1次", "嘉獎2次", "撤銷嘉獎2次"),
                said.stream().sorted().toList());
        stage.narrator.did(acts.officer(), "reads the ledger of the head of WRA-NORTH: " + String.join("、", said));
    }

    private void isAdded() {
        var head = RewardDesk.person("wra-south.agency-head");
        var review = acts.submitted("WRA-SOUTH", head, "督導全局提升服務品質，申復後列優等。");
        stage.narrator.did(stage.as("wra-south.unit-supervisor"), "hands its head in, who had nothing before");
        carried(review, "嘉獎1次", 1);
    }

    private void changed(String agency, int times) {
        var changed = stage.tap.await(
                "RewardProposalChanged",
                fact -> fact.data().at("/basedOn/roundId").asText().equals(acts.round())
                        && fact.data().get("agency").asText().equals(agency));
        Stage.same("times", times, changed.data().at("/award/count").asInt());
        stage.narrator.heard(changed);
        var proposal = RewardDesk.PROPOSALS + acts.proposal(agency);
        var explanation = acts.officer().get(proposal + "/explanation").expect(200);
        var revisions = explanation.json().get("revisions");
        var last = revisions.get(revisions.size() - 1);
        stage.narrator.why(
                last.get("before").asText() + " → " + last.get("after").asText());
    }

    /** Checked, resolved, decided and ordered; the ledger has that much more. */
    private void carried(String review, String wording, int more) {
        acts.desk.checked(acts.officer(), review);
        var before = acts.commendations(acts.person(review));
        var decided = acts.decided(review, session, 5, 0, "");
        Stage.same("decided", wording, decided.text("/items/0/wording"));
        stage.narrator.did(acts.head(), "decides, after 5 votes to 0: " + wording);
        acts.ordered(review);
        Stage.same("嘉獎 in the ledger", before + more, acts.commendations(acts.person(review)));
    }
}
