package tw.servicequality.plan.commitment;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a commitment stands in the plan: an action by its id in the document, or a clause of the whole plan by its JSON pointer
 * there, which begins with a slash. The clause is verbatim; the position orders actions first, clauses of the whole plan after.
 */
public record CommitmentSource(UUID plan, String source, int position, Optional<Integer> dimension, String clause) {

    /** The id follows from plan and source: the same decision twice is the same commitment. */
    UUID commitment() {
        return UUID.nameUUIDFromBytes(("commitment\n" + plan + "\n" + source).getBytes(StandardCharsets.UTF_8));
    }
}
