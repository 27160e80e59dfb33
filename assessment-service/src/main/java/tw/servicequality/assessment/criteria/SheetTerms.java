package tw.servicequality.assessment.criteria;

import java.time.LocalDate;

/**
 * What a sheet says of its own use.
 *
 * @param effectiveFrom the first day on which it applies
 * @param effectiveUntil the last such day
 * @param shapeOnly whether it is the tree alone: its source states no points, so it can be kept as a draft and never be published
 */
public record SheetTerms(LocalDate effectiveFrom, LocalDate effectiveUntil, boolean shapeOnly) {

    private static final int ROC_OFFSET = 1_911;

    /** Without terms of its own a sheet is for its ROC year and the first half of the next, when the year's results are assessed. */
    static LocalDate usualFrom(int rocYear) {
        return LocalDate.of(rocYear + ROC_OFFSET, 1, 1);
    }

    static LocalDate usualUntil(int rocYear) {
        return LocalDate.of(rocYear + ROC_OFFSET + 1, 6, 30);
    }
}
