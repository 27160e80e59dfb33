package tw.servicequality.gateway.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * One OpenAPI 3.1 document out of several: paths united (each from the service that owns it), equal components united, differing ones of
 * the same name prefixed by their service, operation ids kept unique.
 */
final class MergedDocument {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private final ObjectNode merged = JsonNodeFactory.instance.objectNode();
    private final Set<String> operationIds = new HashSet<>();
    private final BiPredicate<String, String> owns;

    private MergedDocument(BiPredicate<String, String> owns) {
        this.owns = owns;
    }

    /** {@code owns} tells whether a service (first) answers a path (second) at the gateway; paths out of reach are left out. */
    static ObjectNode of(SortedMap<String, ObjectNode> documents, BiPredicate<String, String> owns, ObjectNode info) {
        MergedDocument result = new MergedDocument(owns);
        result.merged.put("openapi", "3.1.0");
        result.merged.set("info", info);
        result.merged.putObject("paths");
        result.merged.putObject("components");
        Set<String> clashing = Components.clashing(documents.values());
        Set<String> taken = allNames(documents);
        documents.forEach((service, document) -> result.add(service, document, new Renaming(service, clashing, taken)));
        return result.merged;
    }

    private static Set<String> allNames(Map<String, ObjectNode> documents) {
        Set<String> names = new TreeSet<>();
        documents
                .values()
                .forEach(document -> document.path("components").properties().forEach(section -> section.getValue()
                        .fieldNames()
                        .forEachRemaining(name -> names.add(section.getKey() + '/' + name))));
        return names;
    }

    private void add(String service, ObjectNode document, Renaming renaming) {
        document.path("paths").properties().forEach(path -> {
            OperationsPath own = OperationsPath.of(service, path.getKey());
            if (owns.test(service, own.path())) {
                ObjectNode item = (ObjectNode) renaming.applyTo(path.getValue());
                own.removeVariable(item);
                item.properties().forEach(method -> finishOperation(service, document, renaming, method));
                ((ObjectNode) merged.get("paths")).set(own.path(), item);
            }
        });
        document.path("components").properties().forEach(section -> {
            ObjectNode target = ((ObjectNode) merged.get("components")).withObjectProperty(section.getKey());
            section.getValue()
                    .properties()
                    .forEach(component -> target.set(
                            renaming.of(section.getKey(), component.getKey()), renaming.applyTo(component.getValue())));
        });
        document.path("tags").forEach(this::addTag);
    }

    /** What a document says for all its operations would be lost or apply to others, so it moves down to each of its own. */
    private void finishOperation(
            String service, ObjectNode document, Renaming renaming, Map.Entry<String, JsonNode> method) {
        if (!METHODS.contains(method.getKey()) || !(method.getValue() instanceof ObjectNode operation)) {
            return;
        }
        if (document.has("security") && !operation.has("security")) {
            ObjectNode wrapped = JsonNodeFactory.instance.objectNode().set("security", document.get("security"));
            operation.set("security", renaming.applyTo(wrapped).get("security"));
        }
        String id = operation.path("operationId").asText("");
        if (!id.isEmpty() && !operationIds.add(id)) {
            operation.put("operationId", service + '_' + id);
            operationIds.add(service + '_' + id);
        }
    }

    private void addTag(JsonNode tag) {
        for (JsonNode known : merged.path("tags")) {
            if (known.path("name").equals(tag.path("name"))) {
                return;
            }
        }
        merged.withArrayProperty("tags").add(tag.deepCopy());
    }
}
