package tw.servicequality.reward.proposal;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
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
import tw.servicequality.reward.proposal.ProposedCase.Wanted;

/** 異動: what became of a proposal when the facts behind it changed. Never changed itself; written by its columns, many at once. */
@Entity
@Table(name = "proposal_revision")
@IdClass(RevisionEntry.Key.class)
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
@JsonNaming(SnakeCaseStrategy.class)
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

    /** Of a proposal that was changed already. */
    static RevisionEntry of(
            RewardProposal proposal, ProposalRevised.Kind kind, Wanted wanted, String before, Instant now) {
        var entry = new RevisionEntry();
        entry.proposalId = proposal.id();
        entry.number = proposal.revision();
        entry.kind = kind;
        entry.eventId = wanted.eventId();
        entry.before = before;
        entry.after = wanted.after(proposal.id());
        entry.because = wanted.because(proposal);
        entry.at = now;
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
