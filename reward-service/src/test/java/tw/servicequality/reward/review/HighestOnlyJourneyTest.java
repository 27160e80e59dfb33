package tw.servicequality.reward.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.reward.testing.Bodies.resolution;
import static tw.servicequality.reward.testing.Bodies.vote;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.reward.testing.RewardDesk;

/** 以最高額度辦理: one person in several cases. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HighestOnlyJourneyTest {

    private static final String KEEP = "{\"items\":[]}";

    TestBroker broker;

    @Test
    void of_one_persons_cases_the_highest_is_awarded_and_the_others_say_why_not() {
        var desk = new RewardDesk(broker, "RC6").opened();
        var session = desk.session("", "考績會6");
        var low = desk.proposal("T2b", "SUPERVISING_CONTRIBUTOR");
        var high = desk.proposal("T1b", "SUPERVISING_CONTRIBUTOR");
        var inLow = entered(desk, low);
        var inHigh = entered(desk, high);
        var lower = desk.decided("", low, session, inLow);
        var higher = desk.decided("", high, session, inHigh);

        desk.at("personnel-officer", "").get(higher).body("items.outcome", contains("AWARDED"));
        desk.at("personnel-officer", "")
                .get(lower)
                .body("status", equalTo("REFUSED"), "items.outcome", contains("NOT_AWARDED"))
                .body("items[0].reason", containsString("記功1次；柒三(五)：同時符合前開各項規定者，以最高額度辦理敘獎"));
    }

    @Test
    void a_lower_award_that_is_ordered_already_must_be_revoked_first() {
        var desk = new RewardDesk(broker, "RC7").opened();
        var session = desk.session("", "考績會7");
        var low = desk.proposal("T2b", "SUPERVISING_CONTRIBUTOR");
        var high = desk.proposal("T1b", "SUPERVISING_CONTRIBUTOR");
        var lower = desk.decided("", low, session, entered(desk, low));
        var order = desk.ordered("", lower, "人字第7號");
        var inHigh = entered(desk, high);
        var higher = desk.checked("", high);
        desk.at("personnel-officer", "")
                .take(higher, "resolution", resolution(session, vote(inHigh, 5, 0, "")))
                .statusCode(200);
        desk.at("agency-head", "")
                .take(higher, "decision", KEEP)
                .statusCode(409)
                .body("code", equalTo("LOWER_AWARD_ORDERED"));

        desk.at("personnel-officer", "")
                .take(order, "revocation", "{\"number\":\"人字第8號\",\"reason\":\"改以較高額度敘獎\"}")
                .statusCode(200);

        desk.at("agency-head", "").take(higher, "decision", KEEP).statusCode(200);
        desk.at("personnel-officer", "").get(lower).body("status", equalTo("REVOKED"));
    }

    /** A person of the authority, who helped an office. */
    private static String entered(RewardDesk desk, String proposal) {
        return desk.enter("", proposal, "SUPERVISING_CONTRIBUTOR", "N9", "王督導", 50);
    }
}
