package tw.servicequality.assessment.notice;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may tell a subject its result: measured to the assessing agency. Who may read the result may read the notice. */
enum NoticeAccess implements Access {
    SEND;

    @Override
    public Set<String> roles() {
        return Set.of("secretariat", "agency-head");
    }

    @Override
    public Reach reach() {
        return Reach.OWN;
    }
}
