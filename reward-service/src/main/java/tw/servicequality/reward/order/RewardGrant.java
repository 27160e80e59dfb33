package tw.servicequality.reward.order;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.reward.RocYear;
import tw.servicequality.reward.order.OrderEvent.RewardGranted;
import tw.servicequality.reward.order.OrderEvent.RewardRevoked;
import tw.servicequality.reward.proposal.ProposedReward;
import tw.servicequality.reward.regime.Measure;
import tw.servicequality.reward.review.OrderedReviews.AwardedPerson;
import tw.servicequality.reward.ruleset.AwardLevel;

/** What an order gives to one person. */
@Entity
public class RewardGrant {

    @Id
    private UUID id;

    private UUID orderId;
    private UUID reviewId;
    private UUID proposalId;
    private UUID contributorId;
    private UUID personId;
    private String agency;
    private UUID ruleSetId;
    private String ruleId;

    @Enumerated(EnumType.STRING)
    private AwardLevel level;

    private int count;
    private int rocYear;
    private Instant grantedAt;
    private LocalDate revokedOn;
    private Instant revokedAt;
    private String revocationNumber;
    private String revocationReason;

    @Version
    private long version;

    static RewardGrant of(
            RewardOrder order, ProposedReward proposal, AwardedPerson person, String agency, Instant now) {
        var grant = new RewardGrant();
        grant.id = UUID.randomUUID();
        grant.orderId = order.id();
        grant.reviewId = order.reviewId();
        grant.proposalId = order.proposalId();
        grant.contributorId = person.contributorId();
        grant.personId = person.personId();
        grant.agency = agency;
        grant.ruleSetId = proposal.ruleSetId();
        grant.ruleId = proposal.ruleId();
        grant.level = person.measure().level();
        grant.count = person.measure().count();
        grant.rocYear = RocYear.of(order.issuedOn());
        grant.grantedAt = now.truncatedTo(ChronoUnit.MICROS);
        return grant;
    }

    RewardGranted granted(RewardOrder order) {
        return new RewardGranted(
                id,
                order.id(),
                reviewId,
                proposalId,
                personId,
                agency,
                measure(),
                rocYear,
                order.number(),
                order.legalBasis(),
                order.issuedOn(),
                grantedAt,
                0);
    }

    RewardRevoked revoke(RewardOrder order, String number, String reason, LocalDate on, Instant now) {
        revokedOn = on;
        revokedAt = now.truncatedTo(ChronoUnit.MICROS);
        revocationNumber = number;
        revocationReason = reason;
        return new RewardRevoked(
                id,
                order.id(),
                reviewId,
                proposalId,
                personId,
                agency,
                measure(),
                rocYear,
                number,
                order.legalBasis(),
                on,
                revokedAt,
                version + 1);
    }

    boolean stands() {
        return revokedAt == null;
    }

    UUID id() {
        return id;
    }

    UUID orderId() {
        return orderId;
    }

    public UUID contributorId() {
        return contributorId;
    }

    public UUID personId() {
        return personId;
    }

    public String agency() {
        return agency;
    }

    public Measure measure() {
        return new Measure(level, count);
    }

    Optional<LocalDate> revokedOn() {
        return Optional.ofNullable(revokedOn);
    }

    Optional<String> revocationNumber() {
        return Optional.ofNullable(revocationNumber);
    }

    Optional<String> revocationReason() {
        return Optional.ofNullable(revocationReason);
    }
}
