package tw.servicequality.complaint.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;
import static tw.servicequality.complaint.journey.Desk.PETITION;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AttachmentJourneyTest {

    private static final int LIMIT = 10_485_760;

    @Inject
    Desk desk;

    @Inject
    AnsweredCases cases;

    @Inject
    MovableClock clock;

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "complaint.attachments.folder")
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

    @Test
    void a_case_takes_twenty() {
        var it = cases.inHand();
        for (var many = 0; many < 20; many++) {
            byOfficer(it, pdf(100 + many)).statusCode(201);
        }
        byOfficer(it, pdf(200)).statusCode(422).body("code", equalTo("TOO_MANY_ATTACHMENTS"));
    }

    @Test
    void with_the_petitioner_his_files_go() throws SQLException, IOException {
        var it = cases.answered();
        var id = byPetitioner(it, pdf(1_000), "attachment; filename=\"a.pdf\"")
                .extract()
                .<String>path("attachmentId");
        execute("update petitioner set data_key = null, sealed = null, pseudonym = null, has_email = false,"
                + " has_contact = false, erased_at = now() where case_number = '" + it.number() + "'");
        officer("case-officer", "WRA")
                .get(path(it, id))
                .then()
                .statusCode(410)
                .body("code", equalTo("ATTACHMENT_ERASED"));
        var file = folder.resolve(id.substring(0, 2)).resolve(id);
        await().until(() -> !Files.exists(file));
        await().until(() -> desk.text(
                        "select state || coalesce(sha256::text, '-') from attachment where attachment_id = '" + id
                                + "'")
                .equals("ERASED-"));
        byPetitioner(it, pdf(10), null).statusCode(409).body("code", equalTo("ATTACHMENT_REFUSED"));
    }

    @Test
    void a_file_whose_row_never_committed_is_swept_and_one_under_way_is_not() throws IOException {
        var orphan = UUID.randomUUID().toString();
        var young = UUID.randomUUID().toString();
        var place = folder.resolve(orphan.substring(0, 2)).resolve(orphan);
        Files.createDirectories(place.getParent());
        Files.createDirectories(folder.resolve("under-way"));
        Files.write(place, new byte[] {1});
        Files.write(folder.resolve("under-way").resolve(young), new byte[0]);
        var mark = Files.write(folder.resolve("under-way").resolve(orphan), new byte[0]);
        Files.setLastModifiedTime(mark, FileTime.fromMillis(System.currentTimeMillis() - 3_601_000));
        await().until(() -> !Files.exists(place) && !Files.exists(mark));
        assertThat(folder.resolve("under-way").resolve(young)).exists();
        Files.delete(folder.resolve("under-way").resolve(young));
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

    private ValidatableResponse byPetitioner(AnsweredCases.Case it, byte[] content, String disposition) {
        var request = given().contentType("application/octet-stream")
                .header("X-Case-Number", it.number())
                .header("X-Lookup-Code", it.code());
        return (disposition == null ? request : request.header("Content-Disposition", disposition))
                .body(content)
                .post("/api/v1/complaint-tracking/attachments")
                .then();
    }

    private ValidatableResponse byOfficer(AnsweredCases.Case it, byte[] content) {
        return officer("case-officer", "WRA")
                .contentType("application/octet-stream")
                .body(content)
                .post(COMPLAINTS + "/" + it.number() + "/attachments")
                .then();
    }

    private static RequestSpecification officer(String role, String agency) {
        return given().auth().oauth2(Tokens.of(role, agency));
    }

    private static String path(AnsweredCases.Case it, String id) {
        return COMPLAINTS + "/" + it.number() + "/attachments" + (id.isEmpty() ? "" : "/" + id);
    }

    private static byte[] pdf(int bytes) {
        var content = new byte[bytes];
        Arrays.fill(content, (byte) ' ');
        var head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, content, 0, head.length);
        return content;
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.createStatement().execute(statement);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
