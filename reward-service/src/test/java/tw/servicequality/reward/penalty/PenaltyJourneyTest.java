package tw.servicequality.reward.penalty;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.reward.testing.Office;
import tw.servicequality.reward.testing.RewardDesk;

/** Penalties are recorded so that a person's year is right, and revoked by an entry of their own. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PenaltyJourneyTest {

    @Inject
    AgroalDataSource database;

    TestBroker broker;

    @Test
    void reward_and_penalty_of_a_year_stand_beside_each_other_and_are_offset() {
        var desk = new RewardDesk(broker, "PN1").opened();
        var officer = desk.at("personnel-officer", "A");
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        var one = desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "N1", "陳大明", 100);
        desk.ordered("A", desk.decided("A", proposal, desk.session("", "考績會"), one), "人字第1號");
        var penalty = record(officer, "N1", "ADMONITION", 2, "人字第2號")
                .statusCode(201)
                .extract()
                .jsonPath();
        var ledger = "/api/v1/reward-ledgers/" + penalty.getString("person.personId") + "/105";

        officer.get(ledger)
                .body("counts.MERIT", equalTo(1), "counts.ADMONITION", equalTo(2), "points", equalTo(1))
                .body("offset.method", equalTo("BY_WORTH"), "offset.sides[0].left", equalTo(1))
                .body("entries.wording", containsInAnyOrder("記功1次", "申誡2次"));

        officer.put(
                        "/api/v1/reward-penalties/" + penalty.getString("penaltyId") + "/revocation",
                        "\"0\"",
                        "{\"number\":\"人字第3號\",\"reason\":\"復審有理由\"}")
                .statusCode(200);
        officer.get(ledger)
                .body("counts.ADMONITION", nullValue(), "points", equalTo(3))
                .body("entries.wording", containsInAnyOrder("記功1次", "申誡2次", "撤銷申誡2次"));
    }

    @Test
    void where_the_personnel_system_states_no_worth_there_are_no_points() {
        var desk = new RewardDesk(broker, "PN2").opened();
        desk.assign("PN2-E", "STATE_ENTERPRISE");
        var officer = new Office("personnel-officer", "PN2-E").identified();
        record(officer, "N1", "DEMERIT", 1, "人字第1號").statusCode(201);
        var person = record(officer, "N1", "ADMONITION", 1, "人字第2號")
                .extract()
                .jsonPath()
                .getString("person.personId");

        officer.get("/api/v1/reward-ledgers/" + person + "/105")
                .statusCode(200)
                .body("regime", equalTo("STATE_ENTERPRISE"), "points", nullValue())
                .body("offset.method", equalTo("RUNG_BY_RUNG"), "offset.sides.left", contains(-1, -1));
    }

    @Test
    void the_same_penalty_is_recorded_once_and_nobody_records_his_own() {
        var desk = new RewardDesk(broker, "PN3").opened();
        var officer = desk.at("personnel-officer", "A");
        record(officer, "N1", "ADMONITION", 1, "人字第1號").statusCode(201);
        record(officer, "N1", "ADMONITION", 1, "人字第1號")
                .statusCode(409)
                .body("code", equalTo("PENALTY_ALREADY_RECORDED"));
        officer.post(
                        "/api/v1/reward-penalties?agency=PN3-A",
                        body("N1", "ADMONITION", 1, "人字第2號").replace("2016-05-20", "2016-07-01"))
                .statusCode(422)
                .body("code", equalTo("PENALTY_DATE_UNSOUND"));
        officer.post(
                        "/api/v1/reward-penalties?agency=PN3-A",
                        body(officer.number(), "ADMONITION", 1, "人字第3號").replace("陳大明", "測試pe"))
                .statusCode(409)
                .body("code", equalTo("OWN_CASE"), "detail", containsString("組織規程第8條"));
    }

    @Test
    void a_state_enterprise_is_told_no_article_of_the_civil_service() {
        var desk = new RewardDesk(broker, "PN4").opened();
        desk.assign("PN4-E", "STATE_ENTERPRISE");
        var officer = new Office("personnel-officer", "PN4-E").identified();
        officer.post(
                        "/api/v1/reward-penalties?agency=PN4-E",
                        body(officer.number(), "ADMONITION", 1, "人字第1號").replace("陳大明", "測試pe"))
                .statusCode(409)
                .body("code", equalTo("OWN_CASE"), "detail", equalTo("本人之案件"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update ledger_entry set count = 9", "delete from ledger_entry", "truncate ledger_entry"})
    void the_ledger_cannot_be_changed(String statement) {
        assertThatThrownBy(() -> {
                    try (var connection = database.getConnection()) {
                        connection.createStatement().execute(statement);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("append-only");
    }

    private static ValidatableResponse record(Office officer, String number, String level, int count, String order) {
        return officer.post("/api/v1/reward-penalties?agency=" + officer.agency(), body(number, level, count, order));
    }

    private static String body(String number, String level, int count, String order) {
        return """
                {"person":%s,"level":"%s","count":%d,"special":false,"number":"%s","legalBasis":"公務人員考績法第12條",
                "deed":"延誤公文","issuedOn":"2016-05-20"}""".formatted(Office.person(number, "陳大明"), level, count, order);
    }
}
