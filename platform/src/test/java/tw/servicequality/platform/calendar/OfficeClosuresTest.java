package tw.servicequality.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.TestPostgres;

/** On a real database, with the migration as it is shipped. */
class OfficeClosuresTest {
    private static final LocalDate DAY = LocalDate.of(2016, 9, 27);
    private static final Instant EVENING_BEFORE = Instant.parse("2016-09-26T12:00:00Z");
    private static EmbeddedPostgres postgres;
    private static DataSource database;

    private final OfficeClosures closures = new OfficeClosures(database);

    @BeforeAll
    static void start() throws Exception {
        postgres = TestPostgres.builder().start();
        database = postgres.getPostgresDatabase();
        try (InputStream sql = OfficeClosures.class.getResourceAsStream("/db/platform/V0_2__office_calendar.sql");
                Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @Test
    void a_closure_is_recorded_once_however_often_it_is_told() {
        assertThat(closures.record(closure("once", "once-region"))).isTrue();
        assertThat(closures.record(closure("once", "once-region"))).isFalse();
        assertThat(known("once-region").on(DAY)).hasValue(new Closures.ClosedDay(ClosureExtent.WHOLE_DAY, "颱風梅姬"));
    }

    @Test
    void it_concerns_the_region_and_the_days_asked_for_alone() {
        closures.record(closure("here", "here"));
        assertThat(known("elsewhere").isEmpty()).isTrue();
        assertThat(closures.forRegion(List.of("elsewhere", "here"), DAY, DAY).isEmpty())
                .isFalse();
        assertThat(closures.forRegion(List.of("here"), DAY.plusDays(1), DAY.plusDays(9))
                        .isEmpty())
                .isTrue();
        assertThat(closures.forRegion(List.of(), DAY, DAY).isEmpty()).isTrue();
        assertThat(closures.declared(List.of("elsewhere"))).isEmpty();
        assertThat(closures.declared(List.of("here")))
                .noneMatch(one -> one.isKnown(DAY.plusDays(1), DAY.plusDays(9), EVENING_BEFORE))
                .noneMatch(one -> one.isKnown(DAY.minusDays(9), DAY.minusDays(1), EVENING_BEFORE))
                .allMatch(one -> one.isKnown(DAY, DAY, EVENING_BEFORE));
    }

    @Test
    void a_withdrawn_closure_is_gone_but_it_can_be_said_what_was_known() {
        Instant midnight = EVENING_BEFORE.plusSeconds(4 * 3600);
        closures.record(closure("withdrawn", "w"));
        assertThat(closures.withdraw("withdrawn", midnight)).isTrue();
        assertThat(closures.withdraw("withdrawn", midnight.plusSeconds(1))).isFalse();
        assertThat(known("w").isEmpty()).isTrue();
        assertThat(knownAt(EVENING_BEFORE.minusMillis(1)).isEmpty()).isTrue();
        assertThat(knownAt(EVENING_BEFORE).isEmpty()).isFalse();
        assertThat(knownAt(midnight.minusMillis(1)).isEmpty()).isFalse();
        assertThat(knownAt(midnight).isEmpty()).isTrue();
        assertThat(closures.record(closure("withdrawn", "w"))).as("told again").isFalse();
        assertThat(known("w").isEmpty()).isTrue();
    }

    @Test
    void withdrawing_what_was_never_declared_changes_nothing() {
        assertThat(closures.withdraw("never", EVENING_BEFORE)).isFalse();
    }

    @Test
    void a_closure_without_an_id_or_a_place_is_refused() {
        assertThatThrownBy(() -> closure(" ", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> closure("x", "")).isInstanceOf(IllegalArgumentException.class);
    }

    private Closures known(String region) {
        return closures.forRegion(List.of(region), DAY, DAY);
    }

    /** The same as told by all that was ever declared. */
    private Closures knownAt(Instant at) {
        var known = closures.forRegionAsKnownAt(List.of("w"), DAY, DAY, at);
        assertThat(closures.declared(List.of("w")).stream()
                        .filter(one -> one.isKnown(DAY, DAY, at))
                        .map(DeclaredClosure::closure))
                .isEqualTo(known.declared());
        return known;
    }

    private static OfficeClosure closure(String id, String region) {
        return new OfficeClosure(id, region, DAY, ClosureExtent.WHOLE_DAY, EVENING_BEFORE, "颱風梅姬");
    }
}
