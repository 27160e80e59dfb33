package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.complaint.casefile.Complaints;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SearchJourneyTest {

    private static final String ORAL = """
            {"agency":"WRA","channel":"COUNTER","type":"RIGHTS","title":"%s","content":"%s",
             "petitioner":{"name":"陳大明","phone":"0912345678"}}""";
    private static final String TO_KCG = "{\"agency\":\"KCG\",\"withinPlatform\":true}";

    @Inject
    Desk desk;

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

    @ParameterizedTest
    @ValueSource(strings = {"鷺鷥", "鷺", "ＧＰＳ鷺鷥", "gps", "鷺鷥 棲地", "第三 gps", "棲地被 毀"})
    void a_case_is_found_by_any_piece_of_its_title_or_content(String phrase) {
        var number = filed("鷺鷥棲地被毀", "第三\\n河段，GPS鷺鷥項圈在。");

        assertThat(found("WRA", phrase)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"鷺棲", "鷥鷺", "毀第", "鷺鷥 圍牆"})
    void pieces_that_do_not_stand_together_are_not_found(String phrase) {
        filed("鷺鷥棲地被毀", "第三河段。");

        assertThat(found("WRA", phrase)).isEmpty();
    }

    @Test
    void a_search_shows_own_and_supervised_cases_under_the_other_filters() {
        var number = filed("蝙蝠洞淹水", "請處理。");

        assertThat(found("MOEA", "蝙蝠洞")).containsExactly(number);
        assertThat(found("KCG", "蝙蝠洞")).isEmpty();
        assertThat(desk.as("case-officer", "WRA")
                        .queryParam("q", "蝙蝠洞")
                        .queryParam("status", "ASSIGNED")
                        .get(COMPLAINTS)
                        .<List<String>>path("items.caseNumber"))
                .isEmpty();
    }

    @Test
    void a_search_is_turned_page_by_page() {
        var all = IntStream.range(0, 5)
                .mapToObj(n -> filed("水獺出沒", "第" + n + "隻"))
                .toList();
        var first = desk.as("case-officer", "WRA")
                .queryParam("q", "水獺")
                .queryParam("limit", 3)
                .get(COMPLAINTS);
        var second = desk.as("case-officer", "WRA")
                .queryParam("q", "水獺")
                .queryParam("limit", 3)
                .queryParam("cursor", first.<String>path("next"))
                .get(COMPLAINTS);

        assertThat(first.<List<String>>path("items.caseNumber")).isEqualTo(all.subList(0, 3));
        assertThat(second.<List<String>>path("items.caseNumber")).isEqualTo(all.subList(3, 5));
    }

    @Test
    void a_transferred_case_is_found_where_it_went_in_the_place_of_its_new_due_day() throws SQLException {
        var moved = filed("山羌受困", "第一隻");
        clock.moveTo("2016-01-29T10:00");
        var later = filed("山羌受困", "第二隻", "KCG");
        assertThat(found("WRA", "山羌")).containsExactly(moved);
        clock.moveTo("2016-02-01T10:00");
        desk.changed(desk.as("secretariat", "WRA"), moved, 0, "transfer", TO_KCG)
                .statusCode(200);

        assertThat(found("WRA", "山羌")).isEmpty();
        assertThat(found("KCG", "山羌")).containsExactly(later, moved);
        assertThat(keyed(moved, "KCG")).isOne();
        assertThat(keyed(moved, "WRA")).isZero();
        assertThat(monthsOf(moved)).isOne();
    }

    @Test
    void a_case_whose_day_moves_is_keyed_by_its_new_month_alone() throws SQLException {
        var number = filed("麝香貓", "在二月到期");
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

    @Test
    void a_search_that_is_too_long_is_refused() {
        desk.as("case-officer", "WRA")
                .queryParam("q", "長".repeat(101))
                .get(COMPLAINTS)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_INPUT"))
                .body("errors[0].pointer", equalTo("?q"));
    }

    private List<String> unconfirmed(String phrase) {
        return desk.as("secretariat", "WRA")
                .queryParam("q", phrase)
                .queryParam("status", "UNCONFIRMED")
                .get(COMPLAINTS)
                .path("items.caseNumber");
    }

    private List<String> found(String agency, String phrase) {
        return desk.as("secretariat", agency)
                .queryParam("q", phrase)
                .queryParam("limit", 200)
                .get(COMPLAINTS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.caseNumber");
    }

    private String filed(String title, String content) {
        return filed(title, content, "WRA");
    }

    private String filed(String title, String content, String agency) {
        var body = Desk.PETITION
                .formatted(agency)
                .replace("圍籬損壞\",\"content", title + "\",\"content")
                .replace("河川旁圍籬損壞，請修復。", content);
        return desk.file(desk.anonymous(), body).statusCode(201).extract().path("caseNumber");
    }
}
