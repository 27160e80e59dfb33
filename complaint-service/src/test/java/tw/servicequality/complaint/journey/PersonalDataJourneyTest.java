package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PersonalDataJourneyTest {

    /** The mail server of the tests shares this process, and is told addresses. */
    private static final String MAIL_SERVER = "com.icegreen";

    private static final List<String> PERSONAL = List.of("歐陽小櫻", "0987654321", "sakura@example.tw", "花蓮縣某路2號");
    private static final String PETITION = """
            {"agency":"WRA","channel":"WEB","type":"REPORT","title":"檢舉","content":"內容",
             "petitioner":{"name":"歐陽小櫻","email":"sakura@example.tw","phone":"0987654321","address":"花蓮縣某路2號"}}""";

    @Inject
    Desk desk;

    @Inject
    MovableClock clock;

    @Inject
    AgroalDataSource database;

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
        var lines = new CopyOnWriteArrayList<String>();
        var listener = listener(lines);
        Logger.getLogger("").addHandler(listener);
        try {
            handledToTheEnd();
            desk.file(desk.anonymous(), PETITION.replace("\"WRA\"", "\"NOWHERE\""))
                    .statusCode(422);
            desk.file(desk.anonymous(), PETITION.replace("REPORT", "歐陽小櫻")).statusCode(400);
            whileEveryPetitionerIsRefused(
                    () -> desk.file(desk.anonymous(), PETITION).statusCode(500));
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }

        assertThat(lines).as("the failure is logged").anyMatch(line -> line.contains("unexpected failure"));
        for (var secret : PERSONAL) {
            assertThat(lines).as(secret).noneMatch(line -> line.contains(secret));
        }
    }

    /** A row that the database refuses, so that it would quote it. */
    private void whileEveryPetitionerIsRefused(Runnable act) throws SQLException {
        execute("alter table petitioner add constraint refuse_all check (has_email and not has_email) not valid");
        try {
            act.run();
        } finally {
            execute("alter table petitioner drop constraint refuse_all");
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

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.createStatement().execute(statement);
        }
    }

    private static Handler listener(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord event) {
                if (String.valueOf(event.getLoggerName()).startsWith(MAIL_SERVER)) {
                    return;
                }
                var text = new StringBuilder(String.valueOf(event.getMessage()));
                for (var cause = event.getThrown(); cause != null; cause = cause.getCause()) {
                    text.append('\n').append(cause);
                }
                lines.add(text + " " + List.of(event.getParameters() == null ? new Object[0] : event.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
