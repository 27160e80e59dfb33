package tw.servicequality.reward.contributor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.reward.testing.Bodies.contributor;
import static tw.servicequality.reward.testing.RewardDesk.contributors;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.reward.testing.Office;
import tw.servicequality.reward.testing.RewardDesk;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ContributorJourneyTest {

    TestBroker broker;

    @Inject
    AgroalDataSource database;

    @Test
    void shares_of_one_case_are_a_hundred_per_cent_at_most() {
        var desk = new RewardDesk(broker, "CT1").opened();
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "N1", "陳大明", 60);
        var unit = desk.at("unit-supervisor", "A");
        unit.post(contributors(proposal), contributor("OTHER_CONTRIBUTOR", "N2", "林小華", 41))
                .statusCode(422)
                .body("code", equalTo("SHARES_EXCEED_WHOLE"), "errors[0].pointer", equalTo("/share"));
        unit.post(contributors(proposal), contributor("OTHER_CONTRIBUTOR", "N2", "林小華", 40))
                .statusCode(201);

        unit.get(contributors(proposal)).body("items.person.name", containsInAnyOrder("陳○明", "林○華"));
    }

    @Test
    void nobody_is_entered_twice_nor_under_another_name_nor_in_a_capacity_that_is_not_rewarded() {
        var desk = new RewardDesk(broker, "CT2").opened();
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        var id = desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "N1", "陳大明", 10);
        var unit = desk.at("unit-supervisor", "A");
        unit.post(contributors(proposal), contributor("OTHER_CONTRIBUTOR", "n1", "陳大明", 10))
                .statusCode(409)
                .body("code", equalTo("CONTRIBUTOR_ENTERED_TWICE"));
        unit.post(contributors(proposal), contributor("OTHER_CONTRIBUTOR", "N1", "林小華", 10))
                .statusCode(409)
                .body("code", equalTo("PERSON_NAME_DIFFERS"));
        unit.post(contributors(proposal), contributor("MAIN_ORGANISER", "N3", "李四", 10))
                .statusCode(422)
                .body("code", equalTo("CAPACITY_NOT_REWARDED"));
        unit.put(contributors(proposal) + "/" + id + "/removal", "\"0\"", "")
                .statusCode(200)
                .body("items.size()", equalTo(0));

        desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "N1", "陳大明", 100);
        desk.submitted("A", proposal);
        unit.post(contributors(proposal), contributor("OTHER_CONTRIBUTOR", "N4", "王五", 10))
                .statusCode(409)
                .body("code", equalTo("CONTRIBUTORS_CLOSED"));
    }

    @Test
    void who_helped_is_of_the_agency_or_of_one_above_it() {
        var desk = new RewardDesk(broker, "CT3").opened();
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        var body = contributor("OTHER_CONTRIBUTOR", "N1", "陳大明", 10);
        var unit = desk.at("unit-supervisor", "A");
        unit.post(contributors(proposal), body.replace("\"capacity\"", "\"agency\":\"CT3-B\",\"capacity\""))
                .statusCode(422)
                .body("code", equalTo("CONTRIBUTOR_AGENCY_UNKNOWN"));
        unit.post(contributors(proposal), body.replace("\"capacity\"", "\"agency\":\"CT3\",\"capacity\""))
                .statusCode(201)
                .body("person.agency", equalTo("CT3"));
    }

    @Test
    void names_and_deeds_lie_sealed_and_who_reads_a_name_is_recorded() throws SQLException {
        var desk = new RewardDesk(broker, "CT4").opened();
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "N1", "陳大明", 10);
        var officer = desk.at("personnel-officer", "A");
        var person = officer.read(contributors(proposal)).getString("items[0].person.personId");

        officer.get("/api/v1/reward-people/" + person)
                .statusCode(200)
                .body("name", equalTo("陳大明"), "number", equalTo("N1"));

        assertThat(number("select count(*) from audit_entry where type = 'PersonReadInClear' and subject = '" + person
                                + "'")
                        + number("select count(*) from audit_pending where type = 'PersonReadInClear' and subject = '"
                                + person + "'"))
                .isOne();
        assertThat(number("select count(*) from reward_person where position(convert_to('陳大明', 'UTF8') in sealed) > 0"))
                .isZero();
        new Office("personnel-officer", desk.authority())
                .get("/api/v1/reward-people/" + person)
                .statusCode(404);
    }

    private int number(String query) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
