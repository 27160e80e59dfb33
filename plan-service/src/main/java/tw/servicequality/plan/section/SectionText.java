package tw.servicequality.plan.section;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a section. A document also holds what was read out of them (dates, rules, counts): that is not repeated here; an object
 * with a «rule» is such a reading whole.
 */
public final class SectionText {

    private static final Set<String> WORDS = Set.of("text", "method", "content", "result", "name", "title");

    private final List<Paragraph> paragraphs = new ArrayList<>();

    private SectionText() {}

    /** In the order of the document; empty where the document has no such section. */
    public static List<Paragraph> of(Section section, JsonNode document) {
        var text = new SectionText();
        for (var field : section.fields()) {
            text.add(document.path(field), "/" + field);
        }
        return text.paragraphs;
    }

    private void add(JsonNode node, String pointer) {
        if (node.isTextual()) {
            add("", node.textValue(), pointer);
        } else if (node.isArray()) {
            for (var at = 0; at < node.size(); at++) {
                add(node.get(at), pointer + "/" + at);
            }
        } else if (node.isObject() && !node.has("rule")) {
            addObject(node, pointer);
        }
    }

    private void addObject(JsonNode node, String pointer) {
        var number = node.path("no").asText("");
        for (var field : node.properties()) {
            var at = pointer + "/" + field.getKey();
            if (isWords(field.getKey(), field.getValue()) && !isRepeated(node, field.getKey())) {
                add(number, field.getValue().textValue(), at);
                number = "";
            } else if (isPart(field.getKey(), field.getValue())) {
                add(field.getValue(), at);
            }
        }
    }

    private void add(String no, String text, String pointer) {
        if (!text.isBlank()) {
            paragraphs.add(new Paragraph(no, text, pointer));
        }
    }

    /** A field that holds words, or any that holds a sentence. */
    private static boolean isWords(String name, JsonNode value) {
        return value.isTextual() && (WORDS.contains(name) || value.textValue().contains("。"));
    }

    /** The title of a legal basis stands in its text already. */
    private static boolean isRepeated(JsonNode node, String field) {
        return field.equals("title") && node.path("text").isTextual();
    }

    private static boolean isPart(String name, JsonNode value) {
        return value.isObject()
                || value.isArray() && !value.isEmpty() && value.get(0).isObject()
                || name.equals("entrants") && value.isArray();
    }
}
