package tw.servicequality.complaint.revision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tw.servicequality.complaint.deadline.DeadlineClock;
import tw.servicequality.complaint.deadline.DeadlineKey;
import tw.servicequality.complaint.deadline.Move;

/** 期限重算作業: how far it has come is kept with what it has done. */
@Entity(name = "DeadlineRevision")
class Revision {

    private static final DeadlineKey START = new DeadlineKey("", DeadlineClock.CONFIRMATION, 0);

    @Id
    private UUID revisionId;

    @Enumerated(EnumType.STRING)
    private RevisionCause cause;

    @Enumerated(EnumType.STRING)
    private RevisionState state;

    /** Empty means all. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> agencies;

    private String profile;
    private boolean unattended;
    private Instant createdAt;
    private String atCase;

    @Enumerated(EnumType.STRING)
    private DeadlineClock atClock;

    private int atRun;
    private long examined;
    private long later;
    private long earlier;
    private long flips;

    @Version
    private long version;

    /** One that a person looks at before it is applied, or one that is applied by itself as soon as it is reckoned. */
    static Revision of(RevisionCause cause, List<String> agencies, String profile, boolean unattended, Instant now) {
        var revision = new Revision();
        revision.revisionId = UUID.randomUUID();
        revision.cause = cause;
        revision.state = RevisionState.PREVIEWING;
        revision.agencies = agencies;
        revision.profile = profile;
        revision.unattended = unattended;
        revision.createdAt = now;
        revision.begin();
        return revision;
    }

    void count(Move move) {
        later += move.later() ? 1 : 0;
        earlier += move.later() ? 0 : 1;
        flips += move.flips() ? 1 : 0;
    }

    void examined(DeadlineKey key) {
        examined++;
        atCase = key.caseNumber();
        atClock = key.clock();
        atRun = key.run();
    }

    void finish() {
        if (state == RevisionState.APPLYING) {
            move(RevisionState.DONE);
            return;
        }
        move(RevisionState.PREVIEWED);
        if (unattended) {
            apply();
        }
    }

    void apply() {
        move(RevisionState.APPLYING);
        begin();
    }

    void cancel() {
        move(RevisionState.CANCELLED);
    }

    private void begin() {
        atCase = START.caseNumber();
        atClock = START.clock();
        atRun = START.run();
        examined = 0;
        later = 0;
        earlier = 0;
        flips = 0;
    }

    private void move(RevisionState next) {
        if (!RevisionState.MOVES.get(state).contains(next)) {
            throw RevisionProblem.REVISION_MOVE_REFUSED.because(state + " → " + next);
        }
        state = next;
    }

    DeadlineKey at() {
        return new DeadlineKey(atCase, atClock, atRun);
    }

    boolean applies() {
        return state == RevisionState.APPLYING;
    }

    UUID revisionId() {
        return revisionId;
    }

    RevisionCause cause() {
        return cause;
    }

    RevisionState state() {
        return state;
    }

    List<String> agencies() {
        return agencies;
    }

    String profile() {
        return profile;
    }

    Instant createdAt() {
        return createdAt;
    }

    long examined() {
        return examined;
    }

    long later() {
        return later;
    }

    long earlier() {
        return earlier;
    }

    long flips() {
        return flips;
    }

    long version() {
        return version;
    }
}
