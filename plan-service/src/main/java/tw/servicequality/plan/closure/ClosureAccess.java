package tw.servicequality.plan.closure;

import java.util.Set;
import tw.servicequality.platform.identity.Access;
import tw.servicequality.platform.identity.Caller;

/** Who declares and withdraws closures: the secretariat of the agency or of one above it; the administrator anywhere. */
enum ClosureAccess implements Access {
    DECLARE(Set.of("secretariat", "platform-administrator"), Reach.OWN_OR_SUPERVISED),
    DECLARE_ANYWHERE(Set.of("platform-administrator"), Reach.ANY);

    private final Set<String> roles;
    private final Reach reach;

    ClosureAccess(Set<String> roles, Reach reach) {
        this.roles = roles;
        this.reach = reach;
    }

    /** The wider of the two lines that this caller may use. */
    static ClosureAccess of(Caller caller) {
        return caller.hasAnyOf(DECLARE_ANYWHERE.roles) ? DECLARE_ANYWHERE : DECLARE;
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
