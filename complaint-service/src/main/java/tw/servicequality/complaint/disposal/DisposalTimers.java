package tw.servicequality.complaint.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.complaint.disposal.KeptCases.Kept;
import tw.servicequality.complaint.erasure.EraseMany;
import tw.servicequality.platform.timer.DueTimer;
import tw.servicequality.platform.timer.NextTimer;
import tw.servicequality.platform.timer.TimerEffect;

/**
 * Works on the runs: one batch of a run at each firing, together with how far it came, so that a run broken off goes on from there. What
 * somebody holds just now stays before the place of the run and is looked at again.
 */
@ApplicationScoped
class DisposalTimers implements TimerEffect {

    static final String TIMER = "complaint-disposal";
    private static final int BATCH = 500;
    private static final int PATIENCE_SECONDS = 1;

    private final DisposalRuns runs;
    private final KeptCases kept;
    private final EraseMany erase;

    DisposalTimers(DisposalRuns runs, KeptCases kept, EraseMany erase) {
        this.runs = runs;
        this.kept = kept;
        this.erase = erase;
    }

    @Override
    public String kind() {
        return TIMER;
    }

    @Override
    public List<NextTimer> fire(Connection connection, List<DueTimer> due, Instant now) throws SQLException {
        var next = new ArrayList<NextTimer>();
        for (var timer : due) {
            batch(connection, UUID.fromString(timer.subject()), now)
                    .map(at -> new NextTimer(timer.subject(), at))
                    .ifPresent(next::add);
        }
        return next;
    }

    /** When the next batch is due; empty once the run is done. */
    private Optional<Instant> batch(Connection connection, UUID runId, Instant now) throws SQLException {
        var held = runs.hold(connection, runId);
        if (held.isEmpty()) {
            return Optional.empty();
        }
        var run = held.get();
        var looked = kept.after(connection, run.agency(), run.at(), run.before(), BATCH);
        var over = looked.stream().filter(one -> one.isOver(run.before())).toList();
        var numbers = over.stream().map(Kept::caseNumber).toList();
        var erased = erase.erase(connection, numbers, new EraseMany.Order(runId, run.agency(), run.reason()), now);
        if (erased < over.size()) {
            runs.advance(connection, runId, run.at(), erased, erased);
            return Optional.of(now.plusSeconds(PATIENCE_SECONDS));
        }
        if (!looked.isEmpty()) {
            runs.advance(connection, runId, looked.getLast().place(), looked.size(), erased);
        }
        if (looked.size() < BATCH) {
            runs.finish(connection, runId, now);
            return Optional.empty();
        }
        return Optional.of(now);
    }
}
