package tw.servicequality.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EvidenceJourneyTest {

    @Inject
    AgencyDirectory directory;

    @Inject
    Tables tables;

    TestBroker broker;

    @BeforeEach
    void agencies() {
        Assessing.registered(broker, directory);
    }

    @Test
    void a_complaint_closed_late_is_evidence_that_is_named_and_explained() {
        var evidence = closedLate("WRA-NORTH", "2016-02-17");
        var id = Assessing.spotCheckOf("WRA-NORTH");
        Assessing.as("assessor", "WRA")
                .get("/api/v1/assessments/" + id + "/evidence?limit=200")
                .then()
                .statusCode(200)
                .body("items.evidenceId", hasItem(evidence.toString()));
        Assessing.visitedAndScored(id, Assessing.office("D"));
        var score = Map.of("criterion", "D1.3.2.1.a", "points", 60, "remark", "逾限一件", "evidence", List.of(evidence));
        Assessing.change(id, "scores", "2", Map.of("scores", List.of(score))).statusCode(200);
        Assessing.change(id, "finalization", "3", Map.of("strengths", "a", "suggestions", "b"))
                .statusCode(200)
                .body("total", equalTo(895))
                .body("grade", equalTo("GOOD"));

        Assessing.as("assessor", "WRA")
                .get("/api/v1/assessments/" + id + "/explanation")
                .then()
                .statusCode(200)
                .body("criteria.find { it.criterion == 'D1.3.2.1.a' }.remark", equalTo("逾限一件"))
                .body("criteria.find { it.criterion == 'D1.3.2.1.a' }.evidence[0].facts.workingDaysLate", equalTo(4));
    }

    @Test
    void evidence_of_another_agency_cannot_be_named() {
        var elsewhere = closedLate("KCG-WRB", "2016-02-18");
        var id = Assessing.spotCheckOf("WRA-NORTH");
        Assessing.visited(id);
        var score = Map.of("criterion", "D1.3.2.1.a", "points", 60, "evidence", List.of(elsewhere));
        Assessing.change(id, "scores", "1", Map.of("scores", List.of(score)))
                .statusCode(422)
                .body("code", equalTo("EVIDENCE_UNKNOWN"));
    }

    @Test
    void evidence_is_for_the_assessors_of_the_agency_and_above() {
        var evidence = closedLate("WRA-SOUTH", "2016-03-01").toString();
        listed("assessor", "WRA-SOUTH", "WRA-SOUTH").body("items.evidenceId", hasItem(evidence));
        listed("assessor", "WRA", "WRA-SOUTH")
                .body(
                        "items.find { it.evidenceId == '" + evidence + "' }.summary",
                        equalTo("陳情案件 C105-000123 逾限 4 個工作日辦結（期限 2016-02-04，結案 2016-03-01）"));
        listed("assessor", "MOEA", "WRA").body("items.evidenceId", hasItem(evidence));
        listed("assessor", "WRA", "WRA-SOUTH&from=2016-03-02").body("items.evidenceId", not(hasItem(evidence)));
        listed("assessor", "WRA", "WRA-SOUTH&to=2016-02-29").body("items.evidenceId", not(hasItem(evidence)));
        asked("assessor", "KCG", "WRA-SOUTH").statusCode(404);
        asked("case-officer", "WRA-SOUTH", "WRA-SOUTH").statusCode(403);
        asked("assessor", "WRA", "WRA&from=yesterday").statusCode(400).body("errors[0].pointer", equalTo("?from"));
    }

    @Test
    void a_fact_told_twice_is_one_evidence_and_a_plan_is_evidence_too() {
        var id = UUID.randomUUID();
        var plan =
                "{\"planId\":\"p\",\"agency\":\"WRA\",\"rocYear\":null,\"title\":null,\"actions\":37,\"publishedOn\":\"2016-03-01\"}";
        for (var time = 0; time < 2; time++) {
            broker.tell(id, "plan-events", "tw.servicequality.plan.PlanPublished.v1", "p", 4, plan);
        }
        broker.tell("plan-events", "tw.servicequality.plan.PlanPublished.v1", "p", 5, plan);

        Awaitility.await().until(() -> tables.count("evidence", "facts like '%\"planId\":\"p\"%'") == 2);
        assertThat(tables.count("evidence", "evidence_id = '" + id + "'")).isOne();
        listed("assessor", "WRA", "WRA").body("items.evidenceId", hasItem(id.toString()));
    }

    @Test
    void what_was_heard_comes_to_numbers_and_criteria_ask_for_theirs() {
        var id = Assessing.spotCheckOf("WRA-RIVER4");
        for (var on : List.of("2016-04-01", "2016-04-02")) {
            closedLate("WRA-RIVER4", on);
        }
        survey("WRA-RIVER4", 2, "2015-06-01");
        survey("WRA-RIVER4", 4, "2016-06-01");
        survey("WRA-RIVER4", 5, "2016-06-02");
        var year = "/api/v1/evidence/summary?agency=WRA-RIVER4&from=2016-01-01&to=2016-12-31";
        Assessing.as("assessor", "WRA")
                .get(year)
                .then()
                .statusCode(200)
                .body("lines.find { it.kind == 'COMPLAINT_CLOSED' }.text", equalTo("陳情案件辦結 2 件，其中依限 0 件（0%）"))
                .body("lines.find { it.kind == 'SURVEY_ANSWERED' }.text", equalTo("滿意度調查填覆 2 件，平均 4.50，較前期 +2.50"));
        Assessing.as("assessor", "WRA")
                .get("/api/v1/assessments/" + id + "/evidence-suggestions")
                .then()
                .statusCode(200)
                .body("items.find { it.criterion == 'D1.3.1.1.a' }.evidence.kind", hasItem("SURVEY_ANSWERED"))
                .body("items.find { it.criterion == 'D1.3.2.1.a' }.evidence.kind", hasItem("COMPLAINT_CLOSED"))
                .body("items.criterion", not(hasItem("D1.2.1.2.a")));
    }

    @Test
    void a_file_about_a_check_to_come_is_not_known_to_its_subject_until_the_result_names_it() {
        var id = Assessing.spotCheckOf("WRA-CENTRAL");
        var file = After.file("assessor", "WRA", "WRA-CENTRAL", "廁所照片 " + id);
        known(file, false);
        Assessing.visitedAndScored(id, Assessing.office("D"));
        var score = Map.of("criterion", "D1.3.2.1.a", "points", 60, "evidence", List.of(file));
        Assessing.change(id, "scores", "2", Map.of("scores", List.of(score))).statusCode(200);
        known(file, false);
        Assessing.change(id, "finalization", "3", Map.of("strengths", "a", "suggestions", "b"))
                .statusCode(200);
        known(file, true);
        var read = Assessing.as("assessor", "WRA")
                .get("/api/v1/evidence/files/" + file)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new String(read, StandardCharsets.UTF_8)).isEqualTo("廁所照片 " + id);
        assertThat(After.file("assessor", "WRA", "WRA-CENTRAL", "廁所照片 " + id)).isEqualTo(file);
    }

    private static void known(String file, boolean expected) {
        listed("assessor", "WRA-CENTRAL", "WRA-CENTRAL")
                .body("items.evidenceId", expected ? hasItem(file) : not(hasItem(file)));
        Assessing.as("planner", "WRA-CENTRAL")
                .get("/api/v1/evidence/files/" + file)
                .then()
                .statusCode(expected ? 200 : 404);
    }

    private void survey(String agency, int satisfaction, String day) {
        var answered = "{\"caseNumber\":\"C105-1\",\"agency\":\"%s\",\"satisfaction\":%d,\"answeredOn\":\"%s\"}"
                .formatted(agency, satisfaction, day);
        var type = "tw.servicequality.complaint.SurveyAnswered.v1";
        var id = broker.tell("complaint-events", type, "C105-1", 9, answered);
        Awaitility.await().until(() -> tables.count("evidence", "evidence_id = '" + id + "'") == 1);
    }

    private UUID closedLate(String agency, String day) {
        var closed =
                "{\"caseNumber\":\"C105-000123\",\"agency\":\"%s\",\"type\":\"RIGHTS\",\"filedOn\":\"2016-01-28\",\"dueOn\":\"2016-02-04\",\"closedOn\":\"%s\",\"onTime\":false,\"workingDaysLate\":4,\"outcome\":\"UPHELD\"}";
        var id = broker.tell(
                "complaint-events",
                "tw.servicequality.complaint.ComplaintClosed.v1",
                "C105-000123",
                2,
                closed.formatted(agency, day));
        Awaitility.await().until(() -> tables.count("evidence", "evidence_id = '" + id + "'") == 1);
        return id;
    }

    private static ValidatableResponse listed(String role, String agency, String of) {
        return asked(role, agency, of + "&limit=200").statusCode(200);
    }

    private static ValidatableResponse asked(String role, String agency, String of) {
        return Assessing.as(role, agency).get("/api/v1/evidence?agency=" + of).then();
    }
}
