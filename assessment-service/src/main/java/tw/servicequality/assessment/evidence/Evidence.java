package tw.servicequality.assessment.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
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

    @Version
    private long version;

    /** The facts are the JSON of what was read from the event. */
    static Evidence of(
            UUID eventId, EvidenceKind kind, String agency, LocalDate occurredOn, String summary, String facts) {
        var evidence = new Evidence();
        evidence.evidenceId = eventId;
        evidence.kind = kind;
        evidence.agency = agency;
        evidence.occurredOn = occurredOn;
        evidence.summary = summary;
        evidence.facts = facts;
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
}
