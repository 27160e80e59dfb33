package tw.servicequality.complaint.journey;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Entries of the FAQ as officers draft them; without a case number from no case. */
@Singleton
class FaqDrafts {

    static final String FAQS = "/api/v1/complaint-faqs";

    private final Desk desk;

    FaqDrafts(Desk desk) {
        this.desk = desk;
    }

    /** The id of one that WRA's officer drafted. */
    String drafted(String caseNumber, String question, String answer) {
        return draft("case-officer", "WRA", caseNumber, question, answer)
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .extract()
                .path("faqId");
    }

    ValidatableResponse draft(String role, String agency, String caseNumber, String question, String answer) {
        return desk.as(role, agency)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body(caseNumber, question, answer))
                .post(FAQS)
                .then();
    }

    static Map<String, String> body(String caseNumber, String question, String answer) {
        var body = new HashMap<String, String>();
        if (caseNumber != null) {
            body.put("caseNumber", caseNumber);
        }
        body.put("question", question);
        body.put("answer", answer);
        return body;
    }
}
