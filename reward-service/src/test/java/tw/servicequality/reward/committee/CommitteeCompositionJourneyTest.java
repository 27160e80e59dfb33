package tw.servicequality.reward.committee;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.regex.Pattern;
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

/** 考績委員會組織規程 §2: who is ex officio, elected or designated, no sex below its part, and who presides. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CommitteeCompositionJourneyTest {

    private static final String COMMITTEES = "/api/v1/reward-committees";
    private static final Office OFFICER = new Office("personnel-officer", "CM2");
    private static final String LAWFUL = Bodies.committee(
            "2016-01-01",
            "2016-12-31",
            IntStream.range(0, 5).mapToObj(at -> Office.person("C" + at, "李一")).toList());
    private static boolean opened;

    TestBroker broker;

    @BeforeEach
    void of_the_civil_service() {
        if (!opened) {
            new RewardDesk(broker, "CM2").opened();
            opened = true;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ELECTED, DESIGNATED, COMMITTEE_SEATS_UNLAWFUL",
        "EX_OFFICIO, DESIGNATED, COMMITTEE_SEATS_UNLAWFUL",
        "DESIGNATED, EX_OFFICIO, COMMITTEE_SEATS_UNLAWFUL",
        "\"DESIGNATED\", null, COMMITTEE_SEATS_UNLAWFUL",
        "\"members\":3, \"members\":4, COMMITTEE_BALANCE_UNLAWFUL",
        "'2,\"assessed\":40},{\"members\":3', '1,\"assessed\":40},{\"members\":4', COMMITTEE_BALANCE_UNLAWFUL",
        "'{\"members\":2,\"assessed\":40},', '', COMMITTEE_BALANCE_UNLAWFUL",
    })
    void a_committee_is_as_the_regulation_of_the_first_day_of_its_term_says(
            String lawful, String other, String refusal) {
        var unlawful = LAWFUL.replaceFirst(Pattern.quote(lawful), other);

        appoint(unlawful).statusCode(422).body("code", equalTo(refusal));
        appoint(unlawful.replace("2016-", "2015-")).statusCode(201);
    }

    @Test
    void it_shows_seats_and_numbers_and_not_who_is_of_which_sex() {
        appoint(LAWFUL)
                .statusCode(201)
                .body(
                        "sexes.members",
                        equalTo(List.of(2, 3)),
                        "sexes.assessed",
                        equalTo(List.of(40, 60)),
                        "members[0].seat",
                        equalTo("DESIGNATED"));
    }

    @Test
    void the_chair_presides_or_somebody_there_whom_the_chair_designated() {
        var committee = appoint(LAWFUL).statusCode(201).extract().jsonPath();
        var id = committee.getString("committeeId");
        var all = committee.getList("members.person.personId", String.class);
        var others = all.subList(1, 5);

        refused(meets(id, "c1", others, ""));
        refused(meets(id, "c1", others.subList(0, 3), others.getLast()));
        refused(meets(id, "c1", all, others.getFirst()));
        meets(id, "c1", others, others.getFirst()).statusCode(201).body("presiding", equalTo(others.getFirst()));
        meets(id, "c2", all, all.getFirst()).statusCode(201).body("presiding", equalTo(all.getFirst()));
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(422).body("code", equalTo("SESSION_CHAIR_UNLAWFUL"));
    }

    private static ValidatableResponse appoint(String body) {
        return OFFICER.post(COMMITTEES + "?agency=CM2", body);
    }

    private static ValidatableResponse meets(String committee, String minutes, List<String> present, String presiding) {
        var ids = present.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
        var by = presiding.isEmpty() ? "" : ",\"presiding\":\"" + presiding + "\"";
        return OFFICER.post(
                COMMITTEES + "/" + committee + "/sessions",
                "{\"heldOn\":\"2016-06-30\",\"minutes\":\"%s\",\"present\":[%s]%s}".formatted(minutes, ids, by));
    }
}
