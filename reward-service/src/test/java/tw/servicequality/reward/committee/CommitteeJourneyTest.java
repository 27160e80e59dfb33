package tw.servicequality.reward.committee;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.reward.testing.Bodies;
import tw.servicequality.reward.testing.Office;
import tw.servicequality.reward.testing.RewardDesk;

/** 5 to 23 members for a year at most, one of them in the chair; no meeting without more than half of them. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CommitteeJourneyTest {

    private static final Office OFFICER = new Office("personnel-officer", "CM1");
    private static final Office ENTERPRISE = new Office("personnel-officer", "CM1-E");
    private static final String FIRST = "members[0].person.personId";
    private static boolean opened;

    TestBroker broker;

    @BeforeEach
    void two_personnel_systems() {
        if (!opened) {
            var desk = new RewardDesk(broker, "CM1").opened();
            desk.assign("CM1-E", "STATE_ENTERPRISE");
            opened = true;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "4, 2016-12-31, COMMITTEE_SIZE_UNLAWFUL",
        "5, 2016-12-31, ''",
        "23, 2016-12-31, ''",
        "24, 2016-12-31, COMMITTEE_SIZE_UNLAWFUL",
        "5, 2017-01-01, COMMITTEE_TERM_UNLAWFUL",
    })
    void of_the_civil_service(int members, String until, String refusal) {
        var answer = appoint(OFFICER, members, until);
        answer.statusCode(refusal.isEmpty() ? 201 : 422);
        if (!refusal.isEmpty()) {
            answer.body("code", equalTo(refusal));
        }
    }

    @Test
    void of_a_state_enterprise_by_its_own_rules() {
        appoint(ENTERPRISE, 3, "2019-12-31").statusCode(201).body("title", equalTo("人事評審會"));
    }

    @Test
    void one_sits_in_the_chair_and_nobody_sits_twice() {
        var member = "{\"person\":%s,\"chair\":true}".formatted(Office.person("C1", "李一"));
        post(OFFICER, List.of(member, member, member, member, member))
                .statusCode(422)
                .body("code", equalTo("COMMITTEE_MEMBERS_UNSOUND"));
        var one = Office.person("C1", "李一");
        OFFICER.post(
                        "/api/v1/reward-committees?agency=CM1",
                        Bodies.committee("2016-01-01", "2016-12-31", List.of(one, one, one, one, one)))
                .statusCode(422)
                .body("code", equalTo("COMMITTEE_MEMBERS_UNSOUND"));
    }

    @Test
    void a_meeting_needs_a_quorum_of_members_within_the_term() {
        var committee =
                appoint(OFFICER, 6, "2016-12-31").statusCode(201).extract().jsonPath();
        session(committee, "m1", 3, "2016-06-01").statusCode(422).body("code", equalTo("SESSION_WITHOUT_QUORUM"));
        session(committee, "m1", 4, "2015-12-31").statusCode(422).body("code", equalTo("SESSION_OUTSIDE_TERM"));
        session(committee, "m1", 4, "2016-07-01").statusCode(422).body("code", equalTo("SESSION_OUTSIDE_TERM"));
        session(committee, "m1", 4, "2016-06-30")
                .statusCode(201)
                .body("present.size()", equalTo(4), "presiding", equalTo(committee.getString(FIRST)));
        session(committee, "m1", 4, "2016-06-30").statusCode(409).body("code", equalTo("SESSION_ALREADY_RECORDED"));
        var path = "/api/v1/reward-committees/" + committee.getString("committeeId") + "/sessions";
        OFFICER.post(
                        path,
                        "{\"heldOn\":\"2016-06-01\",\"minutes\":\"m2\",\"present\":[\"%s\"]}"
                                .formatted(new java.util.UUID(7, 7)))
                .statusCode(422)
                .body("code", equalTo("SESSION_STRANGER_PRESENT"));
    }

    @Test
    void without_a_personnel_system_there_is_no_committee() {
        post(
                        new Office("personnel-officer", "CM-NOWHERE"),
                        List.of("{\"person\":%s,\"chair\":true}".formatted(Office.person("C1", "李一"))))
                .statusCode(409)
                .body("code", equalTo("REGIME_NOT_ASSIGNED"));
    }

    private static ValidatableResponse session(JsonPath committee, String minutes, int present, String day) {
        var ids = committee.getList("members.person.personId", String.class).stream()
                .limit(present)
                .map(id -> "\"" + id + "\"")
                .collect(Collectors.joining(","));
        return OFFICER.post(
                "/api/v1/reward-committees/" + committee.getString("committeeId") + "/sessions",
                "{\"heldOn\":\"%s\",\"minutes\":\"%s\",\"present\":[%s]}".formatted(day, minutes, ids));
    }

    private static ValidatableResponse appoint(Office officer, int members, String until) {
        var people = IntStream.range(0, members)
                .mapToObj(at -> Office.person("C" + at, "李一"))
                .toList();
        return officer.post(
                "/api/v1/reward-committees?agency=" + officer.agency(), Bodies.committee("2016-01-01", until, people));
    }

    private static ValidatableResponse post(Office officer, List<String> members) {
        return post(officer, members, "2016-12-31");
    }

    private static ValidatableResponse post(Office officer, List<String> members, String until) {
        return officer.post(
                "/api/v1/reward-committees?agency=" + officer.agency(),
                "{\"termFrom\":\"2016-01-01\",\"termUntil\":\"%s\",\"members\":[%s]}"
                        .formatted(until, String.join(",", members)));
    }
}
