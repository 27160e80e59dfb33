package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.complaint.casefile.Complaints;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** The words of a case follow it: to another agency, to another day, to what a record was corrected to, and out of the index. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SearchUpkeepJourneyTest {

    private static final String ORAL = """
            {"agency":"WRA","channel":"COUNTER","type":"RIGHTS","title":"%s","content":"%s",
             "petitioner":{"name":"陳大明","phone":"0912345678"}}""";
    private static final String TO_KCG = "{\"agency\":\"KCG\",\"withinPlatform\":true}";

    @Inject
    Desk desk;

    @Inject
    Searches searches;

    @Inject
    MovableClock clock;

    @Inject
    Complaints complaints;

    TestBroker broker;

    @BeforeEach
    void on_the_day_of_the_story() {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-01-28T10:00");
    }

    @Test
    void a_transferred_case_is_found_where_it_went_in_the_place_of_its_new_due_day() throws SQLException {
        var moved = searches.filed("山羌受困", "第一隻");
        clock.moveTo("2016-01-29T10:00");
        var later = searches.filed("山羌受困", "第二隻", "KCG");
        assertThat(searches.found("WRA", "山羌")).containsExactly(moved);
        clock.moveTo("2016-02-01T10:00");
        desk.changed(desk.as("secretariat", "WRA"), moved, 0, "transfer", TO_KCG)
                .statusCode(200);

        assertThat(searches.found("WRA", "山羌")).isEmpty();
        assertThat(searches.found("KCG", "山羌")).containsExactly(later, moved);
        assertThat(keyed(moved, "KCG")).isOne();
        assertThat(keyed(moved, "WRA")).isZero();
        assertThat(monthsOf(moved)).isOne();
    }

    @Test
    void a_case_whose_day_moves_is_keyed_by_its_new_month_alone() throws SQLException {
        var number = searches.filed("麝香貓", "在二月到期");
        assertThat(monthsOf(number)).isOne();

        desk.execute("update complaint set due_on = due_on + 400 where case_number = '" + number + "'");

        assertThat(monthsOf(number)).isOne();
    }

    /** One, if of all months and years the case has the pairs of its own day and no others. */
    private long monthsOf(String number) throws SQLException {
        return desk.number("""
                select count(*) from complaint_search where case_number = '%1$s' and month_keys(day) @> array(
                  select pair from unnest(pairs) as pair where pair between -131072 and -65537)
                  and pairs @> month_keys(day) and day = (select due_on from complaint where case_number = '%1$s')""".formatted(number));
    }

    private long keyed(String number, String agency) throws SQLException {
        return desk.number(
                "select count(*) from complaint_search where case_number = '%s' and agency_key('%s') = any (pairs)"
                        .formatted(number, agency));
    }

    @Test
    void a_corrected_record_is_found_by_its_new_words_alone() {
        var secretary = desk.as("secretariat", "WRA");
        var number = desk.file(secretary, ORAL.formatted("犀牛圍欄", "原來的話"))
                .statusCode(201)
                .extract()
                .<String>path("caseNumber");
        desk.changed(desk.as("secretariat", "WRA"), number, 0, "record", "{\"title\":\"河馬圍欄\",\"content\":\"更正的話\"}")
                .statusCode(200);

        assertThat(unconfirmed("河馬")).containsExactly(number);
        assertThat(unconfirmed("犀牛")).isEmpty();
    }

    @Test
    void a_redacted_case_is_not_found_any_more_and_leaves_no_words() throws SQLException {
        var number = desk.assigned();
        desk.close(desk.as("case-officer", "WRA"), number, 1).statusCode(200);
        assertThat(desk.number("select count(*) from complaint_search where case_number = '" + number + "'"))
                .isOne();
        QuarkusTransaction.requiringNew().run(() -> complaints.get(number).redact(clock.instant()));

        assertThat(desk.number("select count(*) from complaint_search where case_number = '" + number + "'"))
                .isZero();
    }

    private List<String> unconfirmed(String phrase) {
        return desk.as("secretariat", "WRA")
                .queryParam("q", phrase)
                .queryParam("status", "UNCONFIRMED")
                .get(COMPLAINTS)
                .path("items.caseNumber");
    }
}
