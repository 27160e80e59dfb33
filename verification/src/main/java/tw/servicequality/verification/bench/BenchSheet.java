package tw.servicequality.verification.bench;

import static tw.servicequality.verification.running.RunningPlatform.JSON;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A score sheet of as many criteria as wanted, ten points each, in items of ten criteria. */
record BenchSheet(int criteria) {

    private static final int PER_ITEM = 10;
    private static final int POINTS = 10;

    int maximum() {
        return criteria * POINTS;
    }

    String json() {
        var sheet = JSON.createObjectNode();
        sheet.put("schema", "tw-score-sheet/1").put("rocYear", 105).put("maxScore", maximum());
        grades(sheet.putArray("grades"));
        var columns = sheet.putArray("summaryColumns");
        var tree = sheet.putObject("tree");
        tree.put("type", "sheet").put("id", "B").put("name", "量測用評分表").put("max", maximum());
        var dimension = child(tree.putArray("children"), "dimension", "D1", maximum());
        var items = dimension.putArray("children");
        for (var item = 1; item <= criteria / PER_ITEM; item++) {
            var id = "D1." + item;
            columns.addObject().put("item", id).put("label", id).put("max", PER_ITEM * POINTS);
            var leaves = child(items, "item", id, PER_ITEM * POINTS).putArray("children");
            for (var leaf = 1; leaf <= PER_ITEM; leaf++) {
                child(leaves, "criterion", id + "." + leaf, POINTS)
                        .put("kind", "JUDGEMENT")
                        .put("bandsInSource", false)
                        .putArray("bands");
            }
        }
        sheet.putArray("findings");
        return sheet.toString();
    }

    private void grades(ArrayNode grades) {
        var above = maximum() + 1;
        for (var grade : new String[] {"優", "甲", "乙", "丙", "丁"}) {
            var from = grade.equals("丁") ? 0 : (above - 1) * 9 / 10;
            grades.addObject().put("grade", grade).put("min", from).put("max", above - 1);
            above = from;
        }
    }

    private static ObjectNode child(ArrayNode children, String type, String id, int maximum) {
        return children.addObject()
                .put("type", type)
                .put("id", id)
                .put("name", id)
                .put("max", maximum);
    }
}
