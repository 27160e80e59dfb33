package tw.servicequality.complaint.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
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

/** When files go: with their petitioner, and where no row ever named them. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AttachmentEndJourneyTest {

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
    void with_the_petitioner_his_files_go() throws SQLException, IOException {
        var it = cases.answered();
        var id = byPetitioner(it, pdf(1_000), "attachment; filename=\"a.pdf\"")
                .extract()
                .<String>path("attachmentId");
        desk.execute("update petitioner set data_key = null, sealed = null, pseudonym = null, has_email = false,"
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

    private ValidatableResponse byPetitioner(AnsweredCases.Case it, byte[] content, String disposition) {
        var request = given().contentType("application/octet-stream")
                .header("X-Case-Number", it.number())
                .header("X-Lookup-Code", it.code());
        return (disposition == null ? request : request.header("Content-Disposition", disposition))
                .body(content)
                .post("/api/v1/complaint-tracking/attachments")
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

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
