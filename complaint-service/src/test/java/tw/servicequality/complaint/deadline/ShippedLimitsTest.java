package tw.servicequality.complaint.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.complaint.deadline.ShippedRules.at;

import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every limit of every shipped profile: when the first late instant is, for events just before, at and just after a boundary. The
 * days around 2025-02-08 are a make-up Saturday, which holds (法務部99.2.3函), the weekend after is an ordinary one (§48 IV).
 */
class ShippedLimitsTest {

    private static final String TABLE = """
            central-default taipei new-taipei | FINAL_REPLY ORDINARY | 2016-01-27T10:00>2016-02-04T00:00 2016-01-28T10:00>2016-02-05T00:00 2016-01-29T10:00>2016-02-06T00:00 2016-02-05T10:00>2016-02-23T00:00
            new-taipei | FINAL_REPLY JOINT | 2025-01-17T10:00>2025-02-08T00:00 2025-01-20T10:00>2025-02-09T00:00 2025-02-07T10:00>2025-02-21T00:00
            air-service-corps | FINAL_REPLY ORDINARY | 2025-02-05T00:00>2025-02-09T00:00 2025-02-06T23:59>2025-02-11T00:00 2025-02-07T10:00>2025-02-12T00:00
            air-service-corps | FINAL_REPLY JOINT | 2025-02-05T10:00>2025-02-12T00:00 2025-02-06T10:00>2025-02-13T00:00 2025-02-07T10:00>2025-02-14T00:00
            air-service-corps | FINAL_REPLY COMPLEX | 2024-12-19T10:00>2025-02-08T00:00 2024-12-20T10:00>2025-02-09T00:00 2024-12-23T10:00>2025-02-11T00:00
            air-service-corps | FINAL_REPLY CAP | 2024-12-19T10:00>2025-02-08T00:00 2024-12-20T10:00>2025-02-09T00:00 2024-12-23T10:00>2025-02-11T00:00
            central-default taipei | FINAL_REPLY CAP | 2025-01-08T10:00>2025-02-08T00:00 2025-01-09T10:00>2025-02-09T00:00 2025-01-16T10:00>2025-02-17T12:00 2025-01-17T10:00>2025-02-18T00:00
            new-taipei | FINAL_REPLY CAP | 2025-01-08T10:00>2025-02-08T00:00 2025-01-09T10:00>2025-02-09T00:00 2025-01-16T10:00>2025-02-16T00:00 2025-01-17T10:00>2025-02-17T00:00
            dispatch-1999 | FINAL_REPLY ORDINARY | 2025-02-08T10:00>2025-02-09T10:00 2016-02-28T23:59>2016-02-29T23:59
            dispatch-1999 | FINAL_REPLY JOINT | 2025-02-08T10:00>2025-02-11T10:00 2016-02-28T23:59>2016-03-02T23:59
            dispatch-1999 | FINAL_REPLY COMPLEX | 2025-02-08T10:00>2025-02-11T10:00 2016-02-28T23:59>2016-03-02T23:59
            dispatch-1999 | FIRST_REPLY ORDINARY | 2025-02-08T19:59>2025-02-08T23:59 2025-02-08T20:00>2025-02-09T00:00 2025-02-08T20:01>2025-02-09T00:01
            air-service-corps | ACKNOWLEDGE ORDINARY | 2025-02-06T10:00>2025-02-08T00:00 2025-02-07T10:00>2025-02-09T00:00 2025-02-08T10:00>2025-02-11T00:00
            taipei | TRANSFER ORDINARY | 2025-02-06T10:00>2025-02-08T00:00 2025-02-07T10:00>2025-02-09T00:00 2025-02-08T10:00>2025-02-11T00:00
            taipei | TRANSFER JOINT | 2025-02-05T10:00>2025-02-08T00:00 2025-02-06T10:00>2025-02-09T00:00 2025-02-07T10:00>2025-02-11T00:00 2025-02-08T10:00>2025-02-12T00:00
            central-default taipei new-taipei air-service-corps dispatch-1999 | CONFIRMATION ORDINARY | 2025-01-31T10:00>2025-02-08T00:00 2025-02-01T10:00>2025-02-09T00:00 2025-02-08T10:00>2025-02-17T12:00 2025-02-09T10:00>2025-02-18T00:00
            central-default taipei new-taipei air-service-corps dispatch-1999 | SUPPLEMENT ORDINARY | 2025-01-28T10:00>2025-02-08T00:00 2025-01-29T10:00>2025-02-09T00:00 2025-02-05T10:00>2025-02-17T12:00 2025-02-06T10:00>2025-02-18T00:00
            central-default taipei new-taipei air-service-corps dispatch-1999 | SURVEY ORDINARY | 2025-01-31T10:00>2025-02-08T00:00 2025-02-01T10:00>2025-02-09T00:00 2025-02-08T10:00>2025-02-16T00:00 2025-02-09T10:00>2025-02-17T00:00
            central-default taipei new-taipei air-service-corps dispatch-1999 | SECOND_REPLY ORDINARY | 2025-02-05T10:00>2025-02-09T00:00 2025-02-06T10:00>2025-02-11T00:00 2025-02-07T10:00>2025-02-12T00:00
            central-default taipei new-taipei air-service-corps dispatch-1999 | SECOND_REPLY CAP | 2025-01-17T10:00>2025-02-08T00:00 2025-01-20T10:00>2025-02-09T00:00 2025-02-07T10:00>2025-02-21T00:00
            central-default taipei new-taipei air-service-corps dispatch-1999 | RAPID_RESPONSE ORDINARY | 2025-02-08T10:00>2025-02-09T10:00 2016-02-28T23:59>2016-02-29T23:59
            """;

