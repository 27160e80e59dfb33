package tw.servicequality.complaint.revision;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Rules and calendars are the platform's, and so are the consequences of their change. */
enum RevisionAccess implements Access {
    REVISE;

    @Override
    public Set<String> roles() {
        return Set.of("platform-administrator");
    }

    @Override
    public Reach reach() {
        return Reach.ANY;
    }
}
