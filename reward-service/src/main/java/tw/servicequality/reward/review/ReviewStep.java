package tw.servicequality.reward.review;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.platform.identity.Caller;

/** 歷程: one thing that was done in a review. Append-only. */
@Entity
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
@JsonNaming(SnakeCaseStrategy.class)
class ReviewStep {

    /** What was done. */
    enum Kind {
        OPENED("開案"),
        SUBMITTED("單位送審"),
        CHECKED("人事單位審核"),
        RETURNED("退回重擬"),
        RESOLVED("委員會決議"),
        RECONSIDERED("退回復議"),
        DECIDED("首長核定"),
        APPROVED("主管機關核定"),
        ORDERED("發布獎懲令"),
        CONFIRMED("委員會確認"),
        CONFIRMATION_OVERDUE("逾期未確認"),
        GAVE_WAY("同一人另案以最高額度敘獎"),
        STARTED_OVER("建議變更，重新審議"),
        STOPPED("建議撤回，停止審議"),
        REOPENED("事實變更，重新檢視獎懲令"),
        UPHELD("檢視後維持"),
        REVOKED("撤銷");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    @Id
    private UUID id;

    private UUID reviewId;
    private int number;

    @Enumerated(EnumType.STRING)
    private Kind step;

    private String role;
    private String agency;
    private Instant at;
    private String reason;
    private String detail;

    static ReviewStep of(
            RewardReview review, Kind step, String role, Caller by, String reason, String detail, Instant now) {
        var done = new ReviewStep();
        done.number = review.nextStep();
        done.id = id(review.id(), done.number);
        done.reviewId = review.id();
        done.step = step;
        done.role = role;
        done.agency = by.agency();
        done.at = now;
        done.reason = reason;
        done.detail = detail;
        return done;
    }

    /** The same for the same step, so that it cannot stand twice. */
    static UUID id(UUID review, int number) {
        return UUID.nameUUIDFromBytes((review + "\n" + number).getBytes(StandardCharsets.UTF_8));
    }

    int number() {
        return number;
    }

    Kind step() {
        return step;
    }

    String role() {
        return role;
    }

    String agency() {
        return agency;
    }

    Instant at() {
        return at;
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    String detail() {
        return detail;
    }
}
