package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * People review what the ranking moved: one head is rewarded, one is refused, nobody decides for himself, and the ledgers say so. The one who
 * is refused has a predecessor, whose case is still under way when the results are corrected.
 */
final class ReviewChapter {

    private static final String DAY = "2016-05-10";

    private final Stage stage;
    private final ReviewActs acts;
    private JsonNode session;

    ReviewChapter(Stage stage, ReviewActs acts) {
        this.stage = stage;
        this.acts = acts;
    }

    void play() {
        stage.narrator.chapter("Proposals are reviewed by people (敘獎審議), ordered (獎懲令) and kept in ledgers");
        stage.on(DAY + "T09:00");
        acts.desk.civilService("WRA");
        for (var user : List.of("wra.personnel-officer", "wra.agency-head", "wra-north.agency-head")) {
            acts.desk.identified(user);
        }
        session = acts.meeting(DAY);
        stage.narrator.did(acts.officer(), "records a meeting of the 考績委員會: 5 of 5 members present (quorum 3)");
        rewarded();
        refused();
        predecessor();
    }

    private void rewarded() {
        var review = checked("WRA-NORTH", "wra-north");
        acts.desk.resolved(acts.officer(), review, session, 4, 1, "");
        var self = stage.as("wra-north.agency-head");
        var own = acts.desk.step(self, review, "decision", Map.of());
        Stage.same("own case", "OWN_CASE", own.expect(409).text("/code"));
        stage.narrator.did(self, "tries to decide the case of his own and is refused: OWN_CASE");
        var decided = acts.desk.step(acts.head(), review, "decision", Map.of()).expect(200);
        Stage.same("decided", "嘉獎2次", decided.text("/items/0/wording"));
        stage.narrator.did(acts.head(), "decides in his place, after 4 votes to 1: 嘉獎2次");
        stage.narrator.heard(
                stage.tap.await("RewardDecided", fact -> fact.subject().equals(review)));
        var before = acts.commendations(acts.person(review));
        var order = acts.ordered(review);
        stage.narrator.why(order.get("legalBasis").asText());
        print(order);
        var after = acts.commendations(acts.person(review));
        Stage.same("嘉獎 in the ledger", before + 2, after);
        stage.narrator.did(acts.officer(), "reads his ledger of 105: 嘉獎 %d 次".formatted(after));
    }

    private void print(JsonNode order) {
        var document = acts.officer()
                .download("/api/v1/reward-orders/" + order.get("orderId").asText() + "/document");
        stage.narrator.did(
                acts.officer(),
                "prints it as ODT, " + document.length / 1024 + " KiB; that names were read is recorded");
    }

    private void refused() {
        var review = checked("WRA-CENTRAL", "wra-central");
        var before = acts.commendations(acts.person(review));
        var decided = acts.decided(review, session, 1, 4, "到任未滿三個月，未參與本案");
        Stage.same("status", "REFUSED", decided.text("/status"));
        stage.narrator.did(acts.head(), "follows the committee, 1 vote to 4: nothing for the head of WRA-CENTRAL");
        stage.narrator.why(decided.text("/items/0/reason"));
        Stage.same("ledger", before, acts.commendations(acts.person(review)));
    }

    /** Who led the office through the year is entered in place of who was refused. */
    private void predecessor() {
        var unit = stage.as("wra-central.unit-supervisor");
        acts.desk.removed(unit, acts.proposal("WRA-CENTRAL"));
        var person = RewardDesk.person("WRA-CENTRAL-H104", "示範人員", "前局長");
        acts.submitted("WRA-CENTRAL", person, "任內推動全局提升服務品質，考核列優等。");
        stage.narrator.did(unit, "hands in his predecessor, who led the office until February; the case waits");
    }

    /** The unit enters the head, the authority's personnel office checks: the head's own would act for the head. */
    private String checked(String agency, String office) {
        var review = acts.submitted(agency, RewardDesk.person(office + ".agency-head"), "督導全局提升服務品質，考核列優等。");
        var checked = acts.desk.checked(acts.officer(), review);
        stage.narrator.did(
                stage.as(office + ".unit-supervisor"),
                "hands in the head of %s; %s".formatted(agency, checked.text("/items/0/wording")));
        return review;
    }
}
