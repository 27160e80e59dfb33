package tw.servicequality.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tw.servicequality.plan.plan.PlanStatus.APPROVED;
import static tw.servicequality.plan.plan.PlanStatus.DRAFT;
import static tw.servicequality.plan.plan.PlanStatus.PUBLISHED;
import static tw.servicequality.plan.plan.PlanStatus.RETURNED;
import static tw.servicequality.plan.plan.PlanStatus.SUBMITTED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tw.servicequality.plan.document.PlanDocument;
import tw.servicequality.plan.plan.PlanEvent.PlanPublished;
import tw.servicequality.plan.plan.PlanEvent.PlanReturned;
import tw.servicequality.platform.problem.ProblemException;

class PlanTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 3, 1);

    private static final Map<PlanStatus, Function<Plan, PlanEvent>> STEPS = Map.of(
            SUBMITTED, plan -> plan.submit("文號", TODAY),
            RETURNED, plan -> plan.returnWith("意見", "MOEA", TODAY),
            APPROVED, plan -> plan.approve("文號", "MOEA", TODAY),
            PUBLISHED, plan -> plan.publish(TODAY));

    private static final Map<PlanStatus, List<PlanStatus>> WAYS = Map.of(
            DRAFT, List.of(),
            SUBMITTED, List.of(SUBMITTED),
            RETURNED, List.of(SUBMITTED, RETURNED),
            APPROVED, List.of(SUBMITTED, APPROVED),
            PUBLISHED, List.of(SUBMITTED, APPROVED, PUBLISHED));

    private static final Map<PlanStatus, Set<PlanStatus>> ALLOWED = Map.of(
            DRAFT, Set.of(SUBMITTED),
            SUBMITTED, Set.of(RETURNED, APPROVED),
            RETURNED, Set.of(SUBMITTED),
            APPROVED, Set.of(PUBLISHED),
            PUBLISHED, Set.of());

    static Stream<Arguments> everyMove() {
        var moves = new ArrayList<Arguments>();
        for (var from : PlanStatus.values()) {
            STEPS.keySet().forEach(to -> moves.add(Arguments.of(from, to)));
        }
        return moves.stream();
    }

    @ParameterizedTest
    @MethodSource("everyMove")
    void a_plan_moves_where_the_table_allows_and_nowhere_else(PlanStatus from, PlanStatus to) {
        var plan = aPlanThatIs(from);
        if (ALLOWED.get(from).contains(to)) {
            STEPS.get(to).apply(plan);
            assertThat(plan.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> STEPS.get(to).apply(plan))
                    .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.problem())
                            .isEqualTo(PlanProblem.PLAN_MOVE_NOT_ALLOWED));
            assertThat(plan.status()).isEqualTo(from);
        }
    }

    @Test
    void every_status_is_in_the_table() {
        assertThat(PlanStatus.MOVES.keySet()).containsExactly(PlanStatus.values());
    }

    @Test
    void a_returned_plan_is_submitted_again_and_remembers_why_it_came_back() {
        var plan = aPlanThatIs(RETURNED);
        plan.submit("文號二", TODAY);
        assertThat(plan.moves()).extracting(PlanMove::status).containsExactly(SUBMITTED, RETURNED, SUBMITTED);
        assertThat(plan.moves().get(1).comments()).isEqualTo("意見");
    }

    @Test
    void publishing_tells_the_plan_with_the_version_that_it_will_have() {
        var plan = aPlanThatIs(APPROVED);
        assertThat(plan.publish(TODAY)).isEqualTo(new PlanPublished(plan.id(), "WRA", 105, "計畫", 0, TODAY, 1));
    }

    @Test
    void the_comments_of_a_return_are_not_told_to_the_world() {
        var plan = aPlanThatIs(SUBMITTED);
        assertThat(plan.returnWith("意見", "MOEA", TODAY))
                .isEqualTo(new PlanReturned(plan.id(), "WRA", "MOEA", TODAY, 1));
    }

    private static Plan aPlanThatIs(PlanStatus status) {
        var document = new PlanDocument(
                new byte[0],
                new byte[0],
                "經濟部水利署",
                Optional.of("計畫"),
                Optional.of(105),
                Optional.empty(),
                List.of(),
                List.of());
        var plan = Plan.of("WRA", document, List.of(), Instant.EPOCH);
        WAYS.get(status).forEach(step -> STEPS.get(step).apply(plan));
        return plan;
    }
}
