package tw.servicequality.assessment.score;

import java.util.List;
import java.util.UUID;

/**
 * 評分: the points for one criterion, with the assessor's remark, the evidence named, and why it departs from the measured band
 * (texts are empty if there is none).
 *
 * @param version 0 for what is not saved yet, otherwise how often this criterion was saved
 */
public record Score(int points, String remark, List<UUID> evidence, String departure, String scoredBy, long version) {

    /** Whether it says the same, whoever said it and whenever. */
    public boolean says(Score other) {
        return points == other.points
                && remark.equals(other.remark)
                && departure.equals(other.departure)
                && evidence.equals(other.evidence);
    }
}
