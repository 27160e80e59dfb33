package tw.servicequality.complaint.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;
import static tw.servicequality.complaint.journey.Desk.PETITION;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeadlineJourneyTest {

    private static final String DECLARED = "tw.servicequality.plan.OfficeClosureDeclared.v1";
    private static final String WITHDRAWN = "tw.servicequality.plan.OfficeClosureWithdrawn.v1";
    private static final String TYPHOON = """
            {"closureId":"typhoon","agency":"KCG","date":"2016-09-27","part":"WHOLE_DAY",
             "declaredAt":"2016-09-26T12:00:00Z","reason":"梅姬颱風"}""";

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
    void every_day_says_whether_it_counts_and_by_which_article_and_version() {
        explanation("WRA", desk.filed())
                .statusCode(200)
                .body("countedFrom", equalTo("2016-01-28"))
                .body("dueOn", equalTo("2016-02-04"))
                .body("rule", equalTo("central-default@1"))
                .body("calendar", equalTo("known@2015-06-30"))
                .body("calendarYears", equalTo(List.of("2016@published")))
                .body("standard.amount", equalTo(6))
                .body("standard.endsOn", equalTo("2016-02-04"))
                .body("cap.amount", equalTo(30))
                .body("cap.lastDay", equalTo("2016-02-27"))
                .body("cap.endsOn", equalTo("2016-03-01"))
                .body("capBinds", equalTo(false))
                .body("days.findAll { it.counted }.number", equalTo(List.of(1, 2, 3, 4, 5, 6)))
                .body(
                        "days.findAll { it.counted }.date",
                        equalTo(List.of(
                                "2016-01-29", "2016-01-30", "2016-02-01", "2016-02-02", "2016-02-03", "2016-02-04")))
                .body("days.find { it.date == '2016-01-30' }.kind", equalTo("MAKEUP_WORKDAY"))
                .body("days.find { it.date == '2016-01-31' }.counted", equalTo(false))
                .body("days.findAll { it.article.isEmpty() }", hasSize(0));
    }

    @Test
    void a_declared_closure_does_not_count_for_its_agency_and_later_news_does_not_change_why() {
        clock.moveTo("2016-09-26T21:00");
        broker.tell("calendar-events", DECLARED, "typhoon", 0, TYPHOON);
        await().until(() -> desk.number("select count(*) from office_closure where closure_id = 'typhoon'") == 1);
        var number = desk.file(desk.anonymous(), PETITION.formatted("KCG"))
                .statusCode(201)
                .body("deadline.dueOn", equalTo("2016-10-05"))
                .extract()
                .<String>path("caseNumber");
        desk.file(desk.anonymous(), PETITION.formatted("WRA")).body("deadline.dueOn", equalTo("2016-10-04"));
        broker.tell("calendar-events", WITHDRAWN, "typhoon", 1, "{\"closureId\":\"typhoon\"}");
        await().until(() -> desk.number("select count(*) from office_closure where withdrawn_at is not null") == 1);

        explanation("KCG", number)
                .statusCode(200)
                .body("dueOn", equalTo("2016-10-05"))
                .body("closures.closureId", equalTo(List.of("typhoon")))
                .body("days.find { it.date == '2016-09-27' }.counted", equalTo(false));
        desk.file(desk.anonymous(), PETITION.formatted("KCG")).body("deadline.dueOn", equalTo("2016-10-04"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C105-000000/deadlines/FINAL_REPLY",
                "nonsense/deadlines/FINAL_REPLY",
                "C105-00000%00/deadlines/FINAL_REPLY",
                "C105-000001/deadlines/TEA"
            })
    void what_is_no_deadline_is_not_found(String path) {
        desk.as("auditor", "WRA")
                .urlEncodingEnabled(false)
                .get(COMPLAINTS + "/" + path + "/explanation")
                .then()
                .statusCode(404)
                .body("code", equalTo("DEADLINE_NOT_FOUND"));
    }

    private ValidatableResponse explanation(String agency, String number) {
        return desk.as("auditor", agency)
                .get(COMPLAINTS + "/" + number + "/deadlines/FINAL_REPLY/explanation")
                .then();
    }
}
