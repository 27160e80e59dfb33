package tw.servicequality.reward.penalty;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.reward.RocYear;
import tw.servicequality.reward.ledger.LadderStep;
import tw.servicequality.reward.ledger.LedgerEntry;
import tw.servicequality.reward.ledger.LedgerEntry.Document;
import tw.servicequality.reward.ledger.LedgerEntry.Kind;
import tw.servicequality.reward.ledger.LedgerEntry.Subject;

/** 懲處 */
@Entity
@Table(name = "reward_penalty")
class Penalty {

    @Id
    private UUID id;

    private String agency;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private LadderStep level;

    private int count;
    private boolean special;
    private String number;
    private String legalBasis;
    private byte[] deed;
    private LocalDate issuedOn;
    private Instant recordedAt;
    private LocalDate revokedOn;
    private Instant revokedAt;
    private String revocationNumber;
    private String revocationReason;

    @Version
    private long version;

    static Penalty of(String agency, UUID person, PenaltyResource.NewPenalty told, byte[] deed, Instant now) {
        var penalty = new Penalty();
        penalty.id = UUID.randomUUID();
        penalty.agency = agency;
        penalty.personId = person;
        penalty.level = told.level().step();
        penalty.count = told.count();
        penalty.special = told.special();
        penalty.number = told.number();
        penalty.legalBasis = told.legalBasis();
        penalty.deed = deed;
        penalty.issuedOn = told.issuedOn();
        penalty.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        return penalty;
    }

    void revoke(String by, String reason, LocalDate on, Instant now) {
        if (revokedAt != null) {
            throw PenaltyProblem.PENALTY_ALREADY_REVOKED.because(id.toString());
        }
        revokedOn = on;
        revokedAt = now.truncatedTo(ChronoUnit.MICROS);
        revocationNumber = by;
        revocationReason = reason;
    }

    /** The entry that its recording makes. */
    LedgerEntry given() {
        return LedgerEntry.of(
                subject(), Kind.GRANT, level, count, new Document(number, legalBasis, issuedOn), recordedAt);
    }

    /** The entry that its revocation makes, if it was revoked. */
    Optional<LedgerEntry> taken() {
        return Optional.ofNullable(revokedAt)
                .map(at -> LedgerEntry.of(
                        subject(),
                        Kind.REVOCATION,
                        level,
                        count,
                        new Document(revocationNumber, legalBasis, revokedOn),
                        at));
    }

    private Subject subject() {
        return new Subject(id, null, personId, agency, RocYear.of(issuedOn), special);
    }

    Cursor place() {
        return Cursor.of(issuedOn, id);
    }

    UUID id() {
        return id;
    }

    String agency() {
        return agency;
    }

    UUID personId() {
        return personId;
    }

    LadderStep level() {
        return level;
    }

    int count() {
        return count;
    }

    boolean special() {
        return special;
    }

    String number() {
        return number;
    }

    String legalBasis() {
        return legalBasis;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    byte[] deed() {
        return deed;
    }

    Optional<LocalDate> revokedOn() {
        return Optional.ofNullable(revokedOn);
    }

    long version() {
        return version;
    }
}
