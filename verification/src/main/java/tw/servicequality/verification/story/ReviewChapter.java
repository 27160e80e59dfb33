package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import tw.servicequality.verification.running.Visitor;

/**
 * People review what the ranking moved: one head is rewarded, one is refused, nobody decides for himself, and the ledgers say so. A correction
 * after an appeal finds its place here: what is ordered by then comes back as REOPENED.
 */
final class ReviewChapter {

    private static final String DAY = "2016-05-10";

    private final Stage stage;
    private final String round;
    private final RewardDesk desk;
    private JsonNode session;

    ReviewChapter(Stage stage, String round) {
        this.stage = stage;
        this.round = round;
        this.desk = new RewardDesk(stage, round.substring(0, 8));
    }

    void play() {
        stage.narrator.chapter("Proposals are reviewed by people (敘獎審議), ordered (獎懲令) and kept in ledgers");
        stage.on(DAY + "T09:00");
        desk.civilService("WRA");
        for (var user : List.of("wra.personnel-officer", "wra.agency-head", "wra-north.agency-head")) {
            desk.identified(user);
        }
        session = desk.session("WRA", DAY);
        stage.narrator.did(
                stage.as("wra.personnel-officer"), "records a meeting of the 考績委員會: 5 of 5 members present (quorum 3)");
        rewarded("WRA-NORTH", "wra-north");
        refused("WRA-CENTRAL", "wra-central");
    }

    private void rewarded(String agency, String office) {
        var officer = stage.as("wra.personnel-officer");
        var before = ledger(officer, agency);
        var review = checked(agency, office);
        desk.step(officer, review, "resolution", desk.resolution(session, desk.review(officer, review), 4, 1, ""))
                .expect(200);
        var own = desk.step(stage.as(office + ".agency-head"), review, "decision", Map.of());
        Stage.same("own case", "OWN_CASE", own.expect(409).text("/code"));
        stage.narrator.did(
                stage.as(office + ".agency-head"), "tries to decide the case of his own and is refused: OWN_CASE");
        var decided = desk.step(stage.as("wra.agency-head"), review, "decision", Map.of())
                .expect(200);
        Stage.same("decided", "嘉獎2次", decided.text("/items/0/wording"));
        stage.narrator.did(stage.as("wra.agency-head"), "decides in his place, after 4 votes to 1: 嘉獎2次");
        stage.narrator.heard(
                stage.tap.await("RewardDecided", fact -> fact.subject().equals(review)));
        order(officer, review, agency, before);
    }

    private void order(Visitor officer, String review, String agency, JsonNode before) {
        var number = desk.number("水人");
        var order = desk.ordered(officer, review, number);
        stage.narrator.did(
                officer,
                "issues 獎懲令 " + number + ": " + order.at("/grants/0/wording").asText());
        stage.narrator.why(order.get("legalBasis").asText());
        var grant = order.at("/grants/0/grantId").asText();
        stage.narrator.heard(
                stage.tap.await("RewardGranted", fact -> fact.subject().equals(grant)));
        var document =
                officer.download("/api/v1/reward-orders/" + order.get("orderId").asText() + "/document");
        stage.narrator.did(
                officer, "prints it as ODT, " + document.length / 1024 + " KiB; that names were read is recorded");
        var after = ledger(officer, agency);
        Stage.same("嘉獎 in the ledger", commendations(before) + 2, commendations(after));
        stage.narrator.did(
                officer,
                "reads the ledger of 105: 嘉獎 %d 次, %d entries, the order's number at the last"
                        .formatted(commendations(after), after.path("entries").asInt()));
    }

    private void refused(String agency, String office) {
        var officer = stage.as("wra.personnel-officer");
        var before = ledger(officer, agency);
        var review = checked(agency, office);
        desk.step(
                        officer,
                        review,
                        "resolution",
                        desk.resolution(session, desk.review(officer, review), 1, 4, "到任未滿三個月，未參與本案"))
                .expect(200);
        var decided = desk.step(stage.as("wra.agency-head"), review, "decision", Map.of())
                .expect(200);
        Stage.same("status", "REFUSED", decided.text("/status"));
        stage.narrator.did(stage.as("wra.agency-head"), "follows the committee: nothing for the head of " + agency);
        stage.narrator.why(decided.text("/items/0/reason"));
        Stage.same("ledger", commendations(before), commendations(ledger(officer, agency)));
    }

    /** The unit enters the head, the authority's personnel office checks: the head's own would act for the head. */
    private String checked(String agency, String office) {
        var unit = desk.identified(office + ".unit-supervisor");
        var officer = stage.as("wra.personnel-officer");
        var proposal = officer.get("/api/v1/reward-proposals?round=" + round + "&agency=" + agency)
                .expect(200)
                .text("/items/0/proposalId");
        var head = Map.<String, Object>of(
                "person",
                RewardDesk.person(office + ".agency-head"),
                "capacity",
                "AGENCY_HEAD",
                "share",
                100,
                "deeds",
                "督導全局提升服務品質，考核列優等。");
        var review = desk.submitted(unit, proposal, head);
        var checked =
                desk.step(officer, review, "check", Map.of("orderFirst", false)).expect(200);
        stage.narrator.did(unit, "hands in the head of %s; %s".formatted(agency, checked.text("/items/0/wording")));
        return review;
    }

    /** The line of the head in the list of his agency's ledgers, or nothing. */
    private JsonNode ledger(Visitor officer, String agency) {
        return officer.get("/api/v1/reward-ledgers?rocYear=105&agency=" + agency)
                .expect(200)
                .json()
                .at("/items/0");
    }

    private static int commendations(JsonNode line) {
        return line.at("/counts/COMMENDATION").asInt(0);
    }
}
