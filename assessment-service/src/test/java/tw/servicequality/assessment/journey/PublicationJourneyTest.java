package tw.servicequality.assessment.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.testing.OdfValidator;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** Results on the open API, in versions, withdrawn with a reason; statistics that no open check shows in. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PublicationJourneyTest {

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
    void everybody_reads_what_is_published_in_three_forms_until_it_is_withdrawn() {
        var round = After.finished(Map.of("WRA-NORTH", "D", "WRA-SOUTH", "A"));
        var first = published(round.path("roundId"), 1);
        var path = "/api/v1/assessment-results/" + first;
        given().get(path)
                .then()
                .statusCode(200)
                .body("items.rank", equalTo(List.of(1, 2)))
                .body("items.agency", equalTo(List.of("WRA-SOUTH", "WRA-NORTH")))
                .body("items[0].total", equalTo(1000))
                .body("items[0].items.size()", equalTo(7));
        assertThat(given().get(path + "/csv").then().statusCode(200).extract().asString())
                .startsWith(
                        "\ufeff年度,名次,機關代碼,機關名稱,項目代號,項目,得分,配分,總分,等第,考核日期,結果版次\r\n105,1,WRA-SOUTH,WRA-SOUTH 機關,D1.1,服務流程,280,280,1000,EXCELLENT,2016-05-10,1");
        assertThat(OdfValidator.faults(given().get(path + "/ods")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray()))
                .isEmpty();
        given().get("/api/v1/assessment-results/fields").then().body("fields.name", hasItem("edition"));

        published(round.path("roundId"), 2);
        given().get(path).then().statusCode(200).body("publication.status", equalTo("SUPERSEDED"));
        After.put("secretariat", "WRA", "assessment-results/" + first + "/withdrawal", 1, Map.of("reason", "誤植"))
                .statusCode(200);
        given().get(path).then().statusCode(410).body("code", equalTo("RESULT_PUBLICATION_WITHDRAWN"));
        given().get("/api/v1/assessment-results?limit=200")
                .then()
                .body("items.find { it.publicationId == '" + first + "' }.reason", equalTo("誤植"));
    }

    @Test
    void an_open_round_is_published_by_nobody_and_shows_in_no_statistic() {
        var before = statistics("trend", "json");
        var criteria = statistics("criteria", "json");
        var round = Assessing.spotCheck(List.of("WRA-NORTH"));
        Assessing.visitedAndScored(After.assessment(round, "WRA-NORTH"), Assessing.office("A"));
        After.post(
                        "secretariat",
                        "WRA",
                        "assessment-rounds/" + round.path("roundId") + "/publications",
                        Map.of("title", "x"))
                .statusCode(409)
                .body("code", equalTo("RESULTS_NOT_COMPLETE"));
        assertThat(statistics("trend", "json")).isEqualTo(before);
        assertThat(statistics("criteria", "json")).isEqualTo(criteria);
    }

    @Test
    void every_statistic_comes_in_three_forms_and_is_for_those_above() {
        After.finished(Map.of("WRA-NORTH", "D", "WRA-SOUTH", "A"));
        for (var statistic : List.of("criteria", "severity", "self", "trend", "groups", "weaknesses")) {
            assertThat(statistics(statistic, "json")).contains("\"columns\"");
            assertThat(statistics(statistic, "csv")).startsWith("\ufeff");
            assertThat(OdfValidator.faults(Assessing.as("auditor", "WRA")
                            .get("/api/v1/assessment-statistics/" + statistic + "?agency=WRA&format=ods")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asByteArray()))
                    .isEmpty();
        }
        Assessing.as("planner", "WRA")
                .get("/api/v1/assessment-statistics/nonsense?agency=WRA")
                .then()
                .statusCode(404);
        Assessing.as("planner", "KCG")
                .get("/api/v1/assessment-statistics/trend?agency=WRA")
                .then()
                .statusCode(404);
    }

    private static String statistics(String statistic, String format) {
        return Assessing.as("planner", "WRA")
                .get("/api/v1/assessment-statistics/" + statistic + "?agency=WRA&format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String published(String round, int number) {
        return After.post("secretariat", "WRA", "assessment-rounds/" + round + "/publications", Map.of("title", "結果"))
                .statusCode(201)
                .body("number", equalTo(number))
                .extract()
                .path("publicationId");
    }
}
