package tw.servicequality.reward.outcome;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.audit.AuditedChange;

/** Outcomes, by case, rank and agency. */
@ApplicationScoped
public class RewardOutcomes implements PanacheRepositoryBase<RewardOutcome, UUID> {

    private static final String SETTLE = """
            with wanted as materialized (select * from json_populate_recordset(null::reward_outcome, ?::json)),
            gone as (delete from reward_outcome o where o.case_id = ? and o.rule_set_id = ?
              and not exists (select from wanted w where w.id = o.id) returning o.id, 'GONE' as reason),
            kept as (insert into reward_outcome as o select * from wanted on conflict (id) do update set
              assessment_id = excluded.assessment_id, rank = excluded.rank, total = excluded.total,
              grade = excluded.grade, reason = excluded.reason, rule_id = excluded.rule_id, article = excluded.article,
              wording = excluded.wording, explanation = excluded.explanation, evaluated_at = excluded.evaluated_at,
              award = excluded.award, award_result = excluded.award_result, award_source = excluded.award_source
            where (o.assessment_id, o.rank, o.total, o.grade, o.reason, o.rule_id, o.wording, o.explanation, o.award,
              o.award_result, o.award_source) is distinct from (excluded.assessment_id, excluded.rank, excluded.total,
              excluded.grade, excluded.reason, excluded.rule_id, excluded.wording, excluded.explanation, excluded.award,
              excluded.award_result, excluded.award_source)
            returning o.id, o.reason)
            select id, reason from gone union all select id, reason from kept""";

    private final AgroalDataSource database;
    private final AuditTrail audit;
    private final ObjectMapper json;

    RewardOutcomes(AgroalDataSource database, AuditTrail audit, ObjectMapper json) {
        this.database = database;
        this.audit = audit;
        this.json = json;
    }

    /** Makes these the outcomes of the case by this rule set: what is the same stays untouched, what is not wanted goes. */
    @Transactional(TxType.MANDATORY)
    public void settle(String caseId, UUID ruleSet, List<OutcomeRow> wanted) {
        try (var connection = database.getConnection()) {
            audit.recordAll(connection, write(connection, caseId, ruleSet, wanted));
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<AuditedChange> write(Connection connection, String caseId, UUID ruleSet, List<OutcomeRow> wanted)
            throws SQLException, JsonProcessingException {
        var changes = new ArrayList<AuditedChange>();
        try (var settle = connection.prepareStatement(SETTLE)) {
            settle.setString(1, json.writeValueAsString(wanted));
            settle.setString(2, caseId);
            settle.setObject(3, ruleSet);
            try (var rows = settle.executeQuery()) {
                while (rows.next()) {
                    var facts = "{\"reason\":\"" + rows.getString("reason") + "\"}";
                    changes.add(new AuditedChange("RewardOutcomeReached", rows.getString("id"), 0, facts));
                }
            }
        }
        return changes;
    }

    List<RewardOutcome> after(CaseQuery query, int limit) {
        return query.list(getSession(), RewardOutcome.class, "reward_outcome", "", limit);
    }
}
