package tw.servicequality.complaint.journey;

import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;
import static tw.servicequality.complaint.journey.Desk.PETITION;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** Cases that WRA has answered, and what their petitioners then do. */
@Singleton
class AnsweredCases {

    private final Desk desk;

    AnsweredCases(Desk desk) {
        this.desk = desk;
    }

    /** Number and code of a case, filed, assigned and not yet answered: version 1. */
    Case inHand() {
        return inHand(PETITION.formatted("WRA"));
    }

    Case inHand(String petition) {
        var receipt = desk.file(desk.anonymous(), petition).statusCode(201).extract();
        var number = receipt.<String>path("caseNumber");
        desk.assign(desk.as("unit-supervisor", "WRA"), number, 0).statusCode(200);
        return new Case(number, receipt.path("lookupCode"));
    }

    /** As above, answered and closed: version 2. */
    Case answered() {
        return answered(PETITION.formatted("WRA"));
    }

    Case answered(String petition) {
        var it = inHand(petition);
        desk.close(desk.as("case-officer", "WRA"), it.number(), 1).statusCode(200);
        return it;
    }

    ValidatableResponse answer(Object survey) {
        return post("/api/v1/complaint-surveys/answers", survey);
    }

    ValidatableResponse object(Case it, String text) {
        return post("/api/v1/complaint-tracking/objections", Map.of("tracking", it.tracking(), "text", text));
    }

    ValidatableResponse secondReply(Case it, long version) {
        return desk.changed(
                desk.as("case-officer", "WRA"), it.number(), version, "second-reply", "{\"text\":\"已再會勘。\"}");
    }

    ValidatableResponse survey(String role, String agency, Case it) {
        return desk.as(role, agency)
                .get(COMPLAINTS + "/" + it.number() + "/survey")
                .then();
    }

    private ValidatableResponse post(String path, Object body) {
        return desk.anonymous()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path)
                .then();
    }

    record Case(String number, String code) {

        Map<String, String> tracking() {
            return Map.of("caseNumber", number, "lookupCode", code);
        }

        Map<String, Object> satisfied(int satisfaction) {
            return Map.of("caseNumber", number, "lookupCode", code, "satisfaction", satisfaction);
        }
    }
}
