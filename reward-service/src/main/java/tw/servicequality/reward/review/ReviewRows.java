package tw.servicequality.reward.review;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import tw.servicequality.reward.JsonRows;

/** Reviews that facts concern, as rows: all of a case are read, changed and written at once. */
@ApplicationScoped
class ReviewRows {

    private static final String LIVE = """
            from RewardReview where proposalId in (select p.id from RewardProposal p where p.caseId = ?1) and status not in ?2 order by id""";
    private static final String CHANGE = """
            update reward_review r set version = r.version + 1, status = n.status, order_first = n.order_first,
              needs_approval = n.needs_approval, confirm_by = n.confirm_by, steps = n.steps
            from json_populate_recordset(null::reward_review, ?::json) n where r.id = n.id and r.version = n.version""";
    private static final String STEPS =
            "insert into review_step select * from json_populate_recordset(null::review_step, ?::json)";

    private final EntityManager entities;
    private final StatelessSession rows;
    private final JsonRows written;

    ReviewRows(EntityManager entities, StatelessSession rows, JsonRows written) {
        this.entities = entities;
        this.rows = rows;
        this.written = written;
    }

    /** Those that are not at their end, by proposal: kept, for a decision in another case may concern them too. */
    @Transactional(TxType.MANDATORY)
    Map<UUID, RewardReview> live(String caseId) {
        entities.flush();
        return rows.createSelectionQuery(LIVE, RewardReview.class)
                .setParameter(1, caseId)
                .setParameter(2, Reviews.ENDED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(RewardReview::proposalId, review -> review));
    }

    /** What was changed of these, and the step of each. */
    @Transactional(TxType.MANDATORY)
    void write(List<RewardReview> changed, List<ReviewStep> steps) {
        if (written.write(CHANGE, changed.stream().map(ChangedReview::of).toList()) != changed.size()) {
            throw new IllegalStateException("somebody else has changed reviews that we keep");
        }
        written.write(STEPS, steps);
    }

    /** The columns that facts may change. */
    @JsonNaming(SnakeCaseStrategy.class)
    record ChangedReview(
            UUID id,
            ReviewStatus status,
            boolean orderFirst,
            boolean needsApproval,
            LocalDate confirmBy,
            int steps,
            long version) {

        static ChangedReview of(RewardReview review) {
            return new ChangedReview(
                    review.id(),
                    review.status(),
                    review.orderFirst(),
                    review.needsApproval(),
                    review.confirmBy().orElse(null),
                    review.steps(),
                    review.version());
        }
    }
}
