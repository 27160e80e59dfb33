package tw.servicequality.plan.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tw.servicequality.plan.document.PlanDocument.Action;
import tw.servicequality.plan.document.PlanDocument.Dimension;
import tw.servicequality.plan.document.PlanDocument.Item;
import tw.servicequality.plan.document.PlanDocument.Strategy;

/** Reads 面向 → 執行策略 → 項目 → 作法, in the order of the document. */
final class Outline {

    private final Set<String> ids = new HashSet<>();

    private Outline() {}

    static List<Dimension> read(Place root) {
        var outline = new Outline();
        return root.filledList("dimensions").stream().map(outline::dimension).toList();
    }

    private Dimension dimension(Place place) {
        var strategies =
                place.filledList("strategies").stream().map(this::strategy).toList();
        return new Dimension(place.text("no"), place.text("name"), strategies);
    }

    private Strategy strategy(Place place) {
        var items = place.filledList("items").stream().map(this::item).toList();
        return new Strategy(place.text("no"), place.text("name"), items);
    }

    private Item item(Place place) {
        var actions = place.filledList("actions").stream().map(this::action).toList();
        return new Item(place.text("no"), place.text("name"), actions);
    }

    private Action action(Place place) {
        var id = place.filledText("id");
        if (!id.isEmpty() && !ids.add(id)) {
            place.at("id").fault("作法識別碼重複");
        }
        checkPeriod(place);
        checkUnits(place);
        return new Action(
                place.pointer(),
                id,
                place.text("no"),
                place.filledText("text"),
                place.list("responsibleUnits", JsonNode::isObject, "須為物件"),
                place.objectOrNull("period"),
                place.objectOrNull("dueRule"),
                place.objectOrNull("recurrence"),
                place.list("targets", JsonNode::isObject, "須為物件"),
                place.list("evidence", JsonNode::isTextual, "須為文字"),
                place.list("notes", JsonNode::isTextual, "須為文字"),
                children(place));
    }

    private static void checkPeriod(Place action) {
        var period = action.at("period");
        if (period.node().isObject()) {
            period.text("text");
            period.date("start");
            period.date("end");
        }
    }

    private static void checkUnits(Place action) {
        for (var unit : action.at("responsibleUnits").elements()) {
            if (unit.node().isObject()) {
                unit.filledText("unit");
                unit.textOrNull("role");
            }
        }
    }

    private static JsonNode children(Place action) {
        var children = action.list("children", JsonNode::isObject, "須為物件");
        for (var child : action.at("children").elements()) {
            child.text("no");
            child.filledText("text");
        }
        return children;
    }
}
