package tw.servicequality.assessment.criteria;

/** 級距: the points from min to max, both included, for a subject that meets the condition. */
public record Band(int min, int max, String condition) {

    boolean holds(int points) {
        return min <= points && points <= max;
    }
}
