package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.servicequality.verification.running.Visitor;
import tw.servicequality.verification.running.Visitor.Answer;

/** The acts of a review, one request each, in the version that the thing has at that moment. */
final class RewardDesk {

    static final String PROPOSALS = "/api/v1/reward-proposals/";
    static final String REVIEWS = "/api/v1/reward-reviews/";

    private final Stage stage;
    private final String telling;
    private int numbers;

    /** The telling marks numbers that may be used once. */
    RewardDesk(Stage stage, String telling) {
        this.stage = stage;
        this.telling = telling;
    }

    /** 人事制度; said once for good. */
    void civilService(String agency) {
        var said = stage.as(agency.toLowerCase(Locale.ROOT) + ".personnel-officer")
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
        var number = user.replace('.', '-').toUpperCase(Locale.ROOT).replaceAll("^(.{20}).*", "$1");
        return person(number, "示範人員", user.endsWith(".agency-head") ? "首長" : "職員");
    }

    static Map<String, Object> person(String number, String name, String title) {
        return Map.of("number", number, "name", name, "title", title);
    }

    static Map<String, Object> contributor(Map<String, Object> person, String capacity, int share, String deeds) {
        return Map.of("person", person, "capacity", capacity, "share", share, "deeds", deeds);
    }

    String number(String what) {
        return "%s字第%s%02d號".formatted(what, telling, ++numbers);
    }

    boolean isOfThisTelling(String number) {
        return number.contains(telling);
    }

    /** Opens a review with these contributors and hands it in; the review's id. */
    String submitted(Visitor unit, String proposal, List<Map<String, Object>> contributors) {
        for (var contributor : contributors) {
            unit.post(PROPOSALS + proposal + "/contributors", contributor).expect(201);
        }
        var review = unit.post(PROPOSALS + proposal + "/reviews", Map.of())
                .expect(201)
                .text("/reviewId");
        step(unit, review, "submission", Map.of()).expect(200);
        return review;
    }

    /** 剔除: before somebody else is entered in their place. */
    void removed(Visitor unit, String proposal) {
        var path = PROPOSALS + proposal + "/contributors";
        for (var one : unit.get(path).expect(200).json().get("items")) {
            var etag = "\"" + one.get("version").asLong() + "\"";
            unit.put(path + "/" + one.get("contributorId").asText() + "/removal", etag, Map.of())
                    .expect(200);
        }
    }

    Answer step(Visitor who, String review, String step, Object body) {
        var etag = who.get(REVIEWS + review).expect(200).etag();
        return who.put(REVIEWS + review + "/" + step, etag, body);
    }

    /** 審核, with what the rule says. */
    Answer checked(Visitor officer, String review) {
        return step(officer, review, "check", Map.of("orderFirst", false)).expect(200);
    }

    JsonNode review(Visitor who, String review) {
        return who.get(REVIEWS + review).expect(200).json();
    }

    /** The reviews of a proposal, ended ones too. */
    List<JsonNode> reviews(Visitor who, String agency, String proposal) {
        var found = new ArrayList<JsonNode>();
        var list = who.get("/api/v1/reward-reviews?limit=200&agency=" + agency).expect(200);
        for (var review : list.json().get("items")) {
            if (review.get("proposalId").asText().equals(proposal)) {
                found.add(review);
            }
        }
        return found;
    }

    /** 決議, with the same votes on everybody in the review. */
    Answer resolved(Visitor officer, String review, JsonNode session, int approve, int reject, String reason) {
        var votes = new ArrayList<Map<String, Object>>();
        for (var item : review(officer, review).get("items")) {
            var contributor = item.get("contributorId").asText();
            votes.add(Map.of("contributorId", contributor, "approve", approve, "reject", reject, "reason", reason));
        }
        var resolution = Map.of("sessionId", session.get("sessionId").asText(), "items", votes);
        return step(officer, review, "resolution", resolution).expect(200);
    }

    JsonNode ordered(Visitor officer, String review, String number) {
        return officer.post(REVIEWS + review + "/orders", Map.of("number", number))
                .expect(201)
                .json();
    }

    /** The same for one person, told with its legal basis. */
    void ordered(Visitor officer, String review, String number, String wording) {
        var order = ordered(officer, review, number);
        Stage.same("people in the order", 1, order.get("grants").size());
        Stage.same("ordered", wording, order.at("/grants/0/wording").asText());
        stage.narrator.did(officer, "issues 獎懲令 " + number + ": " + wording);
        stage.narrator.why(order.get("legalBasis").asText());
    }
}
