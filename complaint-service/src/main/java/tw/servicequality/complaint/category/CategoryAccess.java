package tw.servicequality.complaint.category;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may change an agency's categories; reading them is open, for whoever files chooses one. */
enum CategoryAccess implements Access {
    CHANGE;

    @Override
    public Set<String> roles() {
        return Set.of("secretariat", "planner");
    }

    @Override
    public Reach reach() {
        return Reach.OWN;
    }
}
