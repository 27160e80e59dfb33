package tw.servicequality.reward.document;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Documents show names; so they are for the personnel office and the head. */
enum DocumentAccess implements Access {
    PRINT;

    @Override
    public Set<String> roles() {
        return Set.of("personnel-officer", "agency-head");
    }

    @Override
    public Reach reach() {
        return Reach.OWN_OR_SUPERVISED;
    }
}
