package tw.servicequality.plan.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tw.servicequality.platform.document.Numerals;

/** The sentences of a part of a document, verbatim and in its order; what was only read out of them for machines stays out. */
final class Prose {

    private static final Set<String> READ_OUT = Set.of(
            "recurrence", "dueRule", "dueRules", "due", "targets", "dates", "award", "conditions", "ambiguities");

    private final List<String> lines = new ArrayList<>();

    private Prose() {}

    /** An enumeration that came without numbers gets them. */
    static List<String> of(JsonNode part) {
        var prose = new Prose();
        prose.read(part);
        return prose.isUnnumbered(part) ? prose.numbered() : List.copyOf(prose.lines);
    }

    private void read(JsonNode part) {
        if (part.isTextual()) {
            lines.add(part.textValue());
        } else if (part.isArray()) {
            part.forEach(this::read);
        } else if (part.isObject()) {
            readMembers(part);
        }
    }

    private void readMembers(JsonNode part) {
        var text = part.path("text").asText("");
        if (!text.isEmpty()) {
            lines.add(numbered(part.path("no").asText(""), text));
        }
        part.properties().forEach(member -> {
            var value = member.getValue();
            if (value.isContainerNode() && !READ_OUT.contains(member.getKey())) {
                sentences(value);
            } else if (!member.getKey().equals("text") && isSentence(value)) {
                lines.add(value.textValue());
            }
        });
    }

    private void sentences(JsonNode part) {
        if (part.isObject()) {
            readMembers(part);
            return;
        }
        part.forEach(element -> {
            if (element.isObject() || isSentence(element)) {
                read(element);
            }
        });
    }

    private static boolean isSentence(JsonNode value) {
        return value.isTextual() && value.textValue().endsWith("。");
    }

    private boolean isUnnumbered(JsonNode part) {
        return part.isArray() && lines.size() > 1 && lines.stream().allMatch(line -> Numbered.of(line) == Numbered.NOT);
    }

    private List<String> numbered() {
        var numbered = new ArrayList<String>();
        lines.forEach(line -> numbered.add(Numerals.small(numbered.size() + 1) + "、" + line));
        return numbered;
    }

    private static String numbered(String number, String text) {
        if (number.isEmpty() || Numbered.of(text) != Numbered.NOT) {
            return text;
        }
        return Numbered.of(number + text) == Numbered.NOT ? number + "、" + text : number + text;
    }
}
