package tw.servicequality.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** What is made of results, measurements and evidence has no trace of a check to come either; tried as its subject. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class UnannouncedTracesJourneyTest {

    private static final String SUBJECT = "WRA-NORTH";

    /** Whatever counts, lists or adds up something about the subject, and who there may ask. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("assessments?limit=200", "auditor"),
            Map.entry("assessment-statistics/criteria?agency=WRA-NORTH", "planner"),
            Map.entry("assessment-statistics/severity?agency=WRA-NORTH", "planner"),
            Map.entry("assessment-statistics/trend?agency=WRA-NORTH&format=csv", "planner"),
            Map.entry("assessment-statistics/groups?agency=WRA-NORTH", "auditor"),
            Map.entry("assessment-statistics/weaknesses?agency=WRA-NORTH", "auditor"),
            Map.entry("measurements?agency=WRA-NORTH&limit=200", "planner"),
            Map.entry(
                    "measurements/summary?agency=WRA-NORTH&scoreSheetId=SHEET&from=2016-01-01&until=2016-12-31",
                    "planner"),
            Map.entry("evidence?agency=WRA-NORTH&from=2016-01-01&to=2016-12-31", "auditor"),
            Map.entry("evidence/summary?agency=WRA-NORTH&from=2016-01-01&to=2016-12-31", "auditor"),
            Map.entry("improvements?limit=200", "planner"),
            Map.entry("award-entries?limit=200", "planner"),
            Map.entry("assessment-results?limit=200", "planner"));

    @Inject
    AgencyDirectory directory;

    TestBroker broker;

    @BeforeEach
    void agencies() {
        Assessing.registered(broker, directory);
    }

    @ParameterizedTest
    @CsvSource({
        "planner, score-sheet-document",
        "planner, score-sheet-document?format=pdf",
        "assessor, evidence-suggestions",
        "auditor, notices",
        "auditor, notices/1/document"
    })
    void no_document_of_it_is_there_for_its_subject(String role, String what) {
        var id = Assessing.spotCheckOf(SUBJECT);
        assertSame(
                id, some -> Assessing.as(role, SUBJECT).accept("*/*").get("/api/v1/assessments/" + some + "/" + what));
    }

    @Test
    void nor_of_its_round() {
        var round = Assessing.spotCheck(List.of(SUBJECT)).<String>path("roundId");
        assertSame(round, some -> Assessing.as("secretariat", SUBJECT)
                .accept("*/*")
                .get("/api/v1/assessment-rounds/" + some + "/summary-document"));
        assertSame(round, some -> Assessing.as("secretariat", SUBJECT)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("title", "x"))
                .post("/api/v1/assessment-rounds/" + some + "/publications"));
    }

    @Test
    void nobody_there_can_send_its_notice() {
        var id = Assessing.spotCheckOf(SUBJECT);
        assertSame(id, some -> Assessing.as("secretariat", SUBJECT)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("documentNumber", "x"))
                .post("/api/v1/assessments/" + some + "/notices"));
    }

    /** A round is opened, measured in, given evidence for; what the subject reads everywhere stays the same to the byte. */
    @Test
    void lists_counts_and_statistics_do_not_move_while_it_is_prepared() {
        var sheet = Assessing.publishedSheet();
        var before = read(sheet);
        assertThat(before.values()).allMatch(text -> text.startsWith("200 "));
        var id = Assessing.spotCheckOf(SUBJECT);
        Measuring.answers("assessor", "WRA", SUBJECT, 40, 31).statusCode(201);
        After.file("assessor", "WRA", SUBJECT, "現場照片" + id);
        assertThat(read(sheet)).isEqualTo(before);
    }

    private static Map<String, String> read(String sheet) {
        var read = new HashMap<String, String>();
        PLACES.forEach((place, role) -> {
            var path = "/api/v1/" + place.replace("SHEET", sheet);
            var answer = Assessing.as(role, SUBJECT).accept("*/*").get(path);
            read.put(place, answer.statusCode() + " " + answer.header("ETag") + " " + answer.asString());
        });
        return read;
    }

    private static void assertSame(String id, Function<String, Response> asking) {
        var none = UUID.randomUUID().toString();
        var hidden = asking.apply(id);
        var absent = asking.apply(none);
        assertThat(hidden.statusCode()).isEqualTo(404).isEqualTo(absent.statusCode());
        assertThat(hidden.asString().replace(id, "ID"))
                .isEqualTo(absent.asString().replace(none, "ID"));
    }
}
