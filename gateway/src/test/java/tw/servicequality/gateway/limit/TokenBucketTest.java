package tw.servicequality.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenBucketTest {
    private final TokenBucket bucket = new TokenBucket(2, 3, 0);

    @Test
    void a_full_bucket_grants_its_burst_and_not_one_more() {
        assertThat(bucket.take(0)).isEqualTo(new Allowance(true, 3, 2, 0, 1));
        assertThat(bucket.take(0)).isEqualTo(new Allowance(true, 3, 1, 0, 1));
        assertThat(bucket.take(0)).isEqualTo(new Allowance(true, 3, 0, 0, 2));
        assertThat(bucket.take(0)).isEqualTo(new Allowance(false, 3, 0, 1, 2));
    }

    @Test
    void a_token_is_back_exactly_when_it_is_due() {
        drain();
        assertThat(bucket.take(499).granted()).isFalse();
        assertThat(bucket.take(500).granted()).isTrue();
        assertThat(bucket.take(501).granted()).isFalse();
    }

    @Test
    void a_long_rest_fills_no_more_than_the_burst() {
        drain();
        assertThat(bucket.take(3_600_000).remaining()).isEqualTo(2);
    }

    @Test
    void a_clock_set_back_neither_gives_nor_takes() {
        drain();
        assertThat(bucket.take(-10_000).granted()).isFalse();
        assertThat(bucket.take(-9_500).granted()).isTrue();
    }

    @Test
    void a_slow_bucket_tells_the_whole_seconds_to_wait() {
        TokenBucket slow = new TokenBucket(0.1, 1, 0);
        slow.take(0);
        assertThat(slow.take(0).retryAfter()).isEqualTo(10);
        assertThat(slow.take(9_001).retryAfter()).isEqualTo(1);
    }

    private void drain() {
        for (int i = 0; i < 3; i++) {
            bucket.take(0);
        }
    }
}
