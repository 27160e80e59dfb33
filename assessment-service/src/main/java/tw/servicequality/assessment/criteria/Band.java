package tw.servicequality.assessment.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.Optional;

/** 級距: the points from min to max, both included, for a subject that meets the condition; the predicate says it in numbers. */
@JsonInclude(Include.NON_ABSENT)
public record Band(int min, int max, String condition, Optional<Predicate> predicate) {

    /** Whether these points lie in it. */
    public boolean holds(int points) {
        return min <= points && points <= max;
    }
}
