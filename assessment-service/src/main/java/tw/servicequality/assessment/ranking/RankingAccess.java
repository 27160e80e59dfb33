package tw.servicequality.assessment.ranking;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may read rankings: the assessing side, which may also know that one is still missing, and the agencies ranked. */
enum RankingAccess implements Access {
    READ_AS_ASSESSING("assessor", "secretariat", "agency-head", "auditor"),
    READ("assessor", "secretariat", "agency-head", "auditor", "planner", "unit-supervisor", "personnel-officer");

    private final Set<String> roles;

    RankingAccess(String... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<String> roles() {
        return roles;
    }

    @Override
    public Reach reach() {
        return Reach.OWN_OR_SUPERVISED;
    }
}
