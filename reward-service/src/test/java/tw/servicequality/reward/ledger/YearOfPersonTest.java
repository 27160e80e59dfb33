package tw.servicequality.reward.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.reward.ledger.LedgerEntry.Document;
import tw.servicequality.reward.ledger.LedgerEntry.Kind;
import tw.servicequality.reward.ledger.LedgerEntry.Subject;
import tw.servicequality.reward.ledger.YearOfPerson.Method;
import tw.servicequality.reward.ledger.YearOfPerson.Side;
import tw.servicequality.reward.regime.Regime;
import tw.servicequality.reward.regime.Regime.OffsetRule;
import tw.servicequality.reward.regime.Regime.Worth;

class YearOfPersonTest {

    private static final Worth WORTH = new Worth(1, 3, 9, "施行細則 §15");
    private static final Optional<Regime> CIVIL = Optional.of(regime(WORTH));
    private static final Optional<Regime> ENTERPRISE = Optional.of(regime(null));
    private static final UUID PERSON = new UUID(1, 1);

    @ParameterizedTest(name = "{0} {1} and {2} {3}: {4}")
    @CsvSource({
        "COMMENDATION, 2, ADMONITION, 1, 1",
        "COMMENDATION, 3, DEMERIT, 1, 0",
        "MERIT, 1, ADMONITION, 2, 1",
        "MERIT, 3, MAJOR_DEMERIT, 1, 0",
        "COMMENDATION, 1, MAJOR_DEMERIT, 1, -8",
    })
    void by_the_civil_service_law_rewards_and_penalties_of_a_year_are_offset_by_their_worth(
            LadderStep reward, int count, LadderStep penalty, int penalties, int left) {
        var year = YearOfPerson.of(List.of(given(reward, count), given(penalty, penalties)));

        assertThat(year.offset(CIVIL).orElseThrow().sides()).singleElement().satisfies(side -> assertThat(side.left())
                .isEqualTo(left));
        assertThat(year.points(CIVIL)).contains(left);
        assertThat(year.counts()).isEqualTo(Map.of(reward, count, penalty, penalties));
    }

    @Test
    void where_no_worth_is_stated_offsets_go_rung_by_rung_and_there_are_no_points() {
        var year = YearOfPerson.of(List.of(
                given(LadderStep.COMMENDATION, 3), given(LadderStep.ADMONITION, 1), given(LadderStep.DEMERIT, 1)));

        var offset = year.offset(ENTERPRISE).orElseThrow();
        assertThat(offset.method()).isEqualTo(Method.RUNG_BY_RUNG);
        assertThat(offset.sides()).containsExactly(new Side(1, 3, 1), new Side(2, 0, 1));
        assertThat(year.points(ENTERPRISE)).isEmpty();
        assertThat(year.offset(Optional.empty())).isEmpty();
    }

    @Test
    void three_commendations_stay_three_commendations() {
        var year = YearOfPerson.of(List.of(
                given(LadderStep.COMMENDATION, 1),
                given(LadderStep.COMMENDATION, 1),
                given(LadderStep.COMMENDATION, 1)));

        assertThat(year.counts()).isEqualTo(Map.of(LadderStep.COMMENDATION, 3));
    }

    @Test
    void a_special_assessment_takes_no_part_in_the_offset() {
        var special = entry(UUID.randomUUID(), Kind.GRANT, LadderStep.MAJOR_DEMERIT, 2, true);
        var year = YearOfPerson.of(List.of(given(LadderStep.MAJOR_MERIT, 1), special));

        assertThat(year.offset(CIVIL).orElseThrow().sides()).containsExactly(new Side(0, 9, 0));
        assertThat(year.special()).isEqualTo(Map.of(LadderStep.MAJOR_DEMERIT, 2));
    }

    @Test
    void what_was_revoked_counts_no_more_and_stays() {
        var source = UUID.randomUUID();
        var entries = List.of(
                entry(source, Kind.GRANT, LadderStep.MERIT, 1, false),
                entry(source, Kind.REVOCATION, LadderStep.MERIT, 1, false));

        assertThat(YearOfPerson.of(entries).counts()).isEmpty();
        assertThat(new String(LedgerLines.of(entries), java.nio.charset.StandardCharsets.UTF_8).lines())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void shuffled_and_repeated_facts_make_the_same_ledger(long seed) {
        var told = new ArrayList<LedgerEntry>();
        for (var at = 0; at < 50; at++) {
            told.add(given(LadderStep.values()[at % 6], 1 + at % 2));
        }
        var ledger = LedgerLines.of(told);
        told.addAll(List.copyOf(told));
        Collections.shuffle(told, new Random(seed));

        assertThat(LedgerLines.of(told)).isEqualTo(ledger);
    }

    private static LedgerEntry given(LadderStep step, int count) {
        return entry(UUID.randomUUID(), Kind.GRANT, step, count, false);
    }

    private static LedgerEntry entry(UUID source, Kind kind, LadderStep step, int count, boolean special) {
        return LedgerEntry.of(
                new Subject(source, null, PERSON, "WRA", 105, special),
                kind,
                step,
                count,
                new Document("第1號", "依據", LocalDate.of(2016, 6, 30)),
                Instant.parse("2016-06-30T01:00:00Z"));
    }

    private static Regime regime(Worth worth) {
        return new Regime(
                "X",
                "X",
                "X",
                LocalDate.EPOCH,
                null,
                worth,
                worth,
                new OffsetRule("§12", "§12"),
                null,
                null,
                Set.of(),
                "",
                null);
    }
}
