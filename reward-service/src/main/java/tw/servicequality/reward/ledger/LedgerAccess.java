package tw.servicequality.reward.ledger;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may read ledgers: the personnel office, the head and auditors of the person's agency or one above it. */
enum LedgerAccess implements Access {
    READ;

    @Override
    public Set<String> roles() {
        return Set.of("personnel-officer", "agency-head", "auditor");
    }

    @Override
    public Reach reach() {
        return Reach.OWN_OR_SUPERVISED;
    }
}
