package tw.servicequality.complaint.faq;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may do what with frequently asked questions. The published ones are open to everybody. */
enum FaqAccess implements Access {
    READ(Reach.OWN, "case-officer", "unit-supervisor", "secretariat", "planner", "assessor", "agency-head", "auditor"),
    DRAFT(Reach.OWN, "case-officer", "unit-supervisor"),
    REVIEW(Reach.OWN, "unit-supervisor"),
    SEND_BACK(Reach.OWN, "unit-supervisor", "secretariat"),
    PUBLISH(Reach.OWN, "secretariat");

    private final Reach reach;
    private final Set<String> roles;

    FaqAccess(Reach reach, String... roles) {
        this.reach = reach;
        this.roles = Set.of(roles);
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
