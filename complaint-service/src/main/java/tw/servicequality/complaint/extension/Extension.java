package tw.servicequality.complaint.extension;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** 展期: one of a case, the first is number 1. */
@Entity
@IdClass(Extension.Key.class)
class Extension {

    /** Numbered within the case. */
    record Key(String caseNumber, int number) implements Serializable {}

    @Id
    private String caseNumber;

    @Id
    private int number;

    @Enumerated(EnumType.STRING)
    private ExtensionState state;

    private int days;
    private LocalDate dueOnBefore;
    private Instant requestedAt;
    private Instant decidedAt;
    private Instant notifiedAt;

    @Version
    private long version;

    static Extension request(String caseNumber, int number, int days, LocalDate dueOnBefore, Instant now) {
        var extension = new Extension();
        extension.caseNumber = caseNumber;
        extension.number = number;
        extension.state = ExtensionState.REQUESTED;
        extension.days = days;
        extension.dueOnBefore = dueOnBefore;
        extension.requestedAt = now;
        return extension;
    }

    void approve(Instant now) {
        move(ExtensionState.APPROVED);
        decidedAt = now;
    }

    void refuse(Instant now) {
        move(ExtensionState.REFUSED);
        decidedAt = now;
    }

    void takeEffect(Instant told) {
        move(ExtensionState.EFFECTIVE);
        notifiedAt = told;
    }

    void fail(Instant told) {
        move(ExtensionState.VOID);
        notifiedAt = told;
    }

    boolean isPending() {
        return state == ExtensionState.REQUESTED || state == ExtensionState.APPROVED;
    }

    private void move(ExtensionState next) {
        if (!ExtensionState.MOVES.get(state).contains(next)) {
            throw ExtensionProblem.EXTENSION_MOVE_REFUSED.because(state + " → " + next);
        }
        state = next;
    }

    int number() {
        return number;
    }

    ExtensionState state() {
        return state;
    }

    int days() {
        return days;
    }

    LocalDate dueOnBefore() {
        return dueOnBefore;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    Optional<Instant> notifiedAt() {
        return Optional.ofNullable(notifiedAt);
    }
}
