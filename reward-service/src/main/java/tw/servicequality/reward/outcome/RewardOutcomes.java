package tw.servicequality.reward.outcome;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.reward.evaluation.GroupEvaluation;
import tw.servicequality.reward.ranking.RankedSubject;
import tw.servicequality.reward.ranking.Ranking;
import tw.servicequality.reward.ruleset.RewardRuleSet;

/** Outcomes, by round, rank and agency. */
@ApplicationScoped
public class RewardOutcomes implements PanacheRepositoryBase<RewardOutcome, UUID> {

    private static final String VISIBLE = """
            (?1 = '' or roundId = ?1) and (?2 = '' or agency = ?2) and agency in ?3
            and (roundId, rank, agency, ruleGroup) > (?4, ?5, ?6, ?7) order by roundId, rank, agency, ruleGroup""";

    private final AuditTrail audit;
    private final Clock clock;

    RewardOutcomes(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps the outcome; empty if this ranking and rule set have had theirs already. */
    @Transactional(TxType.MANDATORY)
    public Optional<RewardOutcome> keep(
            Ranking ranking, RankedSubject subject, RewardRuleSet set, GroupEvaluation evaluation) {
        var outcome = RewardOutcome.of(ranking, subject, set, evaluation, clock.instant());
        if (findByIdOptional(outcome.id()).isPresent()) {
            return Optional.empty();
        }
        persist(outcome);
        var facts = "{\"reason\":\"" + outcome.reason() + "\"}";
        audit.record("RewardOutcomeReached", outcome.id().toString(), 0, facts);
        return Optional.of(outcome);
    }

    List<RewardOutcome> after(Cursor cursor, String round, String agency, Collection<String> visible, int limit) {
        var rank = cursor.isFirst() ? 0 : (int) cursor.number(1);
        return find(VISIBLE, round, agency, visible, cursor.text(0, ""), rank, cursor.text(2, ""), cursor.text(3, ""))
                .page(Page.ofSize(limit))
                .list();
    }
}
