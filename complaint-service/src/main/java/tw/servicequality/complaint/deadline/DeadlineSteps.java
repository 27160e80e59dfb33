package tw.servicequality.complaint.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * 稽催時程: the steps of a deadline not yet taken, soonest first. A value, not a bare list: of a list in a column Hibernate's enhanced
 * entities notice no change but that of its size.
 */
record DeadlineSteps(@JsonValue List<DeadlineStep> ahead) {

    static final DeadlineSteps NONE = new DeadlineSteps(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    DeadlineSteps {
        ahead = List.copyOf(ahead);
    }

    Optional<DeadlineStep> first() {
        return ahead.stream().findFirst();
    }

    /** Without those whose time has passed; the end itself is never passed over. */
    DeadlineSteps after(Instant now) {
        return new DeadlineSteps(ahead.stream()
                .filter(step -> step.at().isAfter(now) || step.kind() == DeadlineStep.Kind.BREACH)
                .toList());
    }
}
