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

    private final AgroalDataSource database;
    private final Callers callers;
    private final AuditTrail audit;
    private final ObjectMapper json;
    private final Clock clock;

    History(AgroalDataSource database, Callers callers, AuditTrail audit, ObjectMapper json, Clock clock) {
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

        private AuditedChange asItStandsNow() {
            return new AuditedChange(type(), review.id().toString(), review.version(), NOTHING);
        }
    }

    /** The detail holds references and numbers, no person's name. */
    void add(RewardReview review, Kind step, String reason, Object detail) {
        var done = new Done(review, step, reason);
        var text = write(detail);
        keep(List.of(done), text);
        audit.record(done.type(), review.id().toString(), review.version(), text);
    }

    void add(RewardReview review, Kind step, String reason) {
        add(review, step, reason, Map.of());
    }

    /** Steps of many reviews: written together, and recorded with one statement. */
    void addAll(List<Done> many) {
        keep(many, NOTHING);
        try (var connection = database.getConnection()) {
            audit.recordAll(connection, many.stream().map(Done::asItStandsNow).toList());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void keep(List<Done> many, String detail) {
        var caller = callers.current();
        var now = clock.instant();
        many.forEach(done ->
                persist(ReviewStep.of(done.review(), done.step(), role(caller), caller, done.reason(), detail, now)));
        flush();
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
