package tw.servicequality.gateway.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which components of several documents must be told apart. Two of the same name do if their content differs, or if they refer to one
 * that differs: a list of items is another list when the items are others.
 */
final class Components {
    static final String REF = "#/components/";

    private Components() {}

    /** Names as {@code section/name} that need a prefix. */
    static Set<String> clashing(Collection<ObjectNode> documents) {
        Map<String, Set<JsonNode>> contents = new HashMap<>();
        documents.forEach(document -> collect(document.path("components"), contents));
        Set<String> clashing = new TreeSet<>();
        contents.forEach((name, variants) -> {
            if (variants.size() > 1) {
                clashing.add(name);
            }
        });
        Set<String> shared = sharedNames(documents);
        while (spread(contents, shared, clashing)) {
            continue;
        }
        return clashing;
    }

    private static void collect(JsonNode components, Map<String, Set<JsonNode>> contents) {
        components
                .properties()
                .forEach(section -> section.getValue().properties().forEach(component -> contents.computeIfAbsent(
                                section.getKey() + '/' + component.getKey(), unseen -> new HashSet<>())
                        .add(component.getValue())));
    }

    private static Set<String> sharedNames(Collection<ObjectNode> documents) {
        Set<String> seen = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (ObjectNode document : documents) {
            Map<String, Set<JsonNode>> own = new HashMap<>();
            collect(document.path("components"), own);
            own.keySet().stream().filter(name -> !seen.add(name)).forEach(shared::add);
        }
        return shared;
    }

    private static boolean spread(Map<String, Set<JsonNode>> contents, Set<String> shared, Set<String> clashing) {
        return clashing.addAll(shared.stream()
                .filter(name -> !clashing.contains(name))
                .filter(name -> contents.get(name).stream()
                        .flatMap(content -> references(content).stream())
                        .anyMatch(clashing::contains))
                .toList());
    }

    private static List<String> references(JsonNode content) {
        return content.findValuesAsText("$ref").stream()
                .filter(ref -> ref.startsWith(REF))
                .map(ref -> ref.substring(REF.length()))
                .toList();
    }
}
