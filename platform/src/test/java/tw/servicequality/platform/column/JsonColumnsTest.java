package tw.servicequality.platform.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.java.spi.UnknownBasicJavaType;
import org.junit.jupiter.api.Test;

/** What is stored stays readable. */
class JsonColumnsTest {

    private static final JavaType<Kept> KEPT = new UnknownBasicJavaType<>(Kept.class);
    private static final Kept VALUE =
            new Kept(LocalDate.of(2016, 1, 28), Instant.parse("2016-01-28T02:00:00Z"), Optional.of("圍籬"), null);
    private static final String STORED = "{\"on\":\"2016-01-28\",\"at\":\"2016-01-28T02:00:00Z\",\"text\":\"圍籬\"}";

    private final JsonColumns columns = new JsonColumns();

    @Test
    void days_and_instants_are_text_and_what_is_absent_is_left_out() {
        assertThat(columns.toString(VALUE, KEPT, null)).isEqualTo(STORED);
    }

    @Test
    void what_was_stored_is_read_back_also_by_who_no_longer_knows_all_of_it() {
        assertThat(columns.fromString(STORED, KEPT, null)).isEqualTo(VALUE);
        assertThat(columns.fromString(STORED.replace("}", ",\"dropped\":1}"), KEPT, null))
                .isEqualTo(VALUE);
    }

    record Kept(LocalDate on, Instant at, Optional<String> text, String note) {}
}
