package tw.servicequality.assessment.criteria;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tw.servicequality.assessment.criteria.Tally.ItemTotal;

/** 評分表, as read from its document. Only one that keeps the {@link SheetRules} can be imported, so the methods here rely on them. */
public record Sheet(
        int rocYear,
        int maximum,
        List<GradeBand> grades,
        List<SummaryItem> items,
        Section root,
        List<Finding> findings) {

    public List<Criterion> criteria() {
        return root.criteria().toList();
    }

    public Optional<Criterion> find(String criterion) {
        return root.criteria().filter(one -> one.id().equals(criterion)).findFirst();
    }

    /** The ids of the criteria that are not among these. */
    public List<String> without(Set<String> scored) {
        return root.criteria()
                .map(Criterion::id)
                .filter(id -> !scored.contains(id))
                .toList();
    }

    /** Adds up points by criterion; a criterion without points counts 0. */
    public Tally tally(Map<String, Integer> points) {
        var totals = items.stream().map(item -> total(item, points)).toList();
        var total = pointsAt(root, points);
        return new Tally(totals, total, gradeOf(total));
    }

    /** The sum of the points at or below a place of this sheet. */
    public int pointsAt(SheetNode place, Map<String, Integer> points) {
        return place.criteria()
                .mapToInt(criterion -> points.getOrDefault(criterion.id(), 0))
                .sum();
    }

    private ItemTotal total(SummaryItem item, Map<String, Integer> points) {
        return new ItemTotal(item.item(), item.label(), pointsAt(place(item.item()), points), item.maximum());
    }

    private SheetNode place(String id) {
        return root.all().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
    }

    private GradeBand gradeOf(int total) {
        return grades.stream().filter(band -> band.holds(total)).findFirst().orElseThrow();
    }
}
