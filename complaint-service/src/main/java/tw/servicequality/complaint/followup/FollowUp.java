package tw.servicequality.complaint.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import tw.servicequality.complaint.casefile.Complaint;

/** 二次答復案: one for one closing of a case. */
@Entity
@IdClass(FollowUp.Key.class)
public class FollowUp {

    /** The round is the number of reopenings before the closing. */
    record Key(String caseNumber, int round) implements Serializable {}

    @Id
    private String caseNumber;

    @Id
    private int round;

    private String agency;

    @Enumerated(EnumType.STRING)
    private FollowUpState state;

    @Enumerated(EnumType.STRING)
    private FollowUpOrigin origin;

    private Instant openedAt;
    private Instant answeredAt;

    @Version
    private long version;

    static FollowUp open(Complaint complaint, FollowUpOrigin origin, Instant now) {
        var followUp = new FollowUp();
        followUp.caseNumber = complaint.caseNumber();
        followUp.round = complaint.reopenings();
        followUp.agency = complaint.agency();
        followUp.state = FollowUpState.OPEN;
        followUp.origin = origin;
        followUp.openedAt = now;
        return followUp;
    }

    void answer(Instant now) {
        move(FollowUpState.ANSWERED);
        answeredAt = now;
    }

    void withdraw() {
        move(FollowUpState.WITHDRAWN);
    }

    private void move(FollowUpState next) {
        if (!FollowUpState.MOVES.get(state).contains(next)) {
            throw FollowUpProblem.FOLLOW_UP_MOVE_REFUSED.because(state + " → " + next);
        }
        state = next;
    }

    String caseNumber() {
        return caseNumber;
    }

    String agency() {
        return agency;
    }

    FollowUpState state() {
        return state;
    }

    FollowUpOrigin origin() {
        return origin;
    }

    Instant openedAt() {
        return openedAt;
    }

    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
