package tw.servicequality.plan.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import tw.servicequality.plan.document.PlanDocument;
import tw.servicequality.plan.document.PlanDocument.Action;

/** The document of a plan and its rows, written once, in batches; nothing of them is ever changed. */
@ApplicationScoped
class PlanOutline {

    private static final String DOCUMENT = "insert into plan_document (plan_id, content) values (?, ?)";
    private static final String DIMENSION =
            "insert into plan_dimension (plan_id, position, no, name) values (?, ?, ?, ?)";
    private static final String STRATEGY =
            "insert into plan_strategy (plan_id, position, no, name, dimension) values (?, ?, ?, ?, ?)";
    private static final String ITEM =
            "insert into plan_item (plan_id, position, no, name, strategy) values (?, ?, ?, ?, ?)";
    private static final String ACTION = """
            insert into plan_action (plan_id, position, item, source_id, no, text,
              units, period, due_rule, recurrence, targets, evidence, notes, children)
            values (?, ?, ?, ?, ?, ?, ?::json, ?::json, ?::json, ?::json, ?::json, ?::json, ?::json, ?::json)""";
    private static final String READ_DOCUMENT = "select content from plan_document where plan_id = ?";

    private final AgroalDataSource database;

    PlanOutline(AgroalDataSource database) {
        this.database = database;
    }

    /** Writes everything in the running transaction; the plan's own row must be there. */
    @Transactional(TxType.MANDATORY)
    void write(UUID plan, PlanDocument document) {
        try (var connection = database.getConnection();
                var content = connection.prepareStatement(DOCUMENT);
                var dimensions = connection.prepareStatement(DIMENSION);
                var strategies = connection.prepareStatement(STRATEGY);
                var items = connection.prepareStatement(ITEM);
                var actions = connection.prepareStatement(ACTION)) {
            add(content, plan, document.content());
            new Rows(plan, dimensions, strategies, items, actions).add(document);
            for (var batch : new PreparedStatement[] {content, dimensions, strategies, items, actions}) {
                batch.executeBatch();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The bytes as they were imported. */
    byte[] document(UUID plan) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(READ_DOCUMENT)) {
            select.setObject(1, plan);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void add(PreparedStatement insert, Object... values) throws SQLException {
        for (var at = 0; at < values.length; at++) {
            insert.setObject(at + 1, values[at]);
        }
        insert.addBatch();
    }

    private static String json(JsonNode node) {
        return node.isNull() ? null : node.toString();
    }

    /** Counts the positions of each level through the whole plan while adding its rows. */
    private static final class Rows {

        private final UUID plan;
        private final PreparedStatement dimensions;
        private final PreparedStatement strategies;
        private final PreparedStatement items;
        private final PreparedStatement actions;
        private int strategyAt;
        private int itemAt;
        private int actionAt;

        Rows(
                UUID plan,
                PreparedStatement dimensions,
                PreparedStatement strategies,
                PreparedStatement items,
                PreparedStatement actions) {
            this.plan = plan;
            this.dimensions = dimensions;
            this.strategies = strategies;
            this.items = items;
            this.actions = actions;
        }

        void add(PlanDocument document) throws SQLException {
            var dimensionAt = 0;
            for (var dimension : document.dimensions()) {
                PlanOutline.add(dimensions, plan, ++dimensionAt, dimension.no(), dimension.name());
                for (var strategy : dimension.strategies()) {
                    PlanOutline.add(strategies, plan, ++strategyAt, strategy.no(), strategy.name(), dimensionAt);
                    for (var item : strategy.items()) {
                        PlanOutline.add(items, plan, ++itemAt, item.no(), item.name(), strategyAt);
                        for (var action : item.actions()) {
                            add(action);
                        }
                    }
                }
            }
        }

        private void add(Action action) throws SQLException {
            PlanOutline.add(
                    actions,
                    plan,
                    ++actionAt,
                    itemAt,
                    action.id(),
                    action.no(),
                    action.text(),
                    json(action.units()),
                    json(action.period()),
                    json(action.dueRule()),
                    json(action.recurrence()),
                    json(action.targets()),
                    json(action.evidence()),
                    json(action.notes()),
                    json(action.children()));
        }
    }
}
