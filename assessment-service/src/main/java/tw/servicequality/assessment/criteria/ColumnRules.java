package tw.servicequality.assessment.criteria;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tw.servicequality.platform.problem.FieldProblem;

/** What the columns of the summary must keep: each is a place of the tree with its maximum, and each criterion counts in one. */
final class ColumnRules {

    private ColumnRules() {}

    static Stream<FieldProblem> broken(Sheet sheet) {
        var places =
                sheet.root().all().collect(Collectors.toMap(SheetNode::id, Function.identity(), (one, other) -> one));
        return Stream.concat(notInTheTree(sheet, places), notCountedOnce(sheet, places));
    }

    private static Stream<FieldProblem> notInTheTree(Sheet sheet, Map<String, SheetNode> places) {
        return IntStream.range(0, sheet.items().size())
                .filter(index -> !isPlace(sheet, sheet.items().get(index), places))
                .mapToObj(index -> new FieldProblem(
                        "/summaryColumns/" + index, sheet.items().get(index).label() + "：評分表中沒有配分相同的這一項"));
    }

    private static boolean isPlace(Sheet sheet, SummaryItem item, Map<String, SheetNode> places) {
        var place = places.get(item.item());
        return place != null
                && sheet.factorOf(place.id())
                                .multiply(BigDecimal.valueOf(place.maximum()))
                                .compareTo(item.maximum())
                        == 0;
    }

    private static Stream<FieldProblem> notCountedOnce(Sheet sheet, Map<String, SheetNode> places) {
        var counts = new HashMap<String, Integer>();
        for (var item : sheet.items()) {
            if (places.containsKey(item.item())) {
                places.get(item.item()).criteria().forEach(criterion -> counts.merge(criterion.id(), 1, Integer::sum));
            }
        }
        return sheet.root()
                .criteria()
                .filter(criterion -> counts.getOrDefault(criterion.id(), 0) != 1)
                .map(criterion -> new FieldProblem(
                        "/summaryColumns",
                        criterion.name() + "：" + criterion.id() + " 列入 " + counts.getOrDefault(criterion.id(), 0)
                                + " 欄，應恰為 1 欄"));
    }
}
