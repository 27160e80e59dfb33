package tw.servicequality.verification.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChainTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2016-02-04T04:00:00.123456Z");

    @Test
    void an_untouched_trail_is_whole_and_meets_its_anchor() {
        var rows = trail(50);
        var chain = new Chain(Map.of(50L, rows.getLast().hash()));
        rows.forEach(chain::follow);

        assertThat(chain.end()).isEmpty();
        assertThat(chain.length()).isEqualTo(50);
        assertThat(chain.anchorsMet()).isOne();
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void a_change_of_any_field_of_any_row_is_found(UnaryOperator<AuditRow> tampering) {
        for (var at = 0; at < 10; at++) {
            var rows = trail(10);
            rows.set(at, tampering.apply(rows.get(at)));
            assertThat(findings(rows, Map.of())).as("row %d", at).isNotEmpty();
        }
    }

    @Test
    void a_deleted_row_is_found_wherever_it_was() {
        var whole = trail(10);
        for (var at = 0; at < 10; at++) {
            var rows = new ArrayList<>(whole);
            rows.remove(at);
            assertThat(findings(rows, Map.of(10L, whole.getLast().hash())))
                    .as("row %d", at)
                    .isNotEmpty();
        }
    }

    @Test
    void two_rows_that_changed_places_are_found() {
        for (var at = 0; at < 9; at++) {
            var rows = trail(10);
            Collections.swap(rows, at, at + 1);
            assertThat(findings(rows, Map.of())).as("row %d", at).isNotEmpty();
        }
    }

    @Test
    void a_trail_that_was_sealed_anew_after_a_change_differs_from_its_anchors() {
        var rows = seal(trail(10), row -> row.position() == 3 ? withFacts(row, "{\"points\":70}") : row);

        assertThat(findings(rows, Map.of())).isEmpty();
        assertThat(findings(rows, Map.of(10L, trail(10).getLast().hash())))
                .containsExactly("position 10 differs from the anchor told to the world");
    }

    static Stream<UnaryOperator<AuditRow>> tamperings() {
        return Stream.of(
                row -> with(row, row.id() + 1, row.at(), row.actor(), row.type(), row.version()),
                row -> with(row, row.id(), row.at().plusNanos(1_000), row.actor(), row.type(), row.version()),
                row -> with(row, row.id(), row.at(), row.actor() + "x", row.type(), row.version()),
                row -> with(row, row.id(), row.at(), row.actor(), "x" + row.type(), row.version()),
                row -> with(row, row.id(), row.at(), row.actor(), row.type(), row.version() + 1),
                row -> withFacts(row, "{}"),
                row -> new AuditRow(
                        row.position(),
                        row.id(),
                        row.at(),
                        row.actor(),
                        row.actorAgency() + row.type(),
                        "",
                        row.subject(),
                        row.version(),
                        row.facts(),
                        row.hash()),
                row -> new AuditRow(
                        row.position(),
                        row.id(),
                        row.at(),
                        row.actor(),
                        row.actorAgency(),
                        row.type(),
                        row.subject(),
                        row.version(),
                        row.facts(),
                        row.hash().flipBit(0)));
    }

    private static AuditRow with(AuditRow row, long id, OffsetDateTime at, String actor, String type, long version) {
        return new AuditRow(
                row.position(),
                id,
                at,
                actor,
                row.actorAgency(),
                type,
                row.subject(),
                version,
                row.facts(),
                row.hash());
    }

    private static AuditRow withFacts(AuditRow row, String facts) {
        return new AuditRow(
                row.position(),
                row.id(),
                row.at(),
                row.actor(),
                row.actorAgency(),
                row.type(),
                row.subject(),
                row.version(),
                facts,
                row.hash());
    }

    private static List<String> findings(List<AuditRow> rows, Map<Long, BigInteger> anchors) {
        var chain = new Chain(anchors);
        rows.forEach(chain::follow);
        return chain.end();
    }

    private static List<AuditRow> trail(int length) {
        var rows = new ArrayList<AuditRow>();
        for (var position = 1; position <= length; position++) {
            rows.add(new AuditRow(
                    position,
                    position * 2L,
                    NOON.plusSeconds(position),
                    "wra.assessor",
                    "WRA",
                    "Scored",
                    "assessment/7",
                    position,
                    "{\"points\":52}",
                    BigInteger.ZERO));
        }
        return seal(rows, UnaryOperator.identity());
    }

    private static List<AuditRow> seal(List<AuditRow> rows, UnaryOperator<AuditRow> change) {
        var head = BigInteger.ZERO;
        var sealed = new ArrayList<AuditRow>();
        for (var row : rows) {
            var changed = change.apply(row);
            head = changed.expected(head);
            sealed.add(new AuditRow(
                    changed.position(),
                    changed.id(),
                    changed.at(),
                    changed.actor(),
                    changed.actorAgency(),
                    changed.type(),
                    changed.subject(),
                    changed.version(),
                    changed.facts(),
                    head));
        }
        return sealed;
    }
}
