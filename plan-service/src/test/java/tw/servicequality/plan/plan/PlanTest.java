package tw.servicequality.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tw.servicequality.plan.plan.PlanStatus.ABANDONED;
import static tw.servicequality.plan.plan.PlanStatus.APPROVED;
import static tw.servicequality.plan.plan.PlanStatus.CLOSED;
import static tw.servicequality.plan.plan.PlanStatus.DRAFT;
import static tw.servicequality.plan.plan.PlanStatus.PUBLISHED;
import static tw.servicequality.plan.plan.PlanStatus.RETURNED;
import static tw.servicequality.plan.plan.PlanStatus.SUBMITTED;
import static tw.servicequality.plan.plan.PlanStatus.SUPERSEDED;

import com.fasterxml.jackson.databind.node.NullNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tw.servicequality.plan.document.PlanDocument;
import tw.servicequality.plan.plan.PlanEvent.PlanClosed;
import tw.servicequality.plan.plan.PlanEvent.PlanPublished;
import tw.servicequality.plan.plan.PlanEvent.PlanReturned;
import tw.servicequality.platform.problem.ProblemException;

class PlanTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 3, 1);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2017, 1, 20);

    private static final Map<PlanStatus, Function<Plan, PlanEvent>> STEPS = Map.of(
            SUBMITTED, plan -> plan.submit("文號", TODAY),
            RETURNED, plan -> plan.returnWith("意見", "MOEA", TODAY),
            APPROVED, plan -> plan.approve("文號", "MOEA", TODAY),
            PUBLISHED, plan -> plan.publish(TODAY),
            CLOSED, plan -> plan.close("文號", NEXT_YEAR),
            SUPERSEDED, plan -> plan.supersededBy(UUID.randomUUID(), TODAY),
            ABANDONED, plan -> plan.abandon("誤植", TODAY));

    private static final Map<PlanStatus, List<PlanStatus>> WAYS = Map.of(
            DRAFT, List.of(),
            SUBMITTED, List.of(SUBMITTED),
            RETURNED, List.of(SUBMITTED, RETURNED),
            APPROVED, List.of(SUBMITTED, APPROVED),
            PUBLISHED, List.of(SUBMITTED, APPROVED, PUBLISHED),
            CLOSED, List.of(SUBMITTED, APPROVED, PUBLISHED, CLOSED),
            SUPERSEDED, List.of(SUBMITTED, APPROVED, PUBLISHED, SUPERSEDED),
            ABANDONED, List.of(ABANDONED));

    private static final Map<PlanStatus, Set<PlanStatus>> ALLOWED = Map.of(
            DRAFT, Set.of(SUBMITTED, ABANDONED),
            SUBMITTED, Set.of(RETURNED, APPROVED),
            RETURNED, Set.of(SUBMITTED, ABANDONED),
            APPROVED, Set.of(PUBLISHED),
            PUBLISHED, Set.of(CLOSED, SUPERSEDED),
            CLOSED, Set.of(),
            SUPERSEDED, Set.of(),
            ABANDONED, Set.of());

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
            refuses(PlanProblem.PLAN_MOVE_NOT_ALLOWED, () -> STEPS.get(to).apply(plan));
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
        assertThat(plan.publish(TODAY)).isEqualTo(new PlanPublished(plan.id(), "WRA", 105, "計畫", 0, TODAY, 1, null, 1));
    }

    @Test
    void the_comments_of_a_return_are_not_told_to_the_world() {
        var plan = aPlanThatIs(SUBMITTED);
        assertThat(plan.returnWith("意見", "MOEA", TODAY))
                .isEqualTo(new PlanReturned(plan.id(), "WRA", "MOEA", TODAY, 1));
    }

    @ParameterizedTest
    @CsvSource({"2016-12-30, false", "2016-12-31, false", "2017-01-01, true"})
    void a_plan_is_closed_when_its_time_is_over(LocalDate day, boolean closes) {
        var plan = aPlanThatIs(PUBLISHED);
        if (closes) {
            assertThat(plan.close("文號", day)).isEqualTo(new PlanClosed(plan.id(), "WRA", 105, "文號", day, 1));
        } else {
            refuses(PlanProblem.PLAN_YEAR_NOT_OVER, () -> plan.close("文號", day));
        }
    }

    @Test
    void a_plan_without_a_year_is_closed_at_any_time() {
        var plan = Plan.of("WRA", "經濟部水利署", aDocument("一", Optional.empty()), List.of(), Instant.EPOCH);
        WAYS.get(PUBLISHED).forEach(step -> STEPS.get(step).apply(plan));
        plan.close("文號", TODAY);
        assertThat(plan.status()).isEqualTo(CLOSED);
    }

    @Test
    void an_amendment_is_the_next_edition_and_starts_as_a_draft() {
        var plan = aPlanThatIs(PUBLISHED);
        var second = plan.amendedBy(aDocument("二", Optional.of(105)), "經濟部水利署", "理由", List.of(), Instant.EPOCH);
        assertThat(second.status()).isEqualTo(DRAFT);
        assertThat(second.edition()).isEqualTo(new PlanEdition(plan.id(), 2, plan.id(), "理由"));
        assertThat(plan.status()).isEqualTo(PUBLISHED);
    }

    @Test
    void only_other_words_for_the_same_year_amend_a_plan_in_force() {
        var plan = aPlanThatIs(PUBLISHED);
        refuses(PlanProblem.PLAN_AMENDMENT_UNCHANGED, () -> amend(plan, aDocument("一", Optional.of(105))));
        refuses(PlanProblem.PLAN_AMENDMENT_OF_ANOTHER_YEAR, () -> amend(plan, aDocument("二", Optional.of(106))));
        for (var status : EnumSet.complementOf(EnumSet.of(PUBLISHED))) {
            refuses(PlanProblem.PLAN_NOT_AMENDABLE, () -> amend(aPlanThatIs(status), aDocument("二", Optional.of(105))));
        }
    }

    private static Plan amend(Plan plan, PlanDocument document) {
        return plan.amendedBy(document, "經濟部水利署", "理由", List.of(), Instant.EPOCH);
    }

    private static void refuses(PlanProblem problem, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.problem())
                .isEqualTo(problem));
    }

    private static Plan aPlanThatIs(PlanStatus status) {
        var plan = Plan.of("WRA", "經濟部水利署", aDocument("一", Optional.of(105)), List.of(), Instant.EPOCH);
        WAYS.get(status).forEach(step -> STEPS.get(step).apply(plan));
        return plan;
    }

    private static PlanDocument aDocument(String digest, Optional<Integer> rocYear) {
        return new PlanDocument(
                NullNode.getInstance(),
                new byte[0],
                digest.getBytes(StandardCharsets.UTF_8),
                "經濟部水利署",
                Optional.of("計畫"),
                rocYear,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
