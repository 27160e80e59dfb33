package tw.servicequality.assessment.measurement;

import java.util.Optional;
import java.util.UUID;

/** What measuring has to know of the assessments on whose occasion it is done. The assessments answer; measuring knows nothing else of them. */
public interface Occasions {

    /** The assessment of this id, if there is one. */
    Optional<Occasion> find(UUID assessmentId);

    /** An assessment of this subject by this agency that is not yet announced, if there is one. */
    Optional<Occasion> unannounced(String subject, String assessedBy);

    /** Whom an assessment concerns, who makes it, and whether its subject may know. */
    record Occasion(UUID assessmentId, String subject, String assessedBy, boolean announced) {}
}
