package tw.servicequality.assessment.sheettable;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Puts the tree of a sheet together row by row and remembers by JSON pointer from which row each place came. */
final class TreeBuilder {

    private final Map<String, TableRow> origins = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private ObjectNode root;

    /** A place that may still get children. */
    private record Open(RowType type, ObjectNode node, String pointer) {}

    void add(TableRow row) {
        RowType.labelled(row.word(TableColumn.TYPE))
                .ifPresentOrElse(
                        type -> {
                            if (type.isPlace()) {
                                place(type, row);
                            } else {
                                inCriterion(type, row);
                            }
                        },
                        () -> row.fault(TableColumn.TYPE, "沒有這個類型"));
    }

    private void place(RowType type, TableRow row) {
        while (!open.isEmpty() && open.peek().type.compareTo(type) >= 0) {
            open.pop();
        }
        var node = node(type, row);
        if (open.isEmpty()) {
            if (root != null || type != RowType.SHEET) {
                row.fault(TableColumn.TYPE, "首列須為總表，且僅一列");
                return;
            }
            root = node;
            opened(type, node, "/tree", row);
            return;
        }
        var siblings = open.peek().node.withArray("children");
        siblings.add(node);
        opened(type, node, open.peek().pointer + "/children/" + (siblings.size() - 1), row);
    }

    private void opened(RowType type, ObjectNode node, String pointer, TableRow row) {
        open.push(new Open(type, node, pointer));
        origins.put(pointer, row);
    }

    private static ObjectNode node(RowType type, TableRow row) {
        var node = row.other();
        node.put("type", type.wire());
        node.put("id", row.required(TableColumn.ID));
        node.put("name", row.required(TableColumn.NAME));
        row.integer(TableColumn.MAXIMUM).ifPresent(maximum -> node.put("max", maximum));
        row.decimal(TableColumn.WEIGHT).ifPresent(weight -> put(node, "weight", weight));
        if (type == RowType.CRITERION) {
            Labels.kind(row.word(TableColumn.WAY))
                    .ifPresentOrElse(
                            kind -> node.put("kind", kind), () -> row.fault(TableColumn.WAY, "「計分方式」須為級距、門檻、裁量或原文缺漏"));
            node.putArray("bands");
            return node;
        }
        if (row.word(TableColumn.WAY).equals(Labels.WEIGHTED)) {
            node.put("adding", "WEIGHTED");
        }
        node.putArray("children");
        return node;
    }

    private void inCriterion(RowType type, TableRow row) {
        if (open.isEmpty() || open.peek().type != RowType.CRITERION) {
            row.fault(TableColumn.TYPE, "「" + type.label() + "」須列於評分參考標準之下");
            return;
        }
        var list = open.peek().node.withArray(type == RowType.BAND ? "bands" : "acknowledgedGaps");
        var name = type == RowType.BAND ? "bands" : "acknowledgedGaps";
        var said = type == RowType.BAND ? row.other() : JsonNodeFactory.instance.objectNode();
        said.put("min", limit(row, TableColumn.LOWEST));
        said.put("max", limit(row, TableColumn.HIGHEST));
        said.put(type == RowType.BAND ? "condition" : "reason", row.required(TableColumn.CONDITION));
        predicate(row).ifPresent(predicate -> said.set("predicate", predicate));
        list.add(said);
        origins.put(open.peek().pointer + "/" + name + "/" + (list.size() - 1), row);
    }

    private static int limit(TableRow row, TableColumn column) {
        row.required(column);
        return row.integer(column).orElse(0);
    }

    private static Optional<ObjectNode> predicate(TableRow row) {
        if (row.word(TableColumn.METRIC).isEmpty()) {
            return Optional.empty();
        }
        row.required(TableColumn.OPERATOR);
        row.required(TableColumn.THRESHOLD);
        var predicate = JsonNodeFactory.instance
                .objectNode()
                .put("metric", row.text(TableColumn.METRIC))
                .put("op", row.word(TableColumn.OPERATOR));
        put(predicate, "value", row.decimal(TableColumn.THRESHOLD).orElse(BigDecimal.ZERO));
        return Optional.of(predicate);
    }

    /** Whole numbers as such, as people write them. */
    private static void put(ObjectNode node, String name, BigDecimal number) {
        if (number.scale() == 0) {
            node.put(name, number.intValueExact());
        } else {
            node.put(name, number);
        }
    }

    Optional<ObjectNode> root() {
        return Optional.ofNullable(root);
    }

    Map<String, TableRow> origins() {
        return origins;
    }
}
