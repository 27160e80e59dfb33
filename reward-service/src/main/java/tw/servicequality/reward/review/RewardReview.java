package tw.servicequality.reward.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** 敘獎案 */
@Entity
public class RewardReview {

    @Id
    private UUID id;

    private UUID proposalId;
    private String agency;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status = ReviewStatus.OPEN;

    private String exclusivity;
    private boolean orderFirst;
    private boolean needsApproval;
    private LocalDate confirmBy;
    private Instant openedAt;
    private int steps;

    @Version
    private long version;

    static RewardReview open(UUID proposal, String agency, String exclusivity, Instant now) {
        var review = new RewardReview();
        review.id = UUID.randomUUID();
        review.proposalId = proposal;
        review.agency = agency;
        review.exclusivity = exclusivity;
        review.openedAt = now;
        return review;
    }

    void submit() {
        moveTo(ReviewStatus.SUBMITTED);
    }

    /** 審核: with the question whether the order may go out before the committee meets. */
    void check(boolean beforeTheCommittee) {
        moveTo(ReviewStatus.CHECKED);
        orderFirst = beforeTheCommittee;
    }

    /** 退回重擬, by people or because the proposal is another now. */
    void startOver() {
        moveTo(ReviewStatus.OPEN);
        orderFirst = false;
        needsApproval = false;
    }

    void resolve() {
        if (orderFirst) {
            throw conflict();
        }
        moveTo(ReviewStatus.RESOLVED);
    }

    /** 復議. */
    void reconsider() {
        if (status != ReviewStatus.RESOLVED) {
            throw conflict();
        }
        moveTo(ReviewStatus.CHECKED);
    }

    /** 核定; without the committee only where the order goes out first. */
    void decide(boolean anythingAwarded, boolean approvalNeeded) {
        if (status == ReviewStatus.CHECKED && !orderFirst) {
            throw conflict();
        }
        moveTo(anythingAwarded ? ReviewStatus.DECIDED : ReviewStatus.REFUSED);
        needsApproval = approvalNeeded;
    }

    void approve(boolean anythingAwarded) {
        if (status == ReviewStatus.DECIDED && !needsApproval) {
            throw ReviewProblem.APPROVAL_NOT_NEEDED.because(id.toString());
        }
        moveTo(anythingAwarded ? ReviewStatus.APPROVED : ReviewStatus.REFUSED);
    }

    /** 發布; where the committee has still to confirm it, until that day. */
    void order(Optional<LocalDate> confirmation) {
        if (status == ReviewStatus.DECIDED && needsApproval) {
            throw conflict();
        }
        moveTo(confirmation.isPresent() ? ReviewStatus.ORDERED_FIRST : ReviewStatus.ORDERED);
        confirmBy = confirmation.orElse(null);
    }

    void confirm() {
        if (status != ReviewStatus.ORDERED_FIRST && status != ReviewStatus.CONFIRMATION_OVERDUE) {
            throw conflict();
        }
        moveTo(ReviewStatus.ORDERED);
        confirmBy = null;
    }

    void reopen() {
        if (status != ReviewStatus.REOPENED) {
            moveTo(ReviewStatus.REOPENED);
        }
    }

    /** The order stands after all; the committee's confirmation is still due where it was. */
    void uphold() {
        if (status != ReviewStatus.REOPENED) {
            throw conflict();
        }
        moveTo(confirmBy == null ? ReviewStatus.ORDERED : ReviewStatus.ORDERED_FIRST);
    }

    void revoke() {
        moveTo(ReviewStatus.REVOKED);
        confirmBy = null;
    }

    /** Nothing of it is awarded any more, since the person gets more elsewhere. */
    void refuse() {
        moveTo(ReviewStatus.REFUSED);
    }

    void stop() {
        moveTo(ReviewStatus.STOPPED);
    }

    int steps() {
        return steps;
    }

    /** The number of the next entry in its history. */
    int nextStep() {
        return ++steps;
    }

    private void moveTo(ReviewStatus next) {
        if (!ReviewStatus.MOVES.get(status).contains(next)) {
            throw conflict();
        }
        status = next;
    }

    private RuntimeException conflict() {
        return ReviewProblem.REVIEW_STATE_CONFLICT.because(id + " 為 " + status);
    }

    public UUID id() {
        return id;
    }

    public UUID proposalId() {
        return proposalId;
    }

    public String agency() {
        return agency;
    }

    ReviewStatus status() {
        return status;
    }

    String exclusivity() {
        return exclusivity;
    }

    boolean orderFirst() {
        return orderFirst;
    }

    boolean needsApproval() {
        return needsApproval;
    }

    Optional<LocalDate> confirmBy() {
        return Optional.ofNullable(confirmBy);
    }

    Instant openedAt() {
        return openedAt;
    }

    public long version() {
        return version;
    }
}
