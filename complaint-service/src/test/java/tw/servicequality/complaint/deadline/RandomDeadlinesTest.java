package tw.servicequality.complaint.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.complaint.deadline.NaiveDeadline.Answer;
import tw.servicequality.complaint.deadline.NaiveDeadline.Slip;
import tw.servicequality.platform.calendar.CalendarYearMissing;
import tw.servicequality.platform.calendar.Closures;
import tw.servicequality.platform.calendar.CountedDay;
import tw.servicequality.platform.calendar.WorkingDays;

/** 120,000 deadlines of every sort against the plain implementation; a case is repeated with {@code RandomCase.of(seed)}. */
class RandomDeadlinesTest {

    private static final long SEED = Long.getLong("deadline.seed", 20_250_613_000_000L);
    private static final int CASES = 120_000;

    @Test
    void the_end_is_that_of_counting_by_hand() {
        var inYearsHeld = 0;
        for (var seed = SEED; seed < SEED + CASES; seed++) {
            var given = RandomCase.of(seed);
            var expected = byHand(given);
            var actual = reckoned(given);
            if (!actual.equals(expected)) {
                fail("seed %d: by hand %s%nreckoned %s%n%s", seed, expected, actual, given);
            }
            inYearsHeld += expected.isPresent() ? 1 : 0;
        }
        assertThat(inYearsHeld).isGreaterThan(CASES * 9 / 10);
    }

    @Test
    void every_random_rule_is_one_that_could_be_published() {
        assertThat(LongStream.range(SEED, SEED + 2_000).mapToObj(RandomCase::of))
                .allMatch(given -> given.rule().isSound());
    }

    /** A comparison that cannot fail would be worth nothing: it finds each of these errors, and soon. */
    @ParameterizedTest
    @EnumSource
    void an_error_made_on_purpose_is_found(Slip slip) {
        assertThat(LongStream.range(SEED, SEED + CASES / 10)
                        .mapToObj(RandomCase::of)
                        .anyMatch(given -> !reckoned(given).equals(byHand(given, slip))))
                .isTrue();
    }

    private static Optional<Answer> byHand(RandomCase given, Slip... slips) {
        try {
            return Optional.of(new NaiveDeadline(given, slips).answer());
        } catch (NoSuchElementException beyondTheCalendars) {
            return Optional.empty();
        }
    }

    private static Optional<Answer> reckoned(RandomCase given) {
        var days = new WorkingDays(
                ShippedRules.CALENDARS.asKnownOn(given.knownOn()), Closures.of(given.closures()), given.policy());
        try {
            var reckoning = Reckoning.of(given.rule(), given.facts(), days);
            return Optional.of(new Answer(
                    NaiveDeadline.local(reckoning.at()),
                    reckoning.dueOn(),
                    reckoning.capOn().orElse(null),
                    reckoning.capBinds(),
                    counted(reckoning)));
        } catch (CalendarYearMissing beyondTheCalendars) {
            return Optional.empty();
        }
    }

    /** Counted on the lines themselves, as an auditor would. */
    private static int counted(Reckoning reckoning) {
        return (int) reckoning.binding().stream()
                .flatMap(count -> count.days().stream())
                .filter(CountedDay::counted)
                .map(CountedDay::date)
                .distinct()
                .count();
    }
}
