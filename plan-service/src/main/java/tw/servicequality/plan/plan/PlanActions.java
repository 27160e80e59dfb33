package tw.servicequality.plan.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tw.servicequality.plan.plan.PlanActionView.HeadingView;

/** The actions of a plan with the headings above them. */
@ApplicationScoped
class PlanActions {

    private static final String AFTER = """
            select action.*, dimension.no as dimension_no, dimension.name as dimension_name,
              strategy.no as strategy_no, strategy.name as strategy_name, item.no as item_no, item.name as item_name
            from plan_action action
            join plan_item item on item.plan_id = action.plan_id and item.position = action.item
            join plan_strategy strategy on strategy.plan_id = item.plan_id and strategy.position = item.strategy
            join plan_dimension dimension
              on dimension.plan_id = strategy.plan_id and dimension.position = strategy.dimension
            where action.plan_id = ? and action.position > ?
            order by action.position limit ?""";

    private final AgroalDataSource database;
    private final ObjectMapper json;

    PlanActions(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** In the order of the document, after the given position. */
    List<PlanActionView> after(UUID plan, long position, int limit) {
        var found = new ArrayList<PlanActionView>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(AFTER)) {
            select.setObject(1, plan);
            select.setLong(2, position);
            select.setInt(3, limit);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(view(rows));
                }
            }
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
        return found;
    }

    private PlanActionView view(ResultSet row) throws SQLException, JsonProcessingException {
        return new PlanActionView(
                row.getInt("position"),
                row.getString("source_id"),
                heading(row, "dimension"),
                heading(row, "strategy"),
                heading(row, "item"),
                row.getString("no"),
                row.getString("text"),
                tree(row, "units"),
                tree(row, "period"),
                tree(row, "due_rule"),
                tree(row, "recurrence"),
                tree(row, "targets"),
                tree(row, "evidence"),
                tree(row, "notes"),
                tree(row, "children"));
    }

    private static HeadingView heading(ResultSet row, String level) throws SQLException {
        return new HeadingView(row.getString(level + "_no"), row.getString(level + "_name"));
    }

    private JsonNode tree(ResultSet row, String column) throws SQLException, JsonProcessingException {
        var text = row.getString(column);
        return text == null ? NullNode.getInstance() : json.readTree(text);
    }
}
