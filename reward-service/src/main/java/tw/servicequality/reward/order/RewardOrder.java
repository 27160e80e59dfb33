package tw.servicequality.reward.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.platform.http.Cursor;

/** 獎懲令 */
@Entity
public class RewardOrder {

    @Id
    private UUID id;

    private UUID reviewId;
    private UUID proposalId;
    private String agency;
    private String issuedBy;
    private String number;
    private String legalBasis;
    private LocalDate issuedOn;
    private Instant issuedAt;

    @Column(name = "first")
    private boolean beforeTheCommittee;

    @Version
    private long version;

    /** What is written on it. */
    record Heading(String issuedBy, String number, String legalBasis, LocalDate issuedOn) {}

    static RewardOrder of(UUID review, UUID proposal, String agency, Heading heading, boolean first, Instant now) {
        var order = new RewardOrder();
        order.id = UUID.randomUUID();
        order.reviewId = review;
        order.proposalId = proposal;
        order.agency = agency;
        order.issuedBy = heading.issuedBy();
        order.number = heading.number();
        order.legalBasis = heading.legalBasis();
        order.issuedOn = heading.issuedOn();
        order.issuedAt = now;
        order.beforeTheCommittee = first;
        return order;
    }

    /** Where it stands in a list. */
    Cursor place() {
        return Cursor.of(issuedOn, id);
    }

    public UUID id() {
        return id;
    }

    public UUID reviewId() {
        return reviewId;
    }

    public UUID proposalId() {
        return proposalId;
    }

    /** The rewarded agency. */
    public String agency() {
        return agency;
    }

    public String issuedBy() {
        return issuedBy;
    }

    public String number() {
        return number;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    /** Whether it went out before the committee saw it. */
    public boolean beforeTheCommittee() {
        return beforeTheCommittee;
    }

    public long version() {
        return version;
    }
}
