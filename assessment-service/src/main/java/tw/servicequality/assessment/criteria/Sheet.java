package tw.servicequality.assessment.criteria;

import static tw.servicequality.assessment.criteria.Rounding.plain;

import java.math.BigDecimal;
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
        Rounding rounding,
        SheetTerms terms,
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

    /** Adds up points by criterion, with weights and the sheet's rounding; a criterion without points counts 0. */
    public Tally tally(Map<String, Integer> points) {
        var exact = pointsAt(root, points);
        var total = rounding.apply(exact);
        return new Tally(items.stream().map(item -> total(item, points)).toList(), exact, total, gradeOf(total));
    }

    /** The points at a place of this sheet, by its own measure: of at most its maximum. */
    public BigDecimal pointsAt(SheetNode place, Map<String, Integer> points) {
        return switch (place) {
            case Criterion criterion -> BigDecimal.valueOf(points.getOrDefault(criterion.id(), 0));
            case Section section ->
                plain(section.children().stream()
                        .map(child -> section.factor(child).multiply(pointsAt(child, points)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        };
    }

    /** The grade of a total: the best whose lowest total is reached, so that 899.5 is not yet what begins at 900. */
    public GradeBand gradeOf(BigDecimal total) {
        return grades.stream()
                .filter(band -> total.compareTo(BigDecimal.valueOf(band.min())) >= 0)
                .max((one, other) -> Integer.compare(one.min(), other.min()))
                .orElseThrow();
    }

    /** How much a point at this place counts in the total. */
    public BigDecimal factorOf(String place) {
        return factor(root, BigDecimal.ONE, place).orElseThrow();
    }

    private static Optional<BigDecimal> factor(SheetNode at, BigDecimal factor, String wanted) {
        if (at.id().equals(wanted)) {
            return Optional.of(factor);
        }
        return switch (at) {
            case Criterion criterion -> Optional.empty();
            case Section section ->
                section.children().stream()
                        .flatMap(child -> factor(child, factor.multiply(section.factor(child)), wanted).stream())
                        .findFirst();
        };
    }

    private ItemTotal total(SummaryItem item, Map<String, Integer> points) {
        var place = place(item.item());
        var contributed = factorOf(item.item()).multiply(pointsAt(place, points));
        return new ItemTotal(item.item(), item.label(), plain(contributed), plain(item.maximum()));
    }

    private SheetNode place(String id) {
        return root.all().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
    }
}
