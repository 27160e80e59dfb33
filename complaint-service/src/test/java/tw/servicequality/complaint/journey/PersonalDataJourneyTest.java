package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PersonalDataJourneyTest {

    private static final List<String> PERSONAL = List.of("歐陽小櫻", "0987654321", "sakura@example.tw", "花蓮縣某路2號");
    private static final String PETITION = """
        {"agency":"WRA","channel":"WEB","type":"REPORT","title":"檢舉","content":"內容",
         "petitioner":{"name":"歐陽小櫻","email":"sakura@example.tw","phone":"0987654321","address":"花蓮縣某路2號"}}\
        """;

    @Inject
    Desk desk;

    @Inject
    MovableClock clock;

    TestBroker broker;

    @BeforeEach
    void on_the_day_of_the_story() {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-01-28T10:00");
    }

    @Test
    void personal_data_lies_in_no_table_in_clear() throws SQLException {
        handledToTheEnd();

        for (var secret : PERSONAL) {
            assertThat(desk.tablesWith(secret)).as(secret).isEmpty();
        }
    }

    @Test
    void the_look_up_code_is_kept_as_a_digest_only() throws SQLException {
        var code = desk.file(desk.anonymous(), PETITION).extract().<String>path("lookupCode");

        assertThat(desk.tablesWith(code)).isEmpty();
        assertThat(desk.tablesWith(code.replace("-", ""))).isEmpty();
    }

    @Test
    void no_personal_data_is_logged_whatever_happens() throws SQLException {
        var log = LogLines.open();
        try (log) {
            handledToTheEnd();
            desk.file(desk.anonymous(), PETITION.replace("\"WRA\"", "\"NOWHERE\""))
                    .statusCode(422);
            desk.file(desk.anonymous(), PETITION.replace("REPORT", "歐陽小櫻")).statusCode(400);
            whileEveryPetitionerIsRefused(
                    () -> desk.file(desk.anonymous(), PETITION).statusCode(500));
        }

        assertThat(log.lines()).as("the failure is logged").anyMatch(line -> line.contains("unexpected failure"));
        for (var secret : PERSONAL) {
            assertThat(log.lines()).as(secret).noneMatch(line -> line.contains(secret));
        }
    }

    /** A row that the database refuses, so that it would quote it. */
    private void whileEveryPetitionerIsRefused(Runnable act) throws SQLException {
        desk.execute("alter table petitioner add constraint refuse_all check (has_email and not has_email) not valid");
        try {
            act.run();
        } finally {
            desk.execute("alter table petitioner drop constraint refuse_all");
        }
    }

    private void handledToTheEnd() {
        var number =
                desk.file(desk.anonymous(), PETITION).statusCode(201).extract().<String>path("caseNumber");
        desk.assign(desk.as("secretariat", "WRA"), number, 0).statusCode(200);
        desk.close(desk.as("case-officer", "WRA"), number, 1).statusCode(200);
        desk.as("case-officer", "WRA").get(COMPLAINTS + "/" + number).then().statusCode(200);
        broker.await("complaint-events", message -> number.equals(message.key()));
    }
}
