package tw.servicequality.verification.bench;

import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import tw.servicequality.verification.bench.Load.Outcome;

/**
 * Two that are to be compared, warmed and then measured by turns: a machine that is shared is half as fast in one minute as in the next,
 * so only what was measured side by side can be compared: in many short rounds rather than few long ones. They begin by turns too, and
 * the figures are medians of the rounds.
 */
record Rounds(Load load, Load.Turn turn) {

    private static final int ROUNDS = 21;

    /** So much of a turn goes by before it is measured: at first nothing waits yet to be relayed and sealed. */
    private static final double LEAD_IN = 0.3;

    /** What makes one of the two ready for its turn. */
    interface Turned {
        void to() throws SQLException;
    }

    /** One of the two. */
    record Side(String name, URI origin, Turned turned) {

        Side(String name, URI origin) {
            this(name, origin, () -> {});
        }
    }

    private record Round(Outcome subject, Outcome limit) {

        double ratio() {
            return subject.turnsPerSecond() / limit.turnsPerSecond();
        }
    }

    /** Turns a second of each, and the first's as a part of the second's. */
    record Result(double subject, double limit, double ratio) {}

    Result compare(Side subject, Side limit) throws SQLException, InterruptedException {
        warm(limit);
        warm(subject);
        var rounds = new ArrayList<Round>();
        for (var number = 1; number <= ROUNDS; number++) {
            var round = number % 2 == 0 ? backwards(subject, limit) : forwards(subject, limit);
            rounds.add(round);
            Machine.says(
                    "round %d: %s %.1f/s, %s %.1f/s, ratio %.2f",
                    number,
                    limit.name(),
                    round.limit().turnsPerSecond(),
                    subject.name(),
                    round.subject().turnsPerSecond(),
                    round.ratio());
        }
        print(limit, rounds, Round::limit);
        print(subject, rounds, Round::subject);
        return new Result(
                median(rounds, round -> round.subject().turnsPerSecond()),
                median(rounds, round -> round.limit().turnsPerSecond()),
                median(rounds, Round::ratio));
    }

    private void warm(Side side) throws SQLException, InterruptedException {
        side.turned().to();
        load.warm(side.origin(), turn);
    }

    private Round forwards(Side subject, Side limit) throws SQLException, InterruptedException {
        var first = measure(limit);
        return new Round(measure(subject), first);
    }

    private Round backwards(Side subject, Side limit) throws SQLException, InterruptedException {
        var first = measure(subject);
        return new Round(first, measure(limit));
    }

    /** What one of them still has to do afterwards is not done in the time of the other. */
    private Outcome measure(Side side) throws SQLException, InterruptedException {
        side.turned().to();
        Load.rest();
        load.leadIn(LEAD_IN, side.origin(), turn);
        return load.measure(side.origin(), turn);
    }

    private static void print(Side side, List<Round> rounds, Function<Round, Outcome> which) {
        Machine.says("%n%s, all rounds:", side.name());
        rounds.stream().map(which).reduce(Outcome::and).orElseThrow().print();
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return rounds.stream().mapToDouble(figure).sorted().toArray()[ROUNDS / 2];
    }
}
