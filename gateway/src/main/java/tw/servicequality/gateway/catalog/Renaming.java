package tw.servicequality.gateway.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gives the clashing components of one service's document a prefix, and everything that refers to them too. */
final class Renaming {
    private final Map<String, String> newNames = new TreeMap<>();

    /** {@code taken}: all names, {@code section/name}, that a new name must not meet. */
    Renaming(String service, Set<String> clashing, Set<String> taken) {
        String prefix = Character.toUpperCase(service.charAt(0)) + service.substring(1);
        for (String name : clashing) {
            int slash = name.indexOf('/');
            String section = name.substring(0, slash + 1);
            String renamed = prefix + name.substring(slash + 1);
            while (taken.contains(section + renamed)) {
                renamed = renamed + '_';
            }
            newNames.put(name, renamed);
        }
    }

    /** The name of a component in the merged document. */
    String of(String section, String name) {
        return newNames.getOrDefault(section + '/' + name, name);
    }

    /** A copy of the tree with all references, discriminator mappings and security requirements renamed. */
    JsonNode applyTo(JsonNode tree) {
        JsonNode copy = tree.deepCopy();
        rewrite(copy);
        return copy;
    }

    private void rewrite(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                if (field.getValue() instanceof TextNode text
                        && text.textValue().startsWith(Components.REF)) {
                    field.setValue(TextNode.valueOf(reference(text.textValue())));
                } else if ("security".equals(field.getKey()) && field.getValue() instanceof ArrayNode requirements) {
                    renameSchemes(requirements);
                } else {
                    rewrite(field.getValue());
                }
            }
        } else {
            node.forEach(this::rewrite);
        }
    }

    private String reference(String ref) {
        String name = ref.substring(Components.REF.length());
        int slash = name.indexOf('/');
        String renamed = newNames.get(name);
        return renamed == null ? ref : Components.REF + name.substring(0, slash + 1) + renamed;
    }

    private void renameSchemes(ArrayNode requirements) {
        for (int i = 0; i < requirements.size(); i++) {
            ObjectNode renamed = requirements.objectNode();
            requirements
                    .get(i)
                    .properties()
                    .forEach(scheme -> renamed.set(of("securitySchemes", scheme.getKey()), scheme.getValue()));
            requirements.set(i, renamed);
        }
    }
}
