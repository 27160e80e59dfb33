package tw.servicequality.complaint.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import tw.servicequality.complaint.timeline.Timeline;
import tw.servicequality.platform.outbox.Outbox;
import tw.servicequality.platform.time.Taipei;

/** 重算: an open deadline is counted anew when rule, calendar or closures have changed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RecountDeadline {

    private final DeadlineProfiles profiles;
    private final DeadlinePolicy policy;
    private final Deadlines deadlines;
    private final WakeUp wakeUp;
    private final Outbox outbox;
    private final Timeline timeline;

    RecountDeadline(
            DeadlineProfiles profiles,
            DeadlinePolicy policy,
            Deadlines deadlines,
            WakeUp wakeUp,
            Outbox outbox,
            Timeline timeline) {
        this.profiles = profiles;
        this.policy = policy;
        this.deadlines = deadlines;
        this.wakeUp = wakeUp;
        this.outbox = outbox;
        this.timeline = timeline;
    }

    /**
     * Where an open deadline ends by what is known now; by the newest version of its rule where asked for, and else by the one
     * it has. Nothing is changed; empty if it is settled, or would stay as it is.
     */
    public Optional<Move> preview(DeadlineKey key, Recount recount, Instant now) {
        return deadlines
                .findByIdOptional(key.id())
                .filter(Deadline::isOpen)
                .map(deadline -> move(deadline, recount, now))
                .filter(Move::isOne);
    }

    /** As {@link #preview}, and does it; verdicts already given are not looked at. */
    public Optional<Move> revise(DeadlineKey key, Recount recount, Instant now) {
        var deadline = deadlines.findById(key.id(), LockModeType.PESSIMISTIC_WRITE);
        if (deadline == null || !deadline.isOpen()) {
            return Optional.empty();
        }
        var move = move(deadline, recount, now);
        if (!move.isOne() || deadline.isLateAt(now)) {
            return Optional.empty();
        }
        deadline.become(deadline.facts(), move.result().after(now));
        wakeUp.at(deadline);
        var moved = move.event(deadline);
        outbox.add(moved);
        timeline.add(deadline.caseNumber(), moved.fact(), moved);
        return Optional.of(move);
    }

    private Move move(Deadline deadline, Recount recount, Instant now) {
        var given = profiles.version(deadline.rule());
        var profile = recount == Recount.NEWEST_RULE ? profiles.inForce(given.profile(), Taipei.on(now)) : given;
        return profile.rule(deadline.clock())
                .map(rule -> policy.reckon(profile, rule, deadline.facts(), deadline.agency(), now))
                .map(result -> Move.of(deadline, result, now))
                .filter(move -> move.later() || recount != Recount.NEVER_EARLIER)
                .orElseGet(() -> Move.none(deadline));
    }
}
