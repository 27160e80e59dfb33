package tw.servicequality.plan.obligation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tw.servicequality.plan.testing.Database;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.platform.testing.RealParts;

/** Few agencies are looked up, the many below a ministry are read in order: the list is the same. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ObligationListJourneyTest {

    /** At their last step, so that no timer takes one meanwhile. */
    private static final String MADE = """
            with commitment as (
              insert into commitment (id, plan_id, agency, source, position, clause, status, period_start, period_end,
                units, dues, targets, evidence, decided_on, version)
              values (gen_random_uuid(), ?::uuid, 'WRA', '001.1.1.1.1', 1, '作法', 'CONFIRMED', '2016-01-01', '2016-12-31',
                '[]', '[]', '[]', '[]', '2016-01-04', 0) returning id, plan_id),
            made as (insert into obligation (id, plan_id, commitment_id, agency, source, unit, role, covers_start, covers_end,
              nominal_on, due_on, roll, rolled_why, words, calendar, status, remind_at, due_at, overdue_at, escalate_at,
              step, version)
            select gen_random_uuid(), plan_id, id, 'WRA', '001.1.1.1.1', unit, 'HANDLE', '2016-01-01', '2016-02-29',
              due, due, 'BACK', '', '2月底前', 'known@2016-01-01', status, '2016-02-22 00:00Z', '2016-02-29 00:00Z',
              '2016-02-29 16:00Z', '2016-03-04 00:00Z', 4, 0
            from commitment, (values ('秘書室', date '2016-05-31', 'UPCOMING'), ('資訊室', '2016-04-30', 'UPCOMING'),
              ('秘書室', '2016-02-29', 'OVERDUE'), ('資訊室', '2016-01-31', 'RETURNED'), ('秘書室', '2016-01-15', 'CHECKED'))
              as one (unit, due, status) returning id)
            select count(*) from made""";

    @Inject
    Database database;

    @Inject
    Obligations obligations;

    private String plan;

    @BeforeEach
    void five_obligations_of_a_plan() {
        Portal.knownAgencies();
        plan = Portal.importedPlan("WRA", "plan-001");
        assertThat(database.number(MADE, plan)).isEqualTo(5);
    }

    static Stream<Set<String>> fewAndMany() {
        return Stream.of(
                Set.of("WRA"),
                Stream.concat(Stream.of("WRA"), IntStream.range(0, 300).mapToObj(n -> "WRA-" + n))
                        .collect(toSet()));
    }

    @ParameterizedTest
    @MethodSource("fewAndMany")
    void what_is_asked_for_comes_by_due_day(Set<String> agencies) {
        assertThat(due(agencies, null, null, null))
                .containsExactly("2016-01-15", "2016-01-31", "2016-02-29", "2016-04-30", "2016-05-31");
        assertThat(due(agencies, null, null, "true"))
                .containsExactly("2016-01-31", "2016-02-29", "2016-04-30", "2016-05-31");
        assertThat(due(agencies, "資訊室", null, null)).containsExactly("2016-01-31", "2016-04-30");
        assertThat(due(agencies, null, "CHECKED", null)).containsExactly("2016-01-15");
        assertThat(due(agencies, null, "OVERDUE", "true")).containsExactly("2016-02-29");
        assertThat(due(agencies, null, "CHECKED", "true")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fewAndMany")
    void pages_go_on_after_the_last_and_leave_other_agencies_out(Set<String> agencies) {
        var open = filter(null, null, "true");
        var first = page(open, agencies, LocalDate.EPOCH, new UUID(0, 0));
        var second =
                page(open, agencies, first.getLast().dueOn(), first.getLast().id());

        assertThat(days(first)).containsExactly("2016-01-31", "2016-02-29");
        assertThat(days(second)).containsExactly("2016-04-30", "2016-05-31");
        var others = agencies.stream().map(code -> "X" + code).collect(toSet());
        assertThat(page(open, others, LocalDate.EPOCH, new UUID(0, 0))).isEmpty();
    }

    private List<String> due(Set<String> agencies, String unit, String status, String open) {
        return days(QuarkusTransaction.requiringNew()
                .call(() ->
                        obligations
                                .after(filter(unit, status, open), agencies, LocalDate.EPOCH, new UUID(0, 0), 50)
                                .stream()
                                .map(Obligation::facts)
                                .toList()));
    }

    private List<ObligationFacts> page(ObligationFilter filter, Set<String> agencies, LocalDate after, UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> obligations.after(filter, agencies, after, id, 2).stream()
                .map(Obligation::facts)
                .toList());
    }

    private ObligationFilter filter(String unit, String status, String open) {
        return ObligationFilter.of(null, plan, unit, status, null, open);
    }

    private static List<String> days(List<ObligationFacts> found) {
        return found.stream().map(one -> one.dueOn().toString()).toList();
    }
}
