package tw.servicequality.assessment.assessment;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.servicequality.platform.identity.Access;

/**
 * Who may do what with assessments. The reach is measured from the assessing agency, except for {@link #READ_AS_SUBJECT} and
 * {@link #APPEAL}: from the assessed one, and only once the assessment is announced.
 */
public enum AssessmentAccess implements Access {
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
    /** To score and to finalise; who is seated from another agency may too. */
    ASSESS(Reach.OWN, Set.of("assessor")),
    /** To say who scores. */
    ASSIGN(Reach.OWN, Set.of("secretariat", "agency-head")),
    /** To decide on appeals and to correct results. */
    DECIDE(Reach.OWN, Set.of("agency-head")),
    /** To appeal against a result, for the agency assessed. */
    APPEAL(Reach.OWN, Set.of("secretariat", "planner", "agency-head"));

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
