package tw.servicequality.plan.plan;

import com.fasterxml.jackson.databind.JsonNode;

/** An action as it stands in the outline; what the document left out is JSON null or an empty list. */
public record PlannedAction(
        int position,
        int dimension,
        String sourceId,
        String text,
        JsonNode units,
        JsonNode period,
        JsonNode dueRule,
        JsonNode recurrence,
        JsonNode targets,
        JsonNode evidence,
        JsonNode children) {}
