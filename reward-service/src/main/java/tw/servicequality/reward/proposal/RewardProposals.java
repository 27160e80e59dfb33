package tw.servicequality.reward.proposal;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;
import tw.servicequality.platform.outbox.Outbox;
import tw.servicequality.reward.JsonRows;
import tw.servicequality.reward.Reference;
import tw.servicequality.reward.outcome.CaseQuery;

/** Proposals, by case, rank and agency: written many at once, and read as they stand in the database now, never as they were read before. */
@ApplicationScoped
public class RewardProposals {

    private static final String OF_CASE = """
            from RewardProposal where caseId = ?1 and ruleSetId = ?2
            order by content.rank, agency, ruleGroup, recipientRole""";
    private static final String ADD =
            "insert into reward_proposal select * from json_populate_recordset(null::reward_proposal, ?::json)";
    private static final String REVISE = """
            update reward_proposal p set version = p.version + 1, state = n.state, revision = n.revision, review_because = n.review_because,
              recipient_agency = n.recipient_agency, recipient_text = n.recipient_text, award_level = n.award_level,
              award_count = n.award_count, binding = n.binding, rule_id = n.rule_id, article = n.article, round_id = n.round_id,
              assessment_id = n.assessment_id, rank = n.rank, total = n.total, grade = n.grade, entry_id = n.entry_id, award = n.award,
              award_result = n.award_result, award_source = n.award_source
            from json_populate_recordset(null::reward_proposal, ?::json) n where p.id = n.id and p.version = n.version""";

    private final StatelessSession rows;
    private final AgroalDataSource database;
    private final Outbox outbox;
    private final JsonRows written;

    RewardProposals(StatelessSession rows, AgroalDataSource database, Outbox outbox, JsonRows written) {
        this.rows = rows;
        this.database = database;
        this.outbox = outbox;
        this.written = written;
    }

    /** Refuses with REWARD_PROPOSAL_NOT_FOUND, also what is not an id at all. */
    public RewardProposal get(String id) {
        return Reference.read(id)
                .map(known -> rows.get(RewardProposal.class, known))
                .orElseThrow(() -> ProposalProblem.REWARD_PROPOSAL_NOT_FOUND.because(id));
    }

    /** All that this rule set ever gave in the case, in the order of the lists. */
    List<RewardProposal> of(String caseId, UUID ruleSet) {
        return rows.createSelectionQuery(OF_CASE, RewardProposal.class)
                .setParameter(1, caseId)
                .setParameter(2, ruleSet)
                .getResultList();
    }

    /** Writes many at once, and tells the world of each. */
    @Transactional(TxType.MANDATORY)
    void add(List<RewardProposal> fresh) {
        if (!fresh.isEmpty()) {
            write(ADD, fresh);
            tell(fresh.stream().map(ProposalEvent::proposed).toList());
        }
    }

    /** Writes many that were changed at once. */
    @Transactional(TxType.MANDATORY)
    void revise(List<RewardProposal> changed) {
        if (write(REVISE, changed) != changed.size()) {
            throw new IllegalStateException("somebody else has changed proposals of a case that we have alone");
        }
    }

    /** Tells the world of many. */
    @Transactional(TxType.MANDATORY)
    void tell(List<? extends ProposalEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection()) {
            outbox.addAll(connection, events);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    List<RewardProposal> after(CaseQuery query, int limit) {
        return query.list(rows, RewardProposal.class, "reward_proposal", ", recipient_role", limit);
    }

    private int write(String sql, List<RewardProposal> proposals) {
        return written.write(sql, proposals.stream().map(ProposalRow::of).toList());
    }
}
