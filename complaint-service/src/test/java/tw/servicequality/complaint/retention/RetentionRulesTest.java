package tw.servicequality.complaint.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionRulesTest {

    private static final LocalDate ENDED = LocalDate.of(2016, 3, 2);
    private static final RetentionLine FOR_ALL = line("ORDINARY", null, null, 5);

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    @Test
    void what_is_ordinary_is_kept_for_the_years_that_the_agency_has_set() {
        assertThat(shipped().of(ended("WEB", false, false)).keptUntil()).contains(LocalDate.of(2026, 3, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "MEDIA, false, false, MAJOR_OPINION",
        "MEDIA, true, true, MAJOR_OPINION",
        "WEB, true, true, INFORMANT",
        "WEB, true, false, CONFIDENTIAL"
    })
    void opinions_informants_and_secrets_are_kept_for_ever(
            String channel, boolean confidential, boolean informant, String code) {
        var kept = shipped().of(ended(channel, confidential, informant));

        assertThat(kept.line().code()).isEqualTo(code);
        assertThat(kept.keptUntil()).isEmpty();
        assertThat(kept.isOver(LocalDate.of(9999, 12, 31))).isFalse();
    }

    /** 民法 §120 II, §121 II */
    @ParameterizedTest
    @CsvSource({
        "2016-03-02, 5, 2021-03-02",
        "2015-12-31, 1, 2016-12-31",
        "2019-02-28, 1, 2020-02-29",
        "2020-02-28, 5, 2025-02-28",
        "2020-02-29, 5, 2025-02-28",
        "2020-02-28, 1, 2021-02-28"
    })
    void the_last_day_is_the_one_before_that_which_answers_to_the_first(
            LocalDate endedOn, int years, LocalDate lastDay) {
        var kept = Retained.years("*@1", FOR_ALL, endedOn, years);

        assertThat(kept.keptUntil()).contains(lastDay);
        assertThat(kept.isOver(lastDay.minusDays(1))).isFalse();
        assertThat(kept.isOver(lastDay)).isFalse();
        assertThat(kept.isOver(lastDay.plusDays(1))).isTrue();
    }

    @Test
    void an_agency_s_own_rule_goes_before_the_one_for_all_and_a_class_before_the_rest() {
        var land = line("LAND", null, List.of("LAND"), 30);
        var rules = rules(rule("*", 1, "2002-01-01", FOR_ALL), rule("WRA", 1, "2002-01-01", land, FOR_ALL));
        var ofLand = new EndedCase("WRA", "WEB", Optional.of("LAND"), false, false, ENDED);

        assertThat(rules.of(ofLand).keptUntil()).contains(LocalDate.of(2046, 3, 2));
        assertThat(rules.of(ended("WEB", false, false)).keptUntil()).contains(LocalDate.of(2021, 3, 2));
        assertThat(rules.of(ofLand).rule()).isEqualTo("WRA@1");
    }

    @ParameterizedTest
    @CsvSource({"2016-03-01, *@2", "2016-03-02, *@2", "2016-03-03, *@1"})
    void a_case_is_kept_by_the_rule_in_force_on_the_day_it_ended(String effectiveFrom, String rule) {
        var rules =
                rules(rule("*", 2, effectiveFrom, line("ALL", null, null, 10)), rule("*", 1, "2002-01-01", FOR_ALL));

        assertThat(rules.of(ended("WEB", false, false)).rule()).isEqualTo(rule);
    }

    @Test
    void a_rule_that_contradicts_itself_is_not_taken() {
        var twoWays = new RetentionLine("BOTH", "二者", null, null, null, null, 5, true, null);
        refused(rule("*", 1, "2002-01-01"));
        refused(rule("*", 1, "2002-01-01", line("WEB", List.of("WEB"), null, 5)));
        refused(rule("*", 1, "2002-01-01", FOR_ALL, line("BEHIND", null, null, 5)));
        refused(rule("*", 1, "2002-01-01", line("SIX", null, null, 6)));
        refused(rule("*", 1, "2002-01-01", line("ORDINARY", List.of("WEB"), null, 5), FOR_ALL));
        refused(rule("*", 1, "2002-01-01", twoWays));
    }

    @Test
    void agencies_may_bring_rules_of_their_own(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("wra-1.json"), """
                {"agency":"WRA","version":1,"effectiveFrom":"2010-01-01","title":"水利署","article":"水利署檔案保存年限區分表",
                 "lines":[{"code":"ALL","title":"全部","years":3}]}""");
        var rules = new RetentionRules(
                Stream.concat(RetentionRules.shipped(json), RetentionRules.inFolder(json, folder)), (a, day) -> 10);

        assertThat(rules.of(ended("WEB", true, true)).keptUntil()).contains(LocalDate.of(2019, 3, 2));
    }

    private void refused(RetentionRule rule) {
        assertThatThrownBy(() -> rules(rule)).isInstanceOf(RuntimeException.class);
    }

    /** The settings of this agency say ten years. */
    private RetentionRules shipped() {
        return new RetentionRules(RetentionRules.shipped(json), (agency, day) -> 10);
    }

    private static RetentionRules rules(RetentionRule... rules) {
        return new RetentionRules(Stream.of(rules), (agency, day) -> 10);
    }

    private static RetentionRule rule(String agency, int version, String effectiveFrom, RetentionLine... lines) {
        return new RetentionRule(agency, version, LocalDate.parse(effectiveFrom), "年限", "條文", List.of(lines));
    }

    private static RetentionLine line(String code, List<String> channels, List<String> categories, int years) {
        return new RetentionLine(code, code, channels, categories, null, null, years, null, null);
    }

    private static EndedCase ended(String channel, boolean confidential, boolean informant) {
        return new EndedCase("WRA", channel, Optional.empty(), confidential, informant, ENDED);
    }
}
