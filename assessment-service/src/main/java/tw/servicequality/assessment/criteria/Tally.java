package tw.servicequality.assessment.criteria;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a sheet makes of points: what each column contributes, the exact sum, the total after the sheet's rounding, and the grade. Numbers are
 * without trailing zeros ({@link Rounding#plain}).
 */
public record Tally(List<ItemTotal> items, BigDecimal exact, BigDecimal total, GradeBand grade) {

    /** What one column of the summary contributes to the total, weights included, and the most that it can. */
    public record ItemTotal(String item, String label, BigDecimal points, BigDecimal maximum) {}
}
