package tw.servicequality.plan.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;

/** The actions of a source document as the API must show them. */
final class SourceActions {

    private static final List<String> DETAILS = List.of("period", "dueRule", "recurrence");
    private static final List<String> LISTS = List.of("targets", "evidence", "notes", "children");

    private SourceActions() {}

    /** In the order of the document. */
    static List<JsonNode> of(JsonNode plan) {
        var expected = new ArrayList<JsonNode>();
        for (var dimension : plan.path("dimensions")) {
            for (var strategy : dimension.path("strategies")) {
                for (var item : strategy.path("items")) {
                    for (var action : item.path("actions")) {
                        expected.add(view(expected.size() + 1, dimension, strategy, item, action));
                    }
                }
            }
        }
        return expected;
    }

    private static JsonNode view(int position, JsonNode dimension, JsonNode strategy, JsonNode item, JsonNode action) {
        var view = JsonNodeFactory.instance.objectNode().put("position", position);
        view.set("id", action.get("id"));
        view.set("dimension", heading(dimension));
        view.set("strategy", heading(strategy));
        view.set("item", heading(item));
        view.set("no", action.get("no"));
        view.set("text", action.get("text"));
        view.set("units", action.get("responsibleUnits"));
        DETAILS.forEach(name -> view.set(name, action.get(name)));
        LISTS.forEach(
                name -> view.set(name, action.has(name) ? action.get(name) : JsonNodeFactory.instance.arrayNode()));
        return view;
    }

    private static JsonNode heading(JsonNode level) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("no", level.get("no").textValue())
                .put("name", level.get("name").textValue());
    }
}
