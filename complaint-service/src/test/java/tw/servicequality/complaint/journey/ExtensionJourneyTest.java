package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** An extension is granted and refused by the same level: up to ten days in all by the unit's supervisor, beyond that by the head. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ExtensionJourneyTest {

    @Inject
    Desk desk;

    @Inject
    MovableClock clock;

    TestBroker broker;

    @BeforeEach
    void on_the_day_of_filing() {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-03-01T10:00");
    }

    @ParameterizedTest
    @CsvSource({
        "10, case-officer, 403",
        "10, unit-supervisor, 200",
        "10, agency-head, 200",
        "11, case-officer, 403",
        "11, unit-supervisor, 403",
        "11, agency-head, 200"
    })
    void who_may_not_grant_it_may_not_refuse_it(int days, String role, int status) throws SQLException {
        for (var act : new String[] {"refusal", "approval"}) {
            var number = requested(days);
            var answer = decided(number, role, act).statusCode(status);
            if (status == 403) {
                answer.body("code", equalTo("APPROVAL_LEVEL_TOO_LOW"));
                assertThat(state(number)).isEqualTo("REQUESTED");
            }
        }
    }

    @Test
    void what_was_refused_leaves_the_time_as_it_was_and_another_may_be_asked_for() throws SQLException {
        var number = requested(6);
        decided(number, "unit-supervisor", "refusal").statusCode(200).body("items[0].state", equalTo("REFUSED"));
        assertThat(desk.text("select due_on from complaint where case_number = '" + number + "'"))
                .isEqualTo("2016-03-09");
        decided(number, "unit-supervisor", "refusal").statusCode(409);
        decided(number, "unit-supervisor", "approval").statusCode(409);
        request(number, 3).statusCode(200).body("items[1].state", equalTo("REQUESTED"));
    }

    private String requested(int days) {
        var number = desk.assigned();
        request(number, days).statusCode(200);
        return number;
    }

    private ValidatableResponse request(String number, int days) {
        var body = "{\"days\":%d,\"reason\":\"須會勘\"}".formatted(days);
        return desk.changed(desk.as("case-officer", "WRA"), number, 1, "extensions/request", body);
    }

    private ValidatableResponse decided(String number, String role, String act) {
        return desk.changed(desk.as(role, "WRA"), number, 1, "extensions/1/" + act, "");
    }

    private String state(String number) throws SQLException {
        return desk.text("select state from extension where case_number = '" + number + "'");
    }
}
