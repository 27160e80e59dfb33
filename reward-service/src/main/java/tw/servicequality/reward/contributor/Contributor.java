package tw.servicequality.reward.contributor;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import tw.servicequality.reward.ruleset.RecipientRole;

/** 有功人員 */
@Entity
public class Contributor {

    @Id
    private UUID id;

    private UUID proposalId;
    private UUID personId;
    private String agency;

    @Enumerated(EnumType.STRING)
    private RecipientRole capacity;

    private BigDecimal share;
    private byte[] deeds;
    private Instant enteredAt;

    @Version
    private long version;

    static Contributor of(UUID proposal, UUID person, String agency, Part part, byte[] deeds, Instant now) {
        var contributor = new Contributor();
        contributor.id = UUID.randomUUID();
        contributor.proposalId = proposal;
        contributor.personId = person;
        contributor.agency = agency;
        contributor.capacity = part.capacity();
        contributor.share = part.share();
        contributor.deeds = deeds;
        contributor.enteredAt = now;
        return contributor;
    }

    /** In which capacity somebody did how much of the work, in per cent. */
    record Part(RecipientRole capacity, BigDecimal share) {}

    public UUID id() {
        return id;
    }

    UUID proposalId() {
        return proposalId;
    }

    public UUID personId() {
        return personId;
    }

    /** The agency that the person is of: the rewarded one, or one above it that helped. */
    public String agency() {
        return agency;
    }

    public RecipientRole capacity() {
        return capacity;
    }

    public BigDecimal share() {
        return share;
    }

    byte[] deeds() {
        return deeds;
    }

    long version() {
        return version;
    }
}
