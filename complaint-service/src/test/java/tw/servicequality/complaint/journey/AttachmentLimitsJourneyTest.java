package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;
import static tw.servicequality.complaint.journey.SentFiles.byOfficer;
import static tw.servicequality.complaint.journey.SentFiles.byPetitioner;
import static tw.servicequality.complaint.journey.SentFiles.officer;
import static tw.servicequality.complaint.journey.SentFiles.path;
import static tw.servicequality.complaint.journey.SentFiles.pdf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.platform.testing.Tokens;

/** How large, of what kind and how many files a case takes. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AttachmentLimitsJourneyTest {

    private static final int LIMIT = 10_485_760;

    @Inject
    Desk desk;

    @Inject
    AnsweredCases cases;

    @Inject
    MovableClock clock;

    TestBroker broker;

    @BeforeEach
    void on_the_day_of_the_story() {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-01-28T10:00");
    }

    @Test
    void the_same_file_sent_again_is_kept_once() {
        var it = cases.inHand();
        var content = pdf(1_000);
        var first = byOfficer(it, content).statusCode(201).extract().<String>path("attachmentId");
        byPetitioner(it, content, null).statusCode(201).body("attachmentId", equalTo(first));
        officer("secretariat", "WRA").get(path(it, "")).then().body("items.size()", equalTo(1));
    }

    @Test
    void of_the_limit_every_byte_may_be_used_and_none_more() {
        var it = cases.inHand();
        byOfficer(it, pdf(LIMIT)).statusCode(201).body("bytes", equalTo(LIMIT));
        byOfficer(it, pdf(LIMIT + 1)).statusCode(413).body("code", equalTo("ATTACHMENT_TOO_LARGE"));
        officer("case-officer", "WRA").get(path(it, "")).then().body("items.size()", equalTo(1));
    }

    @Test
    void a_body_that_does_not_announce_its_length_is_counted_as_it_comes() throws InterruptedException {
        var it = cases.inHand();
        assertThat(unannounced(path(it, ""), "application/pdf", pdf(3_000_000))).isEqualTo(201);
        assertThat(unannounced(path(it, ""), "application/pdf", pdf(LIMIT + 1))).isEqualTo(413);
        assertThat(unannounced(COMPLAINTS, "application/json", pdf(3_000_000)))
                .as("elsewhere")
                .isNotEqualTo(201);
    }

    @Test
    void what_it_is_is_judged_by_content() {
        var it = cases.inHand();
        refusedType(it, "<!DOCTYPE html><html><script>alert(1)</script></html>");
        refusedType(it, "#!/bin/sh\nrm -rf /");
        refusedType(it, "MZ\u0090\u0000\u0003\u0000\u0000\u0000");
        refusedType(it, "");
        byOfficer(it, "圍籬在第二水門旁。".getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .body("mediaType", equalTo("text/plain"));
    }

    @Test
    void a_case_takes_twenty() {
        var it = cases.inHand();
        for (var many = 0; many < 20; many++) {
            byOfficer(it, pdf(100 + many)).statusCode(201);
        }
        byOfficer(it, pdf(200)).statusCode(422).body("code", equalTo("TOO_MANY_ATTACHMENTS"));
    }

    /** The status, or zero where the server hangs up. */
    private static int unannounced(String path, String type, byte[] content) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + Tokens.of("case-officer", "WRA"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(content)))
                .build();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException hungUp) {
            return 0;
        }
    }

    private void refusedType(AnsweredCases.Case it, String content) {
        byOfficer(it, content.getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(415)
                .body("code", equalTo("ATTACHMENT_TYPE_REFUSED"));
    }
}
