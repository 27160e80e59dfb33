package tw.servicequality.reward.statistics;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

enum StatisticsAccess implements Access {
    READ;

    @Override
    public Set<String> roles() {
        return Set.of("planner", "personnel-officer", "agency-head", "committee-member", "auditor");
    }

    @Override
    public Reach reach() {
        return Reach.OWN_OR_SUPERVISED;
    }
}
