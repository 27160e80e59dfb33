package tw.servicequality.plan.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.plan.commitment.ConfirmedAsProposed;
import tw.servicequality.plan.commitment.ConfirmedCommitment;
import tw.servicequality.plan.obligation.PlannedObligation.Reminding;
import tw.servicequality.plan.schedule.Period;
import tw.servicequality.platform.calendar.OfficeCalendars;
import tw.servicequality.platform.calendar.WorkingDays;

/**
 * The dated obligations of each plan's year, with the clause behind every day, everything confirmed as proposed. Plan 003 names no
 * year; its officer is taken to give 107. With {@code -Dgolden=write} the files are written anew, to be reviewed.
 */
class GoldenObligationsTest {

    private static final WorkingDays DAYS = WorkingDays.on(new OfficeCalendars().current());
    private static final Generation GENERATION = new Generation(ConfirmedAsProposed.PLAN, DAYS, new Reminding(5, 3));

    @ParameterizedTest
    @CsvSource({"plan-000", "plan-001", "plan-002", "plan-003", "plan-004"})
    void the_years_obligations_are_these(String plan) throws IOException {
        var lines = Stream.concat(
                        Stream.of("action|unit|period|nominal|due|roll|why|clause"),
                        obligations(plan).stream().map(GoldenObligationsTest::line))
                .collect(Collectors.joining("\n", "", "\n"));
        var golden = Path.of("src/test/resources/obligations", plan + ".csv");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, lines);
        }
        assertThat(lines).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @CsvSource({"plan-000", "plan-002", "plan-004"})
    void the_same_input_gives_the_same_ids_and_no_id_twice(String plan) {
        var ids = obligations(plan).stream().map(PlannedObligation::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(obligations(plan)).extracting(PlannedObligation::id).containsExactlyElementsOf(ids);
    }

    @Test
    void a_limit_that_waits_for_an_event_is_due_when_it_has_happened() {
        var happened = new HappenedEvent(new java.util.UUID(1, 1), "正面消息", java.time.LocalDate.of(2020, 10, 7));
        var obligations = GENERATION.of(confirmed("plan-002"), List.of(happened)).stream()
                .filter(one -> one.eventId() != null)
                .toList();
        assertThat(obligations).singleElement().satisfies(one -> {
            assertThat(one.nominalOn()).isEqualTo("2020-10-10");
            assertThat(one.dueOn()).isEqualTo("2020-10-12");
            assertThat(one.words()).isEqualTo("各項正面消息應3日內提報");
            assertThat(one.unit()).isEqualTo("各廠所");
        });
    }

    @Test
    void a_unit_that_stands_for_several_is_each_of_them() {
        var commitment = confirmed("plan-002").get(4);
        var terms = commitment.terms();
        var sites = new tw.servicequality.plan.commitment.CommittedUnit(
                "各所", tw.servicequality.plan.commitment.UnitRole.HANDLE, List.of("TWC-1-A", "TWC-1-B"));
        var mapped = new tw.servicequality.plan.commitment.CommitmentTerms(
                terms.period(), List.of(sites), terms.dues(), terms.targets(), terms.evidence());
        assertThat(GENERATION.of(
                        List.of(new ConfirmedCommitment(commitment.id(), commitment.source(), mapped)), List.of()))
                .extracting(PlannedObligation::unit)
                .containsExactly("TWC-1-A", "TWC-1-B", "TWC-1-A", "TWC-1-B");
    }

    @Test
    void units_are_reminded_before_and_their_superiors_told_after() {
        var first = obligations("plan-002").stream()
                .filter(one -> one.dueOn().toString().equals("2020-10-12"))
                .findFirst()
                .orElseThrow();
        assertThat(first.remindAt()).isEqualTo("2020-09-30T00:00:00Z");
        assertThat(first.dueAt()).isEqualTo("2020-10-12T00:00:00Z");
        assertThat(first.overdueAt()).isEqualTo("2020-10-12T16:00:00Z");
        assertThat(first.escalateAt()).isEqualTo("2020-10-15T00:00:00Z");
    }

    private static List<PlannedObligation> obligations(String plan) {
        return GENERATION.of(confirmed(plan), List.of());
    }

    private static List<ConfirmedCommitment> confirmed(String plan) {
        return ConfirmedAsProposed.of(plan, Period.ofYear(2018));
    }

    private static String line(PlannedObligation one) {
        return Stream.of(
                        one.source(),
                        one.unit(),
                        one.coversStart() + "/" + one.coversEnd(),
                        one.nominalOn(),
                        one.dueOn(),
                        one.roll(),
                        one.rolledWhy(),
                        one.words())
                .map(Object::toString)
                .map(text -> text.replaceAll("[\\s|]+", " "))
                .collect(Collectors.joining("|"));
    }
}
