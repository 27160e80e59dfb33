package tw.servicequality.plan.comparison;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much plans promise, counted in one statement for a page of them. */
@ApplicationScoped
class PlanMeasures {

    private static final String COUNT = """
        select plan_id, count(*) as actions,
          count(*) filter (where json_array_length(targets) > 0) as quantified,
          count(*) filter (where due_rule is not null) as dated,
          count(*) filter (where json_array_length(units) > 0) as assigned,
          count(*) filter (where json_array_length(evidence) > 0) as evidenced,
          (select count(*) from plan_dimension where plan_dimension.plan_id = plan_action.plan_id) as dimensions
        from plan_action where plan_id = any (?) group by plan_id\
        """;

    private final AgroalDataSource database;

    PlanMeasures(AgroalDataSource database) {
        this.database = database;
    }

    @Schema(description = "計畫之具體程度")
    record PlanMeasure(
            @Schema(description = "面向數") int dimensions,
            @Schema(description = "作法數") int actions,
            @Schema(description = "有量化目標之作法數") int quantified,
            @Schema(description = "有期限之作法數") int dated,
            @Schema(description = "定有負責單位之作法數") int assigned,
            @Schema(description = "列有佐證之作法數") int evidenced) {}

    Map<UUID, PlanMeasure> of(Collection<UUID> plans) {
        var measures = new HashMap<UUID, PlanMeasure>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(COUNT)) {
            select.setArray(1, connection.createArrayOf("uuid", plans.toArray()));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var measure = new PlanMeasure(
                            rows.getInt("dimensions"),
                            rows.getInt("actions"),
                            rows.getInt("quantified"),
                            rows.getInt("dated"),
                            rows.getInt("assigned"),
                            rows.getInt("evidenced"));
                    measures.put(rows.getObject("plan_id", UUID.class), measure);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return measures;
    }
}
