package tw.servicequality.reward.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.platform.outbox.Outbox;
import tw.servicequality.reward.outcome.CaseQuery;

/** Proposals, by case, rank and agency. */
@ApplicationScoped
public class RewardProposals implements PanacheRepositoryBase<RewardProposal, UUID> {

    private static final String ADD =
            "insert into reward_proposal select * from json_populate_recordset(null::reward_proposal, ?::json)";

    private final AgroalDataSource database;
    private final Outbox outbox;
    private final ObjectMapper json;

    RewardProposals(AgroalDataSource database, Outbox outbox, ObjectMapper json) {
        this.database = database;
        this.outbox = outbox;
        this.json = json;
    }

    /** Refuses with REWARD_PROPOSAL_NOT_FOUND, also what is not an id at all. */
    public RewardProposal get(String id) {
        return Optional.of(id)
                .filter(text -> text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .flatMap(text -> findByIdOptional(UUID.fromString(text)))
                .orElseThrow(() -> ProposalProblem.REWARD_PROPOSAL_NOT_FOUND.because(id));
    }

    /** All that this rule set ever gave in the case, in the order of the lists. */
    List<RewardProposal> of(String caseId, UUID ruleSet) {
        return list(
                "caseId = ?1 and ruleSetId = ?2 order by content.rank, agency, ruleGroup, recipientRole",
                caseId,
                ruleSet);
    }

    /** Writes many at once, and tells the world of each. */
    @Transactional(TxType.MANDATORY)
    void add(List<RewardProposal> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var add = connection.prepareStatement(ADD)) {
            add.setString(
                    1,
                    json.writeValueAsString(fresh.stream().map(ProposalRow::of).toList()));
            add.executeUpdate();
            outbox.addAll(
                    connection, fresh.stream().map(ProposalEvent::proposed).toList());
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Tells the world of many that were revised, once these are written. */
    @Transactional(TxType.MANDATORY)
    void tell(List<ProposalEvent> events) {
        flush();
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
        return query.list(getEntityManager(), RewardProposal.class, "reward_proposal", ", recipient_role", limit);
    }
}
