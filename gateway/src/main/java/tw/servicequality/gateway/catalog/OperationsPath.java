package tw.servicequality.gateway.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every service describes its operations pages with its own name as a variable, {@code /api/v1/operations/{service}/…}. In one document
 * of all they are different paths, so the variable becomes the name.
 */
record OperationsPath(String service, String variable, String path) {
    private static final Pattern TEMPLATE = Pattern.compile("^(/api/v1/operations/)\\{([^}/]+)}(/.*)?$");

    static OperationsPath of(String service, String path) {
        Matcher template = TEMPLATE.matcher(path);
        if (!template.matches()) {
            return new OperationsPath(service, "", path);
        }
        String rest = template.group(3) == null ? "" : template.group(3);
        return new OperationsPath(service, template.group(2), template.group(1) + service + rest);
    }

    /** Takes the variable, which the path no longer has, out of a path item and its operations. */
    void removeVariable(ObjectNode item) {
        if (variable.isEmpty()) {
            return;
        }
        removeFrom(item);
        item.forEach(this::removeFrom);
    }

    private void removeFrom(JsonNode holder) {
        if (holder.path("parameters") instanceof ArrayNode parameters) {
            for (int i = parameters.size() - 1; i >= 0; i--) {
                JsonNode parameter = parameters.get(i);
                if (variable.equals(parameter.path("name").asText())
                        && "path".equals(parameter.path("in").asText())) {
                    parameters.remove(i);
                }
            }
        }
    }
}
