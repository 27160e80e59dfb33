package tw.servicequality.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BucketsTest {
    private final Buckets buckets = new Buckets(1, 1, 2);

    @Test
    void each_name_has_its_own_bucket() {
        assertThat(buckets.take("a", 0).granted()).isTrue();
        assertThat(buckets.take("a", 0).granted()).isFalse();
        assertThat(buckets.take("b", 0).granted()).isTrue();
    }

    @Test
    void beyond_the_maximum_the_one_unused_for_longest_is_forgotten() {
        buckets.take("a", 0);
        buckets.take("b", 0);
        buckets.take("a", 0);
        buckets.take("c", 0);
        assertThat(buckets.size()).isEqualTo(2);
        assertThat(buckets.take("a", 0).granted()).isFalse();
        assertThat(buckets.take("b", 0).granted()).isTrue();
    }

    @Test
    void a_million_names_leave_only_the_maximum_in_memory() {
        for (int i = 0; i < 1_000_000; i++) {
            buckets.take("name-" + i, i);
        }
        assertThat(buckets.size()).isEqualTo(2);
    }
}
