package tw.servicequality.plan.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tw.servicequality.plan.commitment.ConfirmedAsProposed;
import tw.servicequality.plan.obligation.ObligationRows.Standing;
import tw.servicequality.plan.obligation.PlannedObligation.Reminding;
import tw.servicequality.plan.schedule.Period;
import tw.servicequality.platform.calendar.OfficeCalendars;
import tw.servicequality.platform.calendar.WorkingDays;

class DifferenceTest {

    private static final Generation GENERATION = new Generation(
            ConfirmedAsProposed.PLAN, WorkingDays.on(new OfficeCalendars().current()), new Reminding(5, 3));
    private static final List<PlannedObligation> PLANNED =
            GENERATION.of(ConfirmedAsProposed.of("plan-004", Period.ofYear(2013)), List.of());

    @Test
    void the_same_again_changes_nothing() {
        var difference = Difference.between(standing(ObligationStatus.UPCOMING), PLANNED);
        assertThat(difference.kept()).isEqualTo(PLANNED.size());
        assertThat(difference.moved()).isEmpty();
        assertThat(difference.added()).isEmpty();
        assertThat(difference.withdrawn()).isEmpty();
    }

    @Test
    void what_stood_a_day_earlier_has_moved_unless_it_is_settled() {
        assertThat(Difference.between(earlier(ObligationStatus.OVERDUE), PLANNED)
                        .moved())
                .hasSameSizeAs(PLANNED);
        assertThat(Difference.between(earlier(ObligationStatus.CHECKED), PLANNED)
                        .moved())
                .isEmpty();
    }

    @Test
    void what_is_planned_no_more_is_withdrawn_unless_it_is_settled() {
        assertThat(Difference.between(standing(ObligationStatus.UPCOMING), List.of())
                        .withdrawn())
                .hasSameSizeAs(PLANNED);
        assertThat(Difference.between(standing(ObligationStatus.REPORTED), List.of())
                        .withdrawn())
                .isEmpty();
    }

    @Test
    void what_was_withdrawn_and_is_planned_again_is_new() {
        assertThat(Difference.between(standing(ObligationStatus.WITHDRAWN), PLANNED)
                        .added())
                .hasSameSizeAs(PLANNED);
    }

    private static List<Standing> standing(ObligationStatus status) {
        return PLANNED.stream()
                .map(one -> new Standing(one.id(), one.source(), one.unit(), one.nominalOn(), one.dueOn(), status))
                .toList();
    }

    private static List<Standing> earlier(ObligationStatus status) {
        return standing(status).stream()
                .map(one -> new Standing(
                        one.id(),
                        one.source(),
                        one.unit(),
                        one.nominalOn(),
                        one.dueOn().minusDays(1),
                        status))
                .toList();
    }
}
