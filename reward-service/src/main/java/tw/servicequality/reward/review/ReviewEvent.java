package tw.servicequality.reward.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.platform.outbox.IntegrationEvent;

/** What reviews tell the world: references and numbers, no person. */
sealed interface ReviewEvent extends IntegrationEvent {

    UUID reviewId();

    @Override
    default String topic() {
        return "reward-events";
    }

    @Override
    default String subject() {
        return reviewId().toString();
    }

    @Override
    default String type() {
        return switch (this) {
            case RewardDecided decided -> "tw.servicequality.reward.RewardDecided.v1";
            case RewardConfirmationOverdue overdue -> "tw.servicequality.reward.RewardConfirmationOverdue.v1";
        };
    }

    /** Who has decided. */
    enum DecidedBy {
        AGENCY_HEAD,
        COMPETENT_AUTHORITY
    }

    /** 核定: how many people of the case are awarded, refused, or awarded elsewhere. */
    record RewardDecided(
            UUID reviewId,
            UUID proposalId,
            String agency,
            DecidedBy decidedBy,
            LocalDate decidedOn,
            int awarded,
            int refused,
            int notAwarded,
            @JsonIgnore long sequence)
            implements ReviewEvent {}

    /** 逾三個月未確認: an order went out first and no committee has confirmed it by that day. */
    record RewardConfirmationOverdue(
            UUID reviewId,
            UUID proposalId,
            String agency,
            LocalDate confirmBy,
            @JsonIgnore long sequence) implements ReviewEvent {}
}
