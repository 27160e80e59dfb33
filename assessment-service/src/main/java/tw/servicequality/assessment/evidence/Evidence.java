package tw.servicequality.assessment.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** 佐證資料: one fact about an agency, under the id of the event that told it. */
@Entity
class Evidence {

    @Id
    private UUID evidenceId;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String agency;
    private LocalDate occurredOn;
    private String summary;
    private String facts;
    private Boolean kept;
    private BigDecimal amount;
    private String heldBy;
    private boolean disclosed;

    @Version
    private long version;

    /** The facts are the JSON of what was read from the event. */
    static Evidence of(UUID eventId, HeardFact heard, String facts) {
        var evidence = new Evidence();
        evidence.evidenceId = eventId;
        evidence.kind = heard.kind();
        evidence.agency = heard.agency();
        evidence.occurredOn = heard.occurredOn();
        evidence.summary = heard.summary();
        evidence.facts = facts;
        evidence.kept = heard.proof().kept().orElse(null);
        evidence.amount = heard.proof().amount().orElse(null);
        return evidence;
    }

    /** A file that an agency holds: nobody else knows of it until it is disclosed. */
    static Evidence of(UUID fileId, String agency, String heldBy, LocalDate addedOn, String summary, String facts) {
        var heard = new HeardFact(EvidenceKind.FILE, agency, addedOn, summary, Proof.NONE);
        var evidence = of(fileId, heard, facts);
        evidence.heldBy = heldBy;
        return evidence;
    }

    UUID id() {
        return evidenceId;
    }

    EvidenceKind kind() {
        return kind;
    }

    String agency() {
        return agency;
    }

    LocalDate occurredOn() {
        return occurredOn;
    }

    String summary() {
        return summary;
    }

    String facts() {
        return facts;
    }

    /** Which agency holds the file; empty for what was heard, which concerns whoever assesses the agency. */
    Optional<String> heldBy() {
        return Optional.ofNullable(heldBy);
    }

    /** Whether the agency it is about may know of it. */
    boolean isDisclosed() {
        return heldBy == null || disclosed;
    }
}
