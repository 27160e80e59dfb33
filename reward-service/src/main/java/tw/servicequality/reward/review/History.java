package tw.servicequality.reward.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.audit.AuditedChange;
import tw.servicequality.platform.identity.Caller;
import tw.servicequality.platform.identity.Callers;
import tw.servicequality.reward.review.ReviewStep.Kind;

/** 歷程: writes down each step in the transaction that takes it, and in the audit trail. */
@ApplicationScoped
class History implements PanacheRepositoryBase<ReviewStep, UUID> {

    private static final List<String> ROLES =
            List.of("agency-head", "personnel-officer", "unit-supervisor", "committee-member");
    private static final String NOTHING = "{}";

    private final ReviewRows rows;
    private final AgroalDataSource database;
    private final Callers callers;
    private final AuditTrail audit;
    private final ObjectMapper json;
    private final Clock clock;

    History(
            ReviewRows rows,
            AgroalDataSource database,
            Callers callers,
            AuditTrail audit,
            ObjectMapper json,
            Clock clock) {
        this.rows = rows;
        this.database = database;
        this.callers = callers;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** A step that was done in a review. */
    record Done(RewardReview review, Kind step, String reason) {

        String type() {
            return "Review" + step;
        }

        /** In the version that the row has now, and the object has not. */
        private AuditedChange written() {
            return new AuditedChange(type(), review.id().toString(), review.version() + 1, NOTHING);
        }
    }

    /** The detail holds references and numbers, no person's name. */
    void add(RewardReview review, Kind step, String reason, Object detail) {
        var done = new Done(review, step, reason);
        var text = write(detail);
        persist(step(done, text));
        flush();
        audit.record(done.type(), review.id().toString(), review.version(), text);
    }

    void add(RewardReview review, Kind step, String reason) {
        add(review, step, reason, Map.of());
    }

    /** Steps of many reviews that are written as rows, with what was changed of them. */
    void addAll(List<Done> many) {
        rows.write(
                many.stream().map(Done::review).toList(),
                many.stream().map(done -> step(done, NOTHING)).toList());
        try (var connection = database.getConnection()) {
            audit.recordAll(connection, many.stream().map(Done::written).toList());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private ReviewStep step(Done done, String detail) {
        var caller = callers.current();
        return ReviewStep.of(done.review(), done.step(), role(caller), caller, done.reason(), detail, clock.instant());
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
