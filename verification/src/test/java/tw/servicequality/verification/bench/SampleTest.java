package tw.servicequality.verification.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void so_many_per_cent_do_not_exceed_the_percentile() {
        var sample = new Sample();
        for (var millis = 2_000; millis >= 1; millis--) {
            sample.add(millis * 1_000_000L);
        }

        assertThat(sample.percentile(50)).isEqualTo(1_000);
        assertThat(sample.percentile(99)).isEqualTo(1_980);
        assertThat(sample.percentile(100)).isEqualTo(2_000);
    }

    @Test
    void a_single_duration_is_every_percentile() {
        var sample = new Sample();
        sample.add(3_000_000);

        assertThat(sample.percentile(1)).isEqualTo(3);
        assertThat(sample.percentile(99)).isEqualTo(3);
    }

    @Test
    void sizes_on_the_command_line_stand_above_the_usual_ones() {
        var options = BenchOptions.read(List.of("timers", "--cases", "20_000", "--due", "3000"));

        assertThat(options.bench()).isEqualTo("timers");
        assertThat(options.cases()).isEqualTo(20_000);
        assertThat(options.due()).isEqualTo(3_000);
        assertThat(options.kills()).isEqualTo(200);
    }
}
