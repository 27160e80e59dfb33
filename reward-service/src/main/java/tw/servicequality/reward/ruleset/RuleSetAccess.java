package tw.servicequality.reward.ruleset;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may do what with rule sets. What is published is for every agency's readers: its subordinates are rewarded by it. */
enum RuleSetAccess implements Access {
    DRAFT(Reach.OWN, "personnel-officer"),
    PUBLISH(Reach.OWN, "agency-head"),
    READ_PUBLISHED(Reach.ANY, "personnel-officer", "agency-head", "committee-member", "auditor"),
    READ_DRAFT(Reach.OWN_OR_SUPERVISED, "personnel-officer", "agency-head", "committee-member", "auditor");

    private final Reach reach;
    private final Set<String> roles;

    RuleSetAccess(Reach reach, String... roles) {
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
