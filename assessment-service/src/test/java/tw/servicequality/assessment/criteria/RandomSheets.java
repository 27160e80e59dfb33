package tw.servicequality.assessment.criteria;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sheets that nobody would write, sound as they are made: trees of any shape, bands, thresholds, gaps and weights. */
final class RandomSheets {

    private static final List<String> GRADES = List.of("丁", "丙", "乙", "甲", "優");

    private final Random random;
    private int ids;

    RandomSheets(long seed) {
        random = new Random(seed);
    }

    ObjectNode sound() {
        var document = JsonNodeFactory.instance.objectNode().put("schema", "tw-score-sheet/1");
        var tree = section(0, random.nextInt(4) == 0 ? 100 : 0);
        var maximum = tree.get("max").intValue();
        document.put("rocYear", 90 + random.nextInt(30)).put("maxScore", maximum);
        if (tree.toString().contains("WEIGHTED") || random.nextBoolean()) {
            document.put("rounding", random.nextBoolean() ? "HALF_UP" : "NONE");
        }
        document.set("grades", grades(maximum));
        document.putArray("summaryColumns")
                .addObject()
                .put("item", tree.get("id").textValue())
                .put("label", "總分")
                .put("max", maximum);
        document.set("tree", tree);
        return document;
    }

    /** A section of its own maximum, or of what its children add up to where none is wanted. */
    private ObjectNode section(int depth, int wanted) {
        var section = named("section");
        var children = section.putArray("children");
        if (wanted == 100 && random.nextBoolean()) {
            weighted(section, children, depth);
            return section.put("max", 100);
        }
        var left = wanted == 0 ? 10 + random.nextInt(90) : wanted;
        section.put("max", left);
        while (left > 0) {
            var part = Math.min(left, 1 + random.nextInt(60));
            children.add(child(depth, part));
            left -= part;
        }
        return section;
    }

    private void weighted(ObjectNode section, ArrayNode children, int depth) {
        section.put("adding", "WEIGHTED");
        var left = 100;
        while (left > 0) {
            var weight = Math.min(left, 5 + random.nextInt(60));
            children.add(child(depth, 100).put("weight", weight));
            left -= weight;
        }
    }

    private ObjectNode child(int depth, int maximum) {
        return depth < 3 && random.nextInt(3) == 0 ? section(depth + 1, maximum) : criterion(maximum);
    }

    private ObjectNode criterion(int maximum) {
        var criterion = named("criterion").put("max", maximum);
        var bands = criterion.putArray("bands");
        switch (random.nextInt(4)) {
            case 0 -> criterion.put("kind", "JUDGEMENT").put("bandsInSource", false);
            case 1 -> criterion.put("kind", "MISSING_IN_SOURCE");
            case 2 -> bands(criterion.put("kind", "BANDED"), bands, maximum, false);
            default -> bands(criterion.put("kind", "THRESHOLD"), bands, maximum, true);
        }
        return criterion;
    }

    /** From the top down, now and then with a gap that is acknowledged. */
    private void bands(ObjectNode criterion, ArrayNode bands, int maximum, boolean thresholds) {
        var top = maximum;
        var asked = 100;
        while (top > 0) {
            var low = Math.max(1, top - random.nextInt(20));
            if (low > 1 && !bands.isEmpty() && random.nextInt(8) == 0) {
                criterion
                        .withArray("acknowledgedGaps")
                        .addObject()
                        .put("min", low)
                        .put("max", top)
                        .put("reason", "原文缺");
                top = low - 1;
                low = Math.max(1, top - random.nextInt(20));
            }
            var band = bands.addObject().put("min", low).put("max", top).put("condition", "條件" + top);
            if (thresholds) {
                band.putObject("predicate").put("metric", "正確率").put("op", ">=").put("value", asked);
                asked -= 1 + random.nextInt(5);
            }
            top = low - 1;
        }
    }

    private ArrayNode grades(int maximum) {
        var grades = JsonNodeFactory.instance.arrayNode();
        var low = 0;
        var labels = new ArrayList<>(GRADES);
        while (low <= maximum) {
            var last = labels.size() == 1;
            var top = last ? maximum : Math.min(maximum, low + random.nextInt(maximum + 1));
            grades.insertObject(0)
                    .put("grade", labels.removeFirst())
                    .put("min", low)
                    .put("max", top);
            low = top + 1;
        }
        return grades;
    }

    private ObjectNode named(String type) {
        ids++;
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", type)
                .put("id", "N" + ids)
                .put("name", "第" + ids + "項");
    }
}
