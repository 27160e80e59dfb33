package tw.servicequality.assessment.assessment;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.servicequality.platform.identity.Access;

/**
 * Who may do what with assessments. The reach is measured from the assessing agency, except for {@link #READ_AS_SUBJECT}: from the
 * assessed one, and only once the assessment is announced.
 */
enum AssessmentAccess implements Access {
    READ_AS_ASSESSING(Reach.OWN_OR_SUPERVISED, Set.of("assessor", "secretariat", "agency-head", "auditor")),
    READ_AS_SUBJECT(
            Reach.OWN_OR_SUPERVISED,
            Set.of("assessor", "secretariat", "agency-head", "auditor", "planner", "unit-supervisor")),
    /** Whoever may read in either way. */
    READ(
            Reach.ANY,
            Stream.of(READ_AS_ASSESSING, READ_AS_SUBJECT)
                    .flatMap(access -> access.roles().stream())
                    .collect(Collectors.toUnmodifiableSet())),
    ASSESS(Reach.OWN, Set.of("assessor"));

    private final Reach reach;
    private final Set<String> roles;

    AssessmentAccess(Reach reach, Set<String> roles) {
        this.reach = reach;
        this.roles = roles;
    }

    @Override
    public Set<String> roles() {
        return roles;
    }

    @Override
    public Reach reach() {
        return reach;
    }
}
