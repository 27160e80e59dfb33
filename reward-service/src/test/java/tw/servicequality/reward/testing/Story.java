package tw.servicequality.reward.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.platform.testing.Tokens;

/** What journeys have in common: an authority of its own for each, with regional offices A to E, and what it is told. */
public record Story(TestBroker broker, String authority) {

    private static final String TYPES = "tw.servicequality.assessment.";

    /** A place in a ranking: office letter, rank, total and grade. */
    public record Place(String office, int rank, String total, String grade) {}

    public Story registered() {
        register(authority, "null");
        for (var office : List.of("A", "B", "C", "D", "E")) {
            register(office(office), "\"" + authority + "\"");
        }
        return this;
    }

    private void register(String code, String parent) {
        var json = "{\"code\":\"%s\",\"name\":\"%s 機關\",\"parent\":%s,\"units\":[]}".formatted(code, code, parent);
        broker.tell("agency-events", "tw.servicequality.plan.AgencyRegistered.v1", code, 0, json);
    }

    public String office(String letter) {
        return authority + "-" + letter;
    }

    public UUID tellRanking(UUID eventId, String round, Place... places) {
        return tellRanking(eventId, round, 1, places);
    }

    /** An edition of the ranking: 2 and more are corrections. */
    public UUID tellRanking(UUID eventId, String round, int edition, Place... places) {
        var ranks = new StringBuilder();
        for (var place : places) {
            ranks.append(ranks.isEmpty() ? "" : ",")
                    .append("{\"rank\":%d,\"agency\":\"%s\",\"assessmentId\":\"%s\",\"total\":%s,\"grade\":\"%s\"}"
                            .formatted(
                                    place.rank(),
                                    office(place.office()),
                                    assessment(round, place.office()),
                                    place.total(),
                                    place.grade()));
        }
        var json =
                "{\"roundId\":\"%s\",\"kind\":\"SPOT_CHECK\",\"rocYear\":105,\"assessedBy\":\"%s\",\"tieRule\":\"SHARED_RANK\",\"ranks\":[%s],\"version\":%d}"
                        .formatted(round, authority, ranks, edition);
        return broker.tell(eventId, "ranking-events", TYPES + "RankingPublished.v1", round, edition - 1, json);
    }

    public UUID tellAssessment(UUID eventId, String round, Place place) {
        var id = assessment(round, place.office());
        var json = """
                {"assessmentId":"%s","roundId":"%s","kind":"SPOT_CHECK","rocYear":105,"agency":"%s","assessedBy":"%s",
                "scoreSheet":{"id":"sheet","version":3},"total":%s,"maximum":1000,"grade":"%s","finalizedOn":"2016-11-30","items":[]}""".formatted(id, round, office(place.office()), authority, place.total(), place.grade());
        return broker.tell(eventId, "assessment-events", TYPES + "AssessmentFinalized.v1", id, 3, json);
    }

    /** That a result was corrected on appeal from 905 to these points. */
    public UUID tellCorrection(UUID eventId, String round, Place place) {
        var id = assessment(round, place.office());
        var json = """
                {"assessmentId":"%s","roundId":"%s","kind":"SPOT_CHECK","rocYear":105,"agency":"%s","assessedBy":"%s","version":2,
                "basis":"APPEAL","before":{"total":905,"grade":"EXCELLENT"},"after":{"total":%s,"grade":"%s"},
                "correctedOn":"2016-12-20"}""".formatted(id, round, office(place.office()), authority, place.total(), place.grade());
        return broker.tell(eventId, "assessment-events", TYPES + "AssessmentCorrected.v1", id, 4, json);
    }

    /** What an entry of an office came to, recommended and reviewed by the authority. */
    public UUID tellAwardResult(UUID eventId, String entry, int sequence, String office, String result) {
        var json = """
                {"entryId":"%s","agency":"%s","rocYear":105,"award":"政府服務品質獎","outcome":"%s","source":"RECOMMENDED",
                "recommendedBy":"%s","guidedBy":"%s","nominatedBy":"MINISTRY","recordedOn":"2016-10-01"}""".formatted(entry, office(office), result, authority, authority);
        return broker.tell(eventId, "award-events", TYPES + "AwardResultRecorded.v1", entry, sequence, json);
    }

    public static String assessment(String round, String office) {
        return round + "/" + office;
    }

    /** Drafts and publishes the rules of plan 001 as this authority's; their id. */
    public String publishRules() {
        return publishRules(DemoRules.tree("wra-105"));
    }

    public String publishRules(ObjectNode rules) {
        String id = draft(rules).statusCode(201).extract().path("ruleSetId");
        publish(id, "\"0\"").statusCode(200);
        return id;
    }

    public ValidatableResponse draft(JsonNode rules) {
        return draft(Tokens.of("personnel-officer", authority), authority, rules);
    }

    public static ValidatableResponse draft(String token, String agency, JsonNode rules) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam("agency", agency)
                .body(rules.toString())
                .post("/api/v1/reward-rule-sets")
                .then();
    }

    public ValidatableResponse publish(String id, String ifMatch) {
        return given().auth()
                .oauth2(Tokens.of("agency-head", authority))
                .header("If-Match", ifMatch)
                .put("/api/v1/reward-rule-sets/" + id + "/publication")
                .then();
    }

    public JsonPath proposals(String round) {
        return get("/api/v1/reward-proposals?round=" + round);
    }

    public JsonPath proposalsOfEntry(String entry) {
        return get("/api/v1/reward-proposals?entry=" + entry);
    }

    public JsonPath outcomesOfEntry(String entry) {
        return get("/api/v1/reward-outcomes?entry=" + entry);
    }

    public JsonPath outcomes(String round) {
        return get("/api/v1/reward-outcomes?round=" + round);
    }

    public JsonPath get(String path) {
        return given().auth()
                .oauth2(Tokens.of("personnel-officer", authority))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
