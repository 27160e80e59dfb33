package tw.servicequality.assessment.criteria;

import java.util.List;

/** What a sheet makes of points: per item, in all, and the grade. */
public record Tally(List<ItemTotal> items, int total, GradeBand grade) {

    /** The points of one column of the summary. */
    public record ItemTotal(String item, String label, int points, int maximum) {}
}
