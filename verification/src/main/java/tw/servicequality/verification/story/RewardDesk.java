package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tw.servicequality.verification.running.Visitor;
import tw.servicequality.verification.running.Visitor.Answer;

/** The acts of a review, one request each, in the version that the thing has at that moment. */
final class RewardDesk {

    private static final String REVIEWS = "/api/v1/reward-reviews/";

    private final Stage stage;
    private final String telling;

    /** The telling marks numbers that may be used once. */
    RewardDesk(Stage stage, String telling) {
        this.stage = stage;
        this.telling = telling;
    }

    /** 人事制度; said once for good. */
    void civilService(String agency) {
        var said = stage.as(agency.toLowerCase(java.util.Locale.ROOT) + ".personnel-officer")
                .post(
                        "/api/v1/reward-regimes/" + agency,
                        Map.of("regime", "CIVIL_SERVICE", "effectiveFrom", "2013-01-01", "article", "公務人員任用法"));
        if (said.status() != 409) {
            said.expect(201);
        }
    }

    /** 登記本人: everybody's number is made of his login. */
    Visitor identified(String user) {
        var visitor = stage.as(user);
        visitor.put("/api/v1/reward-people/self", "*", person(user)).expect(200);
        return visitor;
    }

    static Map<String, Object> person(String user) {
        return Map.of(
                "number",
                user.replace('.', '-').toUpperCase(java.util.Locale.ROOT).replaceAll("^(.{20}).*", "$1"),
                "name",
                "示範人員",
                "title",
                "職員");
    }

    /** A committee of five, all of them present on that day; the session and who was there. */
    JsonNode session(String agency, String day) {
        var officer = stage.as(agency.toLowerCase(java.util.Locale.ROOT) + ".personnel-officer");
        var members = new ArrayList<Map<String, Object>>();
        for (var at : IntStream.rangeClosed(1, 5).toArray()) {
            var person = Map.of("number", agency + "-C" + at, "name", "委員" + at, "title", "委員");
            members.add(Map.of("person", person, "chair", at == 1));
        }
        var committee = officer.post(
                        "/api/v1/reward-committees?agency=" + agency,
                        Map.of("termFrom", "2016-01-01", "termUntil", "2016-12-31", "members", members))
                .expect(201)
                .json();
        var present = committee.findValuesAsText("personId");
        return officer.post(
                        "/api/v1/reward-committees/"
                                + committee.get("committeeId").asText() + "/sessions",
                        Map.of("heldOn", day, "minutes", number("考績會"), "present", present))
                .expect(201)
                .json();
    }

    String number(String what) {
        return what + "字第" + telling + "號";
    }

    /** Opens a review with one contributor and hands it in; the review's id. */
    String submitted(Visitor unit, String proposal, Map<String, Object> contributor) {
        unit.post("/api/v1/reward-proposals/" + proposal + "/contributors", contributor)
                .expect(201);
        var review = unit.post("/api/v1/reward-proposals/" + proposal + "/reviews", Map.of())
                .expect(201)
                .text("/reviewId");
        step(unit, review, "submission", Map.of()).expect(200);
        return review;
    }

    Answer step(Visitor who, String review, String step, Object body) {
        var etag = who.get(REVIEWS + review).expect(200).etag();
        return who.put(REVIEWS + review + "/" + step, etag, body);
    }

    JsonNode review(Visitor who, String review) {
        return who.get(REVIEWS + review).expect(200).json();
    }

    /** 決議 on the only person of the review. */
    Map<String, Object> resolution(JsonNode session, JsonNode review, int approve, int reject, String reason) {
        var contributor = review.at("/items/0/contributorId").asText();
        return Map.of(
                "sessionId",
                session.get("sessionId").asText(),
                "items",
                List.of(Map.of("contributorId", contributor, "approve", approve, "reject", reject, "reason", reason)));
    }

    JsonNode ordered(Visitor officer, String review, String number) {
        return officer.post(REVIEWS + review + "/orders", Map.of("number", number))
                .expect(201)
                .json();
    }
}