    static final List<Row> ROWS = TABLE.lines().flatMap(ShippedLimitsTest::rows).toList();

    @ParameterizedTest
    @FieldSource("ROWS")
    void the_limit_ends_where_its_article_says(Row row) {
        var alone = new ClockRule(
                row.rule().clock(),
                row.rule().startsOn(),
                row.rule().channels(),
                Map.of(Handling.ORDINARY, row.limit()),
                null,
                false,
                null,
                false,
                List.of());
        var facts = DeadlineFacts.started(row.event(), row.event(), Handling.ORDINARY);
        var reckoning = Reckoning.of(alone, facts, ShippedRules.current());

        assertThat(reckoning.at())
                .as(row.limit().article() + "：" + row.limit().text())
                .isEqualTo(row.lateFrom());
        assertThat(reckoning.dueOn()).isEqualTo(lastDay(row.lateFrom()));
    }

    @Test
    void no_shipped_limit_is_without_its_rows() {
        var shipped = new TreeSet<String>();
        for (var profile : ShippedRules.ALL) {
            for (var rule : profile.clocks()) {
                rule.limits()
                        .keySet()
                        .forEach(handling -> shipped.add(profile.profile() + " " + rule.clock() + " " + handling));
                rule.capped().ifPresent(cap -> shipped.add(profile.profile() + " " + rule.clock() + " CAP"));
            }
        }
        assertThat(ROWS).extracting(row -> row.profile() + " " + row.what()).hasSameElementsAs(shipped);
    }

    @Test
    void every_shipped_file_is_in_the_index() throws IOException {
        var folder = new File("src/main/resources/rules/deadline");
        var indexed = List.of(ShippedRules.JSON.readValue(new File(folder, "index.json"), String[].class));

        assertThat(folder.list((place, name) -> !name.equals("index.json")))
                .containsExactlyInAnyOrderElementsOf(indexed);
    }

    private static LocalDate lastDay(Instant lateFrom) {
        return NaiveDeadline.local(lateFrom.minusNanos(1)).toLocalDate();
    }

    private static Stream<Row> rows(String line) {
        var cells = line.split(" *\\| *");
        return Arrays.stream(cells[0].split(" ")).flatMap(profile -> Arrays.stream(cells[2].split(" "))
                .map(pair -> pair.split(">"))
                .map(pair -> new Row(profile, cells[1], at(pair[0]), at(pair[1]))));
    }

    record Row(String profile, String what, Instant event, Instant lateFrom) {

        ClockRule rule() {
            return ShippedRules.rule(profile, DeadlineClock.valueOf(what.split(" ")[0]));
        }

        TimeLimit limit() {
            var limit = what.split(" ")[1];
            return limit.equals("CAP") ? rule().cap() : rule().limits().get(Handling.valueOf(limit));
        }

        @Override
        public String toString() {
            return profile + " " + what + " from " + NaiveDeadline.local(event);
        }
    }
}
