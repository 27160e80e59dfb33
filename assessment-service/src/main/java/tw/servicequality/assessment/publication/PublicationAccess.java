package tw.servicequality.assessment.publication;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who publishes and withdraws results: the assessing agency. Everybody reads them. */
enum PublicationAccess implements Access {
    PUBLISH;

    @Override
    public Set<String> roles() {
        return Set.of("secretariat", "agency-head");
    }

    @Override
    public Reach reach() {
        return Reach.OWN;
    }
}
