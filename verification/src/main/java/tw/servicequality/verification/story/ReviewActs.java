package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.servicequality.verification.running.Visitor;
import tw.servicequality.verification.running.Visitor.Answer;

/** What 柒二 needs: an office hands its head in; its authority checks, resolves, decides and orders, since nobody does that for himself. */
final class ReviewActs {

    private final Stage stage;
    private final String round;
    private CommitteeDesk committee;
    final RewardDesk desk;

    ReviewActs(Stage stage, String round) {
        this.stage = stage;
        this.round = round;
        this.desk = new RewardDesk(stage, round.substring(0, 8));
    }

    Visitor officer() {
        return stage.as("wra.personnel-officer");
    }

    Visitor head() {
        return stage.as("wra.agency-head");
    }

    /** A meeting of the authority's committee, which is appointed when it first meets. */
    JsonNode meeting(String day) {
        if (committee == null) {
            committee = new CommitteeDesk(stage, "WRA");
        }
        return committee.meets(day, desk.number("考績會"));
    }

    String round() {
        return round;
    }

    String proposal(String agency) {
        return officer()
                .get("/api/v1/reward-proposals?round=" + round + "&agency=" + agency)
                .expect(200)
                .text("/items/0/proposalId");
    }

    /** The review of the office's proposal that is in this state; there must be one. */
    String reviewIn(String status, String agency) {
        return desk.reviews(officer(), agency, proposal(agency)).stream()
                .filter(review -> review.get("status").asText().equals(status))
                .map(review -> review.get("reviewId").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no review of " + agency + " is " + status));
    }

    /** Handed in by the office, with this person as its head. */
    String submitted(String agency, Map<String, Object> person, String deeds) {
        var unit = desk.identified(agency.toLowerCase(Locale.ROOT) + ".unit-supervisor");
        return desk.submitted(
                unit, proposal(agency), List.of(RewardDesk.contributor(person, "AGENCY_HEAD", 100, deeds)));
    }

    /** Resolved with these votes and decided by the authority's head. */
    Answer decided(String review, JsonNode session, int approve, int reject, String reason) {
        desk.resolved(officer(), review, session, approve, reject, reason);
        return desk.step(head(), review, "decision", Map.of()).expect(200);
    }

    /** 獎懲令, heard of as well. */
    JsonNode ordered(String review) {
        var order = desk.ordered(officer(), review, desk.number("水人"));
        stage.narrator.did(
                officer(),
                "issues 獎懲令 " + order.get("number").asText() + ": "
                        + order.at("/grants/0/wording").asText());
        var grant = order.at("/grants/0/grantId").asText();
        stage.narrator.heard(
                stage.tap.await("RewardGranted", fact -> fact.subject().equals(grant)));
        return order;
    }

    /** The last thing that was done in a review. */
    JsonNode lastStep(String review) {
        var steps = officer().get(RewardDesk.REVIEWS + review + "/steps").expect(200);
        var items = steps.json().get("items");
        return items.get(items.size() - 1);
    }

    /** Of the first person in the review. */
    String person(String review) {
        return desk.review(officer(), review).at("/items/0/person/personId").asText();
    }

    /** 嘉獎 in his ledger of 105, of all tellings. */
    int commendations(String person) {
        var ledger = officer().get("/api/v1/reward-ledgers/" + person + "/105");
        return ledger.status() == 404
                ? 0
                : ledger.expect(200).json().at("/counts/COMMENDATION").asInt(0);
    }
}
