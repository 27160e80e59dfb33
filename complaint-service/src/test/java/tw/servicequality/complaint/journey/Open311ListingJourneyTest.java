package tw.servicequality.complaint.journey;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static tw.servicequality.complaint.journey.Open311Requests.get;
import static tw.servicequality.complaint.journey.Open311Requests.posted;
import static tw.servicequality.complaint.journey.Open311Requests.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** Which cases GeoReport lists, and how long. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class Open311ListingJourneyTest {

    @Inject
    Desk desk;

    @Inject
    MovableClock clock;

    TestBroker broker;

    @BeforeEach
    void on_the_day_of_the_story() {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-01-28T10:00");
    }

    @Test
    void a_closed_case_is_closed_and_its_reply_is_not_shown() {
        var number = posted(request());
        desk.assign(desk.as("unit-supervisor", "WRA"), number, 0).statusCode(200);
        desk.close(desk.as("case-officer", "WRA"), number, 1).statusCode(200);

        get("requests.json?status=closed")
                .body("find { it.service_request_id == '" + number + "' }.status_notes", equalTo("已答復"))
                .body("service_notice.unique()", equalTo(java.util.Collections.singletonList(null)));
        get("requests.json?status=open").body("service_request_id", not(hasItem(number)));
    }

    @Test
    void confidential_cases_and_those_of_other_channels_are_not_listed() {
        var hidden = posted(request().formParam("attribute[confidential]", "true"));
        var letter = desk.filed();

        get("requests.json").statusCode(200).body("service_request_id", not(hasItems(hidden, letter)));
        get("requests/" + hidden + ".json").statusCode(404).body("[0].code", equalTo(404));
        get("requests/" + letter + ".json").statusCode(404);
        get("requests.json?service_request_id=" + hidden + "," + letter).body("size()", equalTo(0));
    }

    @Test
    void requests_are_listed_by_time_and_not_beyond_ninety_days() {
        var number = posted(request());
        clock.moveTo("2016-04-27T09:59");
        get("requests.json").body("service_request_id", hasItem(number));
        clock.moveTo("2016-04-27T10:01");
        get("requests.json").body("service_request_id", not(hasItem(number)));
        get("requests.json?start_date=2016-01-28T00:00:00Z&end_date=2016-01-29T00:00:00Z")
                .body("service_request_id", hasItem(number));
        get("requests.json?start_date=2016-01-01T00:00:00Z&end_date=2016-03-31T00:00:00Z")
                .statusCode(200);
        get("requests.json?start_date=2016-01-01T00:00:00Z&end_date=2016-03-31T00:00:01Z")
                .statusCode(400)
                .body("[0].description", containsString("90 days"));
    }
}
