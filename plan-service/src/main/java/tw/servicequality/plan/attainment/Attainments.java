package tw.servicequality.plan.attainment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** 達成情形 of a plan today, for the feature that publishes it. */
@ApplicationScoped
public class Attainments {

    private final AttainmentRows rows;
    private final ObjectMapper json;
    private final Clock clock;

    Attainments(AttainmentRows rows, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    /** A row for each target and period, as {@code getPlanAttainment} shows them. */
    public JsonNode of(UUID plan) {
        return json.valueToTree(rows.of(plan, LocalDate.now(clock)));
    }
}
