package tw.servicequality.complaint.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;

/** 通知: one thing one petitioner is told. */
@Entity
@DynamicUpdate
class Notice {

    private static final int ATTEMPTS = 12;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    @Id
    private long noticeId;

    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Enumerated(EnumType.STRING)
    private NoticeState state;

    private Instant createdAt;
    private Instant nextTryAt;
    private int attempts;
    private byte[] enclosure;
    private Instant sentAt;
    private String sentBy;

    /** Told; the enclosure is not needed any more and goes. */
    void sent(Instant at, String by) {
        move(NoticeState.SENT);
        sentAt = at;
        sentBy = by;
        enclosure = null;
    }

    /** Is tried again at once, since a connection may have grown stale; then waits twice as long each time, and is an officer's to deliver in the end. */
    void failed(Instant now) {
        attempts++;
        nextTryAt = now.plus(FIRST_PAUSE.multipliedBy((1L << Math.min(attempts - 1, 12)) - 1));
        if (attempts >= ATTEMPTS) {
            move(NoticeState.FAILED);
        }
    }

    private void move(NoticeState next) {
        if (!NoticeState.MOVES.get(state).contains(next)) {
            throw NoticeProblem.NOTICE_MOVE_REFUSED.because(state + " → " + next);
        }
        state = next;
    }

    long noticeId() {
        return noticeId;
    }

    String caseNumber() {
        return caseNumber;
    }

    NoticeKind kind() {
        return kind;
    }

    NoticeState state() {
        return state;
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<byte[]> enclosure() {
        return Optional.ofNullable(enclosure);
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    Optional<String> sentBy() {
        return Optional.ofNullable(sentBy);
    }
}
