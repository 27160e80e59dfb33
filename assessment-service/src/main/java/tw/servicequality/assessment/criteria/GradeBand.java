package tw.servicequality.assessment.criteria;

/** The totals, both ends included, for which a sheet gives a grade. */
public record GradeBand(Grade grade, int min, int max) {

    boolean holds(int total) {
        return min <= total && total <= max;
    }
}
