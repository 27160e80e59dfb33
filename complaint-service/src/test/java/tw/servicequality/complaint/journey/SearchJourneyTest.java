package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SearchJourneyTest {

    @Inject
    Desk desk;

    @Inject
    MovableClock clock;

    @Inject
    Searches searches;

    TestBroker broker;

    @BeforeEach
    void on_the_day_of_the_story() {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-01-28T10:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"鷺鷥", "鷺", "ＧＰＳ鷺鷥", "gps", "鷺鷥 棲地", "第三 gps", "棲地被 毀"})
    void a_case_is_found_by_any_piece_of_its_title_or_content(String phrase) {
        var number = searches.filed("鷺鷥棲地被毀", "第三\\n河段，GPS鷺鷥項圈在。");

        assertThat(searches.found("WRA", phrase)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"鷺棲", "鷥鷺", "毀第", "鷺鷥 圍牆"})
    void pieces_that_do_not_stand_together_are_not_found(String phrase) {
        searches.filed("鷺鷥棲地被毀", "第三河段。");

        assertThat(searches.found("WRA", phrase)).isEmpty();
    }

    @Test
    void a_search_shows_own_and_supervised_cases_under_the_other_filters() {
        var number = searches.filed("蝙蝠洞淹水", "請處理。");

        assertThat(searches.found("MOEA", "蝙蝠洞")).containsExactly(number);
        assertThat(searches.found("KCG", "蝙蝠洞")).isEmpty();
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
                .mapToObj(n -> searches.filed("水獺出沒", "第" + n + "隻"))
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
    void a_search_that_is_too_long_is_refused() {
        desk.as("case-officer", "WRA")
                .queryParam("q", "長".repeat(101))
                .get(COMPLAINTS)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_INPUT"))
                .body("errors[0].pointer", equalTo("?q"));
    }
}
