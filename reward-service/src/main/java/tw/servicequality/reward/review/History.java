package tw.servicequality.reward.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.identity.Caller;
import tw.servicequality.platform.identity.Callers;
import tw.servicequality.reward.review.ReviewStep.Kind;

/** 歷程: writes down each step in the transaction that takes it, and in the audit trail. */
@ApplicationScoped
class History implements PanacheRepositoryBase<ReviewStep, UUID> {

    private static final List<String> ROLES =
            List.of("agency-head", "personnel-officer", "unit-supervisor", "committee-member");

    private final Callers callers;
    private final AuditTrail audit;
    private final ObjectMapper json;
    private final Clock clock;

    History(Callers callers, AuditTrail audit, ObjectMapper json, Clock clock) {
        this.callers = callers;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** A step that was done in a review. */
    record Done(RewardReview review, Kind step, String reason) {}

    /** The detail holds references and numbers, no person's name. */
    void add(RewardReview review, Kind step, String reason, Object detail) {
        addAll(List.of(new Done(review, step, reason)), write(detail));
    }

    void add(RewardReview review, Kind step, String reason) {
        addAll(List.of(new Done(review, step, reason)));
    }

    /** Steps of many reviews: what is pending is written once, not once for each. */
    void addAll(List<Done> done) {
        addAll(done, "{}");
    }

    private void addAll(List<Done> done, String detail) {
        var caller = callers.current();
        var now = clock.instant();
        done.forEach(one ->
                persist(ReviewStep.of(one.review(), one.step(), role(caller), caller, one.reason(), detail, now)));
        flush();
        done.forEach(one -> audit.record(
                "Review" + one.step(),
                one.review().id().toString(),
                one.review().version(),
                detail));
    }

    List<ReviewStep> of(RewardReview review) {
        return list("reviewId = ?1 order by number", review.id());
    }

    private static String role(Caller caller) {
        return ROLES.stream()
                .filter(caller.roles()::contains)
                .min(Comparator.comparingInt(ROLES::indexOf))
                .orElse("system");
    }

    private String write(Object detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
