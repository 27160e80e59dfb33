package tw.servicequality.complaint.revision;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import tw.servicequality.complaint.casefile.Complaints;
import tw.servicequality.complaint.deadline.DeadlineClock;
import tw.servicequality.complaint.deadline.DeadlineDesk;
import tw.servicequality.complaint.deadline.DeadlineKey;
import tw.servicequality.complaint.deadline.Move;
import tw.servicequality.complaint.deadline.OpenDeadlines;
import tw.servicequality.complaint.deadline.RecountDeadline;
import tw.servicequality.platform.background.Background;
import tw.servicequality.platform.background.DatabaseSession;

/**
 * Works on revisions behind the requests: one replica at a time, a batch in one transaction together with how far it came, and a
 * pause after each, so that people go first.
 */
@ApplicationScoped
class ReviseDeadlines {

    private static final int BATCH = 100;
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration REST = Duration.ofMillis(50);

    private final DatabaseSession session;
    private final Revisions revisions;
    private final EarlierWork earlier;
    private final OpenDeadlines open;
    private final RecountDeadline recount;
    private final DeadlineDesk desk;
    private final Complaints complaints;
    private final Clock clock;
    private final Background background = new Background("deadline-revision", this::run);

    ReviseDeadlines(
            DatabaseSession session,
            Revisions revisions,
            EarlierWork earlier,
            OpenDeadlines open,
            RecountDeadline recount,
            DeadlineDesk desk,
            Complaints complaints,
            Clock clock) {
        this.session = session;
        this.revisions = revisions;
        this.earlier = earlier;
        this.open = open;
        this.recount = recount;
        this.desk = desk;
        this.complaints = complaints;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        background.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        background.stop();
    }

    /** The lock lives as long as its session; a session lost is noticed at the next look at it. */
    private void run() throws SQLException {
        try (var turn = session.open("deadline-revision")) {
            session.awaitTurn(turn, "deadline-revision", background);
            while (background.runs() && turn.isValid(1)) {
                var worked = QuarkusTransaction.requiringNew().call(this::workOn);
                background.pause(worked ? REST : POLL);
            }
        }
    }

    /** One batch of the oldest revision at work; false if there is none, or it has to wait. */
    private boolean workOn() {
        var next = revisions.next().filter(revision -> earlier.isOver(revision.revisionId()));
        next.ifPresent(this::batch);
        return next.isPresent();
    }

    private void batch(Revision revision) {
        var keys = open.after(revision.at(), revision.agencies(), revision.profile(), BATCH);
        for (var key : keys) {
            work(revision, key);
            revision.examined(key);
        }
        if (keys.size() < BATCH) {
            revision.finish();
        }
    }

    private void work(Revision revision, DeadlineKey key) {
        var by = revision.cause().recount();
        if (!revision.applies()) {
            recount.preview(key, by, clock.instant()).ifPresent(revision::count);
            return;
        }
        recount.revise(key, by, clock.instant()).ifPresent(move -> {
            revision.count(move);
            follow(move);
        });
    }

    /** The inbox is sorted by the end of the reply's time. */
    private void follow(Move move) {
        if (move.clock() == DeadlineClock.FINAL_REPLY) {
            complaints.get(move.caseNumber()).due(desk.reply(move.caseNumber()));
        }
    }
}
