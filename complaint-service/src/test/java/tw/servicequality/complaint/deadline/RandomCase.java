package tw.servicequality.complaint.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import tw.servicequality.complaint.deadline.DeadlineFacts.Pause;
import tw.servicequality.complaint.deadline.TimeLimit.Start;
import tw.servicequality.complaint.deadline.TimeLimit.Unit;
import tw.servicequality.platform.calendar.ClosureExtent;
import tw.servicequality.platform.calendar.ClosurePolicy;
import tw.servicequality.platform.calendar.OfficeClosure;
import tw.servicequality.platform.calendar.Roll;

/** Some rule, some facts, some closures, and the day as of which the calendar is known; the same seed gives the same case. */
record RandomCase(
        ClockRule rule, DeadlineFacts facts, ClosurePolicy policy, List<OfficeClosure> closures, LocalDate knownOn) {

    private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);
    private static final int DAYS = 15 * 365 + 3;
    private static final List<LocalDate> REVISIONS = List.of(LocalDate.of(2014, 10, 21), LocalDate.of(2025, 6, 13));

    static RandomCase of(long seed) {
        return new Maker(new Random(seed)).make();
    }

    private record Maker(Random random) {

        RandomCase make() {
            var profile = ShippedRules.ALL.get(random.nextInt(ShippedRules.ALL.size()));
            var shipped = random.nextInt(3) == 0;
            var rule = shipped ? one(profile.clocks()) : rule();
            var policy = shipped ? profile.closurePolicy() : one(List.of(ClosurePolicy.values()));
            var revision = one(REVISIONS);
            var start = random.nextInt(3) == 0
                    ? revision.plusDays(random.nextInt(260) - 60)
                    : FIRST.plusDays(random.nextInt(DAYS));
            var knownOn = random.nextBoolean() ? start : revision.plusDays(random.nextInt(5) - 2);
            return new RandomCase(rule, facts(rule, start), policy, closures(start), knownOn);
        }

        private ClockRule rule() {
            var cap = random.nextInt(3) == 0 ? null : limit(false);
            var inHours = cap == null && random.nextInt(4) == 0;
            return new ClockRule(
                    DeadlineClock.FINAL_REPLY,
                    ClockRule.Starter.FILING,
                    Set.of(),
                    Map.of(Handling.ORDINARY, limit(inHours), Handling.JOINT, limit(inHours)),
                    cap,
                    true,
                    null,
                    true,
                    List.of());
        }

        private TimeLimit limit(boolean inHours) {
            if (inHours) {
                return new TimeLimit(1 + random.nextInt(200), Unit.HOUR, Start.MOMENT, Roll.NONE, "時", "—");
            }
            var unit = random.nextBoolean() ? Unit.WORKING_DAY : Unit.CALENDAR_DAY;
            var roll = unit == Unit.WORKING_DAY ? Roll.NONE : one(List.of(Roll.NONE, Roll.FORWARD));
            var start = random.nextInt(3) == 0 ? Start.NEXT_WORKING_DAY : Start.NEXT_DAY;
            return new TimeLimit(1 + random.nextInt(45), unit, start, roll, "日", "—");
        }

        /** Now and then the case has come from elsewhere: then the pauses there lie before the start here. */
        private DeadlineFacts facts(ClockRule rule, LocalDate day) {
            var start = day.atStartOfDay().toInstant(ZoneOffset.ofHours(8)).plusSeconds(random.nextInt(86_400));
            var transferred = random.nextInt(4) == 0;
            var caseStart = transferred ? start.minus(Duration.ofHours(random.nextInt(900))) : start;
            var pauses = new ArrayList<Pause>();
            var at = caseStart.isBefore(FIRST.atStartOfDay().toInstant(ZoneOffset.ofHours(8))) ? start : caseStart;
            for (var more = random.nextInt(6) - 2; more > 0; more--) {
                var from = at.plusSeconds(60L * random.nextInt(rule.isInDays() ? 20_000 : 6_000));
                var to = from.plusSeconds(60L * random.nextInt(20_000));
                pauses.add(new Pause(from, random.nextInt(4) == 0 ? endOfDay(to) : to));
                at = pauses.getLast().to();
            }
            pauses.removeIf(pause -> pause.from().isBefore(start) && pause.to().isAfter(start));
            var caseStartedAt = at.equals(start) ? start : caseStart;
            var extensions = rule.isInDays()
                    ? random.ints(random.nextInt(4), 1, 25).boxed().toList()
                    : List.<Integer>of();
            return new DeadlineFacts(start, caseStartedAt, one(List.of(Handling.values())), pauses, extensions);
        }

        /** A petitioner's time that is up is up at midnight, as a rule. */
        private static Instant endOfDay(Instant at) {
            return NaiveDeadline.local(at)
                    .toLocalDate()
                    .plusDays(1)
                    .atStartOfDay()
                    .toInstant(ZoneOffset.ofHours(8));
        }

        private List<OfficeClosure> closures(LocalDate start) {
            var closures = new ArrayList<OfficeClosure>();
            for (var more = random.nextInt(7); more > 0; more--) {
                var day = random.nextInt(3) == 0 && !closures.isEmpty()
                        ? closures.getLast().date()
                        : start.plusDays(random.nextInt(40) - 2);
                var extent = one(List.of(ClosureExtent.values()));
                closures.add(new OfficeClosure("c" + more, "WRA", day, extent, Instant.EPOCH, "颱風"));
            }
            return closures;
        }

        private <T> T one(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }
    }
}
