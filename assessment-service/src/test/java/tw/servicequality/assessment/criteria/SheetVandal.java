package tw.servicequality.assessment.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes a number, a name or a list of a sheet at random; now and then the sheet survives it. */
final class SheetVandal {

    private final Random random;

    SheetVandal(long seed) {
        random = new Random(~seed);
    }

    void damage(ObjectNode document) {
        var objects = new ArrayList<ObjectNode>();
        collect(document, objects);
        for (var times = 1 + random.nextInt(2); times > 0; times--) {
            change(objects.get(random.nextInt(objects.size())), objects);
        }
    }

    private void change(ObjectNode at, List<ObjectNode> objects) {
        var names = new ArrayList<>(
                List.copyOf(at.propertyStream().map(one -> one.getKey()).toList()));
        var name = names.get(random.nextInt(names.size()));
        switch (at.get(name)) {
            case JsonNode number
            when number.isIntegralNumber() -> at.put(name, number.intValue() + (random.nextBoolean() ? 1 : -1));
            case ArrayNode list when !list.isEmpty() -> list.remove(random.nextInt(list.size()));
            case JsonNode text
            when text.isTextual() && name.equals("id") ->
                at.set("id", objects.get(random.nextInt(objects.size())).path("id"));
            case JsonNode other -> rare(at, name, other);
        }
    }

    private void rare(ObjectNode at, String name, JsonNode value) {
        switch (random.nextInt(4)) {
            case 0 -> at.remove(name);
            case 1 -> at.put("weight", 10);
            case 2 -> at.put("adding", random.nextBoolean() ? "SUM" : "WEIGHTED");
            default -> at.put(name, value.isBoolean() ? !value.booleanValue() : random.nextBoolean());
        }
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> collect(child, objects));
    }
}
