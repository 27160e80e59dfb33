package tw.servicequality.reward.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** 異動: what became of a proposal when the facts behind it changed. Never changed itself. */
@Entity
@Table(name = "proposal_revision")
@IdClass(RevisionEntry.Key.class)
class RevisionEntry {

    @Id
    private UUID proposalId;

    @Id
    private int number;

    @Enumerated(EnumType.STRING)
    private ProposalRevised.Kind kind;

    private UUID eventId;

    @Column(name = "before")
    private String before;

    @Column(name = "after")
    private String after;

    private String because;
    private Instant at;

    static RevisionEntry of(
            RewardProposal proposal, ProposalRevised revised, UUID eventId, String before, String after) {
        var entry = new RevisionEntry();
        entry.proposalId = proposal.id();
        entry.number = proposal.revision();
        entry.kind = revised.kind();
        entry.eventId = eventId;
        entry.before = before;
        entry.after = after;
        entry.because = revised.because();
        entry.at = revised.at();
        return entry;
    }

    int number() {
        return number;
    }

    ProposalRevised.Kind kind() {
        return kind;
    }

    UUID eventId() {
        return eventId;
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }

    String because() {
        return because;
    }

    Instant at() {
        return at;
    }

    /** A proposal and the number of its revision. */
    record Key(UUID proposalId, int number) implements Serializable {}
}
