package tw.servicequality.assessment.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.assessment.criteria.Grade;
import tw.servicequality.assessment.criteria.HandWorked;
import tw.servicequality.assessment.round.TieRule;

class TieRuleTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "950, 1",
        "950 940 930 920, 1 2 3 4",
        "950 950 930 920, 1 1 3 4",
        "950 940 940 920, 1 2 2 4",
        "950 940 930 930, 1 2 3 3",
        "950 950 940 940, 1 1 3 3",
        "950 950 950 940, 1 1 1 4",
        "900 899 899 899, 1 2 2 2",
        "0 0 0 0, 1 1 1 1"
    })
    void equal_totals_share_a_rank_and_the_next_is_skipped(String totals, String ranks) {
        assertThat(ranksOf(TieRule.SHARED_RANK, totals)).isEqualTo(ranks);
    }

    @ParameterizedTest
    @CsvSource({"950 940 940 920, 1 2 2 3", "950 950 940 940, 1 1 2 2", "900 899 899 899, 1 2 2 2", "0 0 0 0, 1 1 1 1"})
    void equal_totals_share_a_rank_and_the_next_is_not_skipped_where_the_round_says_so(String totals, String ranks) {
        assertThat(ranksOf(TieRule.DENSE_RANK, totals)).isEqualTo(ranks);
    }

    @Test
    void results_that_come_in_any_order_are_ranked_best_first_and_by_agency_within_a_rank() {
        var ranked = RankOrder.rank(
                TieRule.SHARED_RANK, List.of(result("C", 900), result("B", 900), result("A", 1), result("D", 901)));

        assertThat(ranked).extracting(RankedResult::agency).containsExactly("D", "B", "C", "A");
        assertThat(ranked).extracting(RankedResult::rank).containsExactly(1, 2, 2, 4);
    }

    @Test
    void the_hand_worked_offices_get_their_ranks() {
        var offices = new ArrayList<>(HandWorked.offices()).reversed();
        var ranked = RankOrder.rank(
                TieRule.SHARED_RANK,
                offices.stream().map(one -> result(one.office(), one.total())).toList());

        assertThat(ranked.stream().collect(Collectors.toMap(RankedResult::agency, RankedResult::rank)))
                .isEqualTo(offices.stream().collect(Collectors.toMap(HandWorked::office, HandWorked::rank)));
    }

    private static String ranksOf(TieRule rule, String totals) {
        var each = Arrays.stream(totals.split(" ")).map(Integer::valueOf).toList();
        var results = IntStream.range(0, each.size())
                .mapToObj(at -> result("A" + at, each.get(at)))
                .toList();
        return RankOrder.rank(rule, results).stream()
                .map(one -> String.valueOf(one.rank()))
                .collect(Collectors.joining(" "));
    }

    private static RankedResult result(String agency, int total) {
        return new RankedResult(0, agency, UUID.randomUUID(), BigDecimal.valueOf(total), Grade.GOOD);
    }
}
