package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.complaint.journey.SentFiles.byPetitioner;
import static tw.servicequality.complaint.journey.SentFiles.officer;
import static tw.servicequality.complaint.journey.SentFiles.path;
import static tw.servicequality.complaint.journey.SentFiles.pdf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

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
}
