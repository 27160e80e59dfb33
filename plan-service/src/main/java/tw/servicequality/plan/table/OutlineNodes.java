package tw.servicequality.plan.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import tw.servicequality.platform.office.Numbered;

/** 面向 → 策略 → 項目 → 作法, put together from above; a level that the table does not have is there without words. */
final class OutlineNodes {

    private final ArrayNode dimensions = JsonNodeFactory.instance.arrayNode();
    private ObjectNode dimension;
    private ObjectNode strategy;
    private ObjectNode item;
    private String dimensionWords = "";
    private String strategyWords = "";
    private String itemWords = "";
    private int strategies;
    private int items;
    private int actions;

    boolean hasDimension() {
        return dimension != null;
    }

    /** The same words again are the same heading: a table may repeat it in every row. */
    void dimension(String words) {
        if (dimension == null || !words.equals(dimensionWords)) {
            dimension = heading(dimensions, words, "strategies");
            dimensionWords = words;
            strategy = null;
            item = null;
        }
    }

    void strategy(String words) {
        if (dimension == null) {
            dimension("");
        }
        if (strategy == null || !words.equals(strategyWords)) {
            strategy = heading(dimension.withArray("strategies"), words, "items");
            strategyWords = words;
            strategies++;
            item = null;
        }
    }

    void item(String words) {
        if (strategy == null) {
            strategy("");
        }
        if (item == null || !words.equals(itemWords)) {
            item = heading(strategy.withArray("items"), words, "actions");
            itemWords = words;
            items++;
        }
    }

    /** A new action with its number in the outline as its id. */
    ObjectNode action(String no, String text) {
        if (item == null) {
            item("");
        }
        var list = item.withArray("actions");
        var id = dimensions.size() + "." + dimension.withArray("strategies").size() + "."
                + strategy.withArray("items").size() + "." + (list.size() + 1);
        actions++;
        return list.addObject().put("id", id).put("no", no).put("text", text);
    }

    private static ObjectNode heading(ArrayNode list, String words, String below) {
        var numbered = Numbered.of(words.replace("\n", ""));
        var heading = list.addObject().put("no", numbered.no()).put("name", numbered.text());
        heading.putArray(below);
        return heading;
    }

    ArrayNode dimensions() {
        return dimensions;
    }

    ObjectNode counts() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("dimensions", dimensions.size())
                .put("strategies", strategies)
                .put("items", items)
                .put("actions", actions);
    }

    boolean isEmpty() {
        return Optional.ofNullable(item).isEmpty();
    }
}
