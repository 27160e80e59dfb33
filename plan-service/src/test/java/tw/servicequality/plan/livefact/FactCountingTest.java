package tw.servicequality.plan.livefact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactCountingTest {

    @ParameterizedTest
    @CsvSource({"COUNT, 3, 2, 3", "COUNT_UNMET, 3, 2, 1", "SHARE, 4, 3, 75", "SHARE, 1, 1, 100", "SHARE, 1, 0, 0"})
    void facts_are_counted_or_shared(FactCounting counting, long facts, long met, String number) {
        assertThat(counting.of(sum(facts, met)).orElseThrow()).isEqualByComparingTo(number);
    }

    @Test
    void a_share_is_cut_and_reaches_the_whole_only_when_all_have_met_it() {
        assertThat(FactCounting.SHARE.of(sum(1_000_000, 999_999)).orElseThrow()).isLessThan(BigDecimal.valueOf(100));
        assertThat(FactCounting.SHARE.of(sum(3, 2)).orElseThrow()).isEqualByComparingTo("66.666666666666");
    }

    @Test
    void of_nothing_there_is_a_count_but_no_share_mean_or_last_value() {
        assertThat(FactCounting.COUNT.of(sum(0, 0))).contains(BigDecimal.ZERO);
        assertThat(FactCounting.SHARE.of(sum(0, 0))).isEmpty();
        assertThat(FactCounting.MEAN.of(sum(0, 0))).isEmpty();
        assertThat(FactCounting.LATEST.of(sum(0, 0))).isEmpty();
    }

    @Test
    void a_mean_and_the_last_value_are_of_the_values() {
        var sum = new FactSum(2, 2, Optional.of(new BigDecimal("175")), Optional.of(new BigDecimal("85")));
        assertThat(FactCounting.MEAN.of(sum).orElseThrow()).isEqualByComparingTo("87.5");
        assertThat(FactCounting.LATEST.of(sum)).contains(new BigDecimal("85"));
    }

    @Test
    void every_kind_of_measurement_bears_the_producers_name_and_no_other_is_counted() {
        assertThat(FactKind.ofMeasurement("COURTESY_CALL")).contains(FactKind.COURTESY_CALL);
        assertThat(FactKind.ofMeasurement("ONLINE_SERVICES")).contains(FactKind.ONLINE_SERVICES);
        assertThat(FactKind.ofMeasurement("PETITION_CLOSED")).isEmpty();
        assertThat(FactKind.ofMeasurement("QUEUE_LENGTH")).isEmpty();
    }

    private static FactSum sum(long facts, long met) {
        return new FactSum(facts, met, Optional.empty(), Optional.empty());
    }
}
