package tw.servicequality.plan.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tw.servicequality.platform.identity.Access;

/** What other features may ask of plans. */
@ApplicationScoped
public class PlanLookup {

    private static final String ACTIONS = """
            select action.*, strategy.dimension from plan_action action
            join plan_item item on item.plan_id = action.plan_id and item.position = action.item
            join plan_strategy strategy on strategy.plan_id = item.plan_id and strategy.position = item.strategy
            where action.plan_id = ? order by action.position""";

    private final Plans plans;
    private final PlanSight sight;
    private final PlanOutline outline;
    private final AgroalDataSource database;
    private final ObjectMapper json;

    PlanLookup(Plans plans, PlanSight sight, PlanOutline outline, AgroalDataSource database, ObjectMapper json) {
        this.plans = plans;
        this.sight = sight;
        this.outline = outline;
        this.database = database;
        this.json = json;
    }

    /** The plan, for a caller who may read it and has this right over its agency; PLAN_NOT_FOUND or FORBIDDEN otherwise. */
    public PlanFacts get(Access access, String id) {
        return PlanFacts.of(sight.getFor(access, id));
    }

    /** The plan, whoever asks. */
    public PlanFacts get(UUID id) {
        return PlanFacts.of(plans.get(id.toString()));
    }

    /** The plans of an agency that are in force. */
    @Transactional
    public List<PlanFacts> published(String agency) {
        return plans.list("agency = ?1 and life.status = ?2", agency, PlanStatus.PUBLISHED).stream()
                .map(PlanFacts::of)
                .toList();
    }

    /** The document as it was imported. */
    public JsonNode document(UUID id) {
        try {
            return json.readTree(outline.document(id));
        } catch (IOException unreadable) {
            throw new IllegalStateException("document of " + id, unreadable);
        }
    }

    /** In the order of the document. */
    public List<PlannedAction> actions(UUID id) {
        var found = new ArrayList<PlannedAction>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(ACTIONS)) {
            select.setObject(1, id);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(action(rows));
                }
            }
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
        return found;
    }

    private PlannedAction action(ResultSet row) throws SQLException, JsonProcessingException {
        return new PlannedAction(
                row.getInt("position"),
                row.getInt("dimension"),
                row.getString("source_id"),
                row.getString("text"),
                tree(row, "units"),
                tree(row, "period"),
                tree(row, "due_rule"),
                tree(row, "recurrence"),
                tree(row, "targets"),
                tree(row, "evidence"),
                tree(row, "children"));
    }

    private JsonNode tree(ResultSet row, String column) throws SQLException, JsonProcessingException {
        var text = row.getString(column);
        return text == null ? NullNode.getInstance() : json.readTree(text);
    }
}
