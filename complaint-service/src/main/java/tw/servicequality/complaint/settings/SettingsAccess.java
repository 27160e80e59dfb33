package tw.servicequality.complaint.settings;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may do what with an agency's settings. */
enum SettingsAccess implements Access {
    READ(
            Reach.OWN_OR_SUPERVISED,
            "case-officer",
            "unit-supervisor",
            "secretariat",
            "planner",
            "agency-head",
            "auditor"),
    CHANGE(Reach.OWN, "secretariat", "agency-head");

    private final Reach reach;
    private final Set<String> roles;

    SettingsAccess(Reach reach, String... roles) {
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
