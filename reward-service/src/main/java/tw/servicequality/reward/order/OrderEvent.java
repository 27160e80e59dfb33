package tw.servicequality.reward.order;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.platform.outbox.IntegrationEvent;
import tw.servicequality.reward.ledger.LadderStep;
import tw.servicequality.reward.ledger.LedgerEntry;
import tw.servicequality.reward.ledger.LedgerEntry.Document;
import tw.servicequality.reward.ledger.LedgerEntry.Kind;
import tw.servicequality.reward.ledger.LedgerEntry.Subject;
import tw.servicequality.reward.regime.Measure;

/** What orders tell the world: references, the person by an id that says nothing. The ledger is made of these and of nothing else. */
sealed interface OrderEvent extends IntegrationEvent {

    UUID grantId();

    /** The entry that this fact makes, whoever hears it and whenever. */
    LedgerEntry entry();

    @Override
    default String topic() {
        return "reward-events";
    }

    @Override
    default String subject() {
        return grantId().toString();
    }

    @Override
    default String type() {
        return switch (this) {
            case RewardGranted granted -> "tw.servicequality.reward.RewardGranted.v1";
            case RewardRevoked revoked -> "tw.servicequality.reward.RewardRevoked.v1";
        };
    }

    /** 核發: one person's award by an order. */
    record RewardGranted(
            UUID grantId,
            UUID orderId,
            UUID reviewId,
            UUID proposalId,
            UUID personId,
            String agency,
            Measure award,
            int rocYear,
            String orderNumber,
            String legalBasis,
            LocalDate issuedOn,
            Instant grantedAt,
            @JsonIgnore long sequence)
            implements OrderEvent {

        @Override
        public LedgerEntry entry() {
            return LedgerEntry.of(
                    new Subject(grantId, reviewId, personId, agency, rocYear, false),
                    Kind.GRANT,
                    LadderStep.of(award.level()),
                    award.count(),
                    new Document(orderNumber, legalBasis, issuedOn),
                    grantedAt);
        }
    }

    /** 撤銷: it is taken back, in the year in which it was given. */
    record RewardRevoked(
            UUID grantId,
            UUID orderId,
            UUID reviewId,
            UUID proposalId,
            UUID personId,
            String agency,
            Measure award,
            int rocYear,
            String revocationNumber,
            String legalBasis,
            LocalDate revokedOn,
            Instant revokedAt,
            @JsonIgnore long sequence)
            implements OrderEvent {

        @Override
        public LedgerEntry entry() {
            return LedgerEntry.of(
                    new Subject(grantId, reviewId, personId, agency, rocYear, false),
                    Kind.REVOCATION,
                    LadderStep.of(award.level()),
                    award.count(),
                    new Document(revocationNumber, legalBasis, revokedOn),
                    revokedAt);
        }
    }
}
