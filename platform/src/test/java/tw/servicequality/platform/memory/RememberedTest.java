package tw.servicequality.platform.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final Remembered<String, Optional<String>> names = new Remembered<>(Optional::isPresent);

    @Test
    void what_was_found_is_not_looked_for_again() {
        find("WRA", Optional.of("水利署"));
        find("WRA", Optional.of("水利署"));

        assertThat(asked).hasValue(1);
    }

    @Test
    void what_was_not_found_is_looked_for_each_time() {
        find("NEW", Optional.empty());

        assertThat(find("NEW", Optional.of("新機關"))).contains("新機關");
    }

    @Test
    void what_is_forgotten_is_looked_for_again() {
        find("WRA", Optional.of("水利署"));
        names.forget();

        assertThat(find("WRA", Optional.of("水利署（更名）"))).contains("水利署（更名）");
    }

    private Optional<String> find(String code, Optional<String> found) {
        return names.get(code, () -> {
            asked.incrementAndGet();
            return found;
        });
    }
}
