package tw.servicequality.complaint.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.complaint.journey.Desk.PETITION;
import static tw.servicequality.complaint.journey.SentFiles.byOfficer;
import static tw.servicequality.complaint.journey.SentFiles.byPetitioner;
import static tw.servicequality.complaint.journey.SentFiles.officer;
import static tw.servicequality.complaint.journey.SentFiles.path;
import static tw.servicequality.complaint.journey.SentFiles.pdf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** Files of a case: who adds and reads them. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AttachmentJourneyTest {

    @Inject
    Desk desk;

    @Inject
    AnsweredCases cases;

    @Inject
    MovableClock clock;

    @ConfigProperty(name = "platform.vault.folder")
    Path folder;

    TestBroker broker;

    @BeforeEach
    void on_the_day_of_the_story() {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-01-28T10:00");
    }

    @Test
    void a_petitioner_adds_a_file_by_number_and_code_and_the_officer_reads_it_on_record()
            throws SQLException, IOException {
        var it = cases.inHand();
        var content = pdf(200_000);
        var id = byPetitioner(it, content, "attachment; filename*=UTF-8''%E5%9C%8D%E7%B1%AC.exe")
                .statusCode(201)
                .body("name", equalTo("圍籬.exe"))
                .body("mediaType", equalTo("application/pdf"))
                .body("state", equalTo("UNSCANNED"))
                .body("source", equalTo("PETITIONER"))
                .body("bytes", equalTo(200_000))
                .body("sha256", equalTo(sha256(content)))
                .extract()
                .<String>path("attachmentId");

        var read = officer("case-officer", "WRA").get(path(it, id)).then().statusCode(200);
        assertThat(read.extract().asByteArray()).isEqualTo(content);
        read.header("Content-Type", equalTo("application/pdf"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Disposition", equalTo("attachment; filename*=UTF-8''%E5%9C%8D%E7%B1%AC.exe"));
        await().until(() ->
                desk.number("select (select count(*) from audit_pending where type = 'AttachmentRead' and subject = '"
                                + it.number()
                                + "') + (select count(*) from audit_entry where type = 'AttachmentRead' and subject = '"
                                + it.number() + "')")
                        == 1);
        var kept = Files.readAllBytes(folder.resolve(id.substring(0, 2)).resolve(id));
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("%PDF");
        var told = broker.await("complaint-events", message -> message.value().contains(id));
        assertThat(told.value())
                .isEqualTo(
                        ("{\"caseNumber\":\"%s\",\"agency\":\"WRA\",\"attachmentId\":\"%s\",\"source\":\"PETITIONER\","
                                        + "\"mediaType\":\"application/pdf\",\"bytes\":200000}")
                                .formatted(it.number(), id));
    }

    @Test
    void who_does_not_handle_the_case_neither_adds_nor_reads() {
        var it = cases.inHand();
        var id = byOfficer(it, pdf(1_000)).extract().<String>path("attachmentId");
        officer("case-officer", "MOEA").get(path(it, id)).then().statusCode(403);
        officer("case-officer", "KCG").get(path(it, id)).then().statusCode(404);
        officer("planner", "WRA").get(path(it, id)).then().statusCode(403);
        given().get(path(it, id)).then().statusCode(401);
        officer("case-officer", "WRA").get(path(cases.inHand(), id)).then().statusCode(404);
        officer("case-officer", "WRA")
                .get(path(it, "x"))
                .then()
                .statusCode(404)
                .body("code", equalTo("ATTACHMENT_NOT_FOUND"));
        var stranger = new AnsweredCases.Case(it.number(), "0000-0000-0000-0000");
        byPetitioner(stranger, pdf(10), null).statusCode(404).body("code", equalTo("COMPLAINT_NOT_FOUND"));
        given().body(pdf(10))
                .post("/api/v1/complaint-tracking/attachments")
                .then()
                .statusCode(404);
    }

    @Test
    void what_tells_who_informed_is_for_the_officer_and_the_secretariat_alone() {
        var it = cases.inHand(PETITION.formatted("WRA").replace("{\"agency\"", "{\"informant\":true,\"agency\""));
        byPetitioner(it, pdf(10), null).statusCode(201);
        officer("unit-supervisor", "WRA").get(path(it, "")).then().statusCode(403);
        officer("secretariat", "WRA").get(path(it, "")).then().statusCode(200);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
