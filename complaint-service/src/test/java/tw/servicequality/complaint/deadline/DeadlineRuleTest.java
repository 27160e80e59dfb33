package tw.servicequality.complaint.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tw.servicequality.complaint.deadline.DeadlineClock.FINAL_REPLY;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.complaint.deadline.TimeLimit.DayType;
import tw.servicequality.platform.calendar.CalendarYearMissing;
import tw.servicequality.platform.calendar.ClosureExtent;
import tw.servicequality.platform.calendar.ClosurePolicy;
import tw.servicequality.platform.calendar.Closures;
import tw.servicequality.platform.calendar.OfficeCalendars;
import tw.servicequality.platform.calendar.OfficeClosure;
import tw.servicequality.platform.calendar.Roll;
import tw.servicequality.platform.calendar.WorkingDays;
import tw.servicequality.platform.problem.ProblemException;

class DeadlineRuleTest {

    private static final LocalDate SHIPPED_FROM = LocalDate.of(2013, 1, 1);

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final DeadlineRules shipped = new DeadlineRules(json);
    private final OfficeCalendars calendars = new OfficeCalendars();

    @ParameterizedTest(name = "filed {0} → due {1}, cap {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2016-01-28 | 2016-02-04 | 2016-03-01 | 補行上班之星期六1/30計入（法務部99.2.3函）; 30 days end Sat 2/27, 2/29 is a substitute holiday (§48 IV)
            2016-01-27 | 2016-02-03 | 2016-02-26 | one day earlier; 30 days end on a Friday
            2016-01-29 | 2016-02-05 | 2016-03-01 | the make-up Saturday is day 1; last day before the New Year; 30 days end Sun 2/28
            2016-02-01 | 2016-02-16 | 2016-03-02 | crosses 春節 2/6–2/14 (補假2/11、調整放假2/12)
            2016-02-05 | 2016-02-22 | 2016-03-07 | the whole of 春節 and a weekend lie between; 30 days end Sun 3/6
            2016-02-10 | 2016-02-22 | 2016-03-11 | filed on a holiday: day 1 is the first working day after
            2016-01-30 | 2016-02-15 | 2016-03-01 | filed on the make-up Saturday, which as 始日 does not count (§48 II); 2/29 does not bind
            2013-02-20 | 2013-02-27 | 2013-03-22 | 補行上班 2013-02-23 counts
            2025-02-06 | 2025-02-13 | 2025-03-10 | 補行上班 2025-02-08 counts; 30 days end Sat 3/8: Monday morning (§48 IV)
            2026-02-12 | 2026-03-02 | 2026-03-16 | nine days of 春節 and 2/27
            """)
    void six_working_days_from_the_next_day_and_at_most_thirty_days(
            LocalDate filedOn, LocalDate dueOn, LocalDate capOn, String article) {
        var reckoning = shippedRule().reckon(filedOn, daysAsKnownOn(filedOn));

        assertThat(reckoning.dueOn()).isEqualTo(dueOn);
        assertThat(reckoning.capOn()).isEqualTo(capOn);
        assertThat(reckoning.capBinds()).isFalse();
    }

    @Test
    void the_days_of_the_story_are_named_one_by_one() {
        var filedOn = LocalDate.of(2016, 1, 28);
        var counted = shippedRule().reckon(filedOn, daysAsKnownOn(filedOn)).binding().days().stream()
                .filter(day -> day.counted())
                .map(day -> day.date().toString())
                .toList();

        assertThat(counted)
                .containsExactly("2016-01-29", "2016-01-30", "2016-02-01", "2016-02-02", "2016-02-03", "2016-02-04");
    }

    @Test
    void a_revised_calendar_moves_only_what_is_promised_after_its_approval() {
        var september = LocalDate.of(2025, 9, 25);

        assertThat(shippedRule().reckon(september, daysAsKnownOn(september)).dueOn())
                .isEqualTo("2025-10-07");
        assertThat(shippedRule()
                        .reckon(september, daysAsKnownOn(LocalDate.of(2025, 6, 12)))
                        .dueOn())
                .isEqualTo("2025-10-03");
    }

    @ParameterizedTest
    @CsvSource({"WHOLE_DAY, 2016-02-05", "MORNING, 2016-02-04", "AFTERNOON, 2016-02-04"})
    void a_whole_day_of_closed_offices_does_not_count_and_half_a_day_does(ClosureExtent extent, LocalDate dueOn) {
        var filedOn = LocalDate.of(2016, 1, 28);
        var closure = new OfficeClosure("c", "WRA", LocalDate.of(2016, 2, 2), extent, Instant.EPOCH, "地震");
        var days = new WorkingDays(
                calendars.asKnownOn(filedOn), Closures.of(List.of(closure)), ClosurePolicy.WHOLE_DAY_IS_OFF);

        assertThat(shippedRule().reckon(filedOn, days).dueOn()).isEqualTo(dueOn);
    }

    @ParameterizedTest
    @CsvSource({"29, false", "30, false", "31, true"})
    void the_cap_binds_where_the_promise_would_go_beyond_it(int promised, boolean binds) {
        var standard = new TimeLimit(promised, DayType.CALENDAR, Roll.NONE, "承諾", "—");
        var cap = new TimeLimit(30, DayType.CALENDAR, Roll.NONE, "上限", "要點：不得超過三十日");
        var reckoning = rule(1, SHIPPED_FROM, standard, cap)
                .reckon(LocalDate.of(2016, 3, 1), daysAsKnownOn(LocalDate.of(2016, 3, 1)));

        assertThat(reckoning.capBinds()).isEqualTo(binds);
        assertThat(reckoning.dueOn()).isEqualTo(LocalDate.of(2016, 3, 1).plusDays(Math.min(promised, 30)));
    }

    @Test
    void beyond_the_calendars_held_no_day_is_promised() {
        var filedOn = LocalDate.of(2027, 12, 30);

        assertThatThrownBy(() -> shippedRule().reckon(filedOn, daysAsKnownOn(filedOn)))
                .isInstanceOf(CalendarYearMissing.class);
    }

    @ParameterizedTest
    @CsvSource({"2015-12-31, 1", "2016-01-01, 2", "2016-01-02, 2"})
    void the_version_in_force_on_the_day_of_filing_applies(LocalDate filedOn, int version) {
        var rules = new DeadlineRules(List.of(
                rule(2, LocalDate.of(2016, 1, 1), working(7), cap()), rule(1, SHIPPED_FROM, working(6), cap())));

        assertThat(rules.inForce(FINAL_REPLY, filedOn).version()).isEqualTo(version);
        assertThat(rules.version(FINAL_REPLY, "test@1").standard().days()).isEqualTo(6);
    }

    @Test
    void before_the_first_version_there_is_no_rule() {
        assertThatThrownBy(() -> shipped.inForce(FINAL_REPLY, SHIPPED_FROM.minusDays(1)))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.problem())
                        .isEqualTo(DeadlineProblem.DEADLINE_RULE_MISSING));
        assertThat(shipped.inForce(FINAL_REPLY, SHIPPED_FROM).version()).isOne();
    }

    @Test
    void a_service_with_a_broken_rule_does_not_start() {
        refused(rule(1, SHIPPED_FROM, working(0), cap()));
        refused(rule(1, SHIPPED_FROM, working(6), new TimeLimit(30, DayType.CALENDAR, Roll.FORWARD, "上限", " ")));
        refused(rule(1, SHIPPED_FROM, new TimeLimit(6, DayType.WORKING, Roll.FORWARD, "t", "a"), cap()));
        refused(rule(1, SHIPPED_FROM, working(6), null));
        refused(rule(2, SHIPPED_FROM, working(6), cap()));
        refused(rule(1, SHIPPED_FROM, working(6), cap()), rule(2, SHIPPED_FROM, working(7), cap()));
        refused();
    }

    @Test
    void every_shipped_rule_is_in_the_index() throws IOException {
        var folder = new File("src/main/resources/rules/deadline");
        var indexed = List.of(json.readValue(new File(folder, "index.json"), String[].class));

        assertThat(folder.list((place, name) -> !name.equals("index.json")))
                .containsExactlyInAnyOrderElementsOf(indexed);
    }

    private static void refused(DeadlineRule... rules) {
        assertThatThrownBy(() -> new DeadlineRules(List.of(rules))).isInstanceOf(IllegalStateException.class);
    }

    private DeadlineRule shippedRule() {
        return shipped.version(FINAL_REPLY, "central-default@1");
    }

    private WorkingDays daysAsKnownOn(LocalDate day) {
        return WorkingDays.on(calendars.asKnownOn(day));
    }

    private static DeadlineRule rule(int version, LocalDate from, TimeLimit standard, TimeLimit cap) {
        return new DeadlineRule(
                "test", version, FINAL_REPLY, "測試", from, standard, cap, ClosurePolicy.WHOLE_DAY_IS_OFF);
    }

    private static TimeLimit working(int days) {
        return new TimeLimit(days, DayType.WORKING, Roll.NONE, "承諾", "文書處理手冊第78點");
    }

    private static TimeLimit cap() {
        return new TimeLimit(30, DayType.CALENDAR, Roll.FORWARD, "上限", "要點：不得超過三十日");
    }
}
