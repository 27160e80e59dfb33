package tw.servicequality.complaint.casefile;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/**
 * Who may do what with cases. Filing and tracking need no login and so have no line here. Where a level of approval is asked for
 * besides, it is the agency's setting that names it.
 */
public enum ComplaintAccess implements Access {
    READ(
            Reach.OWN_OR_SUPERVISED,
            "case-officer",
            "unit-supervisor",
            "secretariat",
            "planner",
            "assessor",
            "agency-head",
            "auditor"),
    /** Personal data in clear is for those who handle the case; all other readers see it masked. */
    READ_PETITIONER(Reach.OWN, "case-officer", "unit-supervisor", "secretariat"),
    /** Who tells on somebody is protected: the officer in charge and the secretariat alone know who he is. */
    READ_INFORMANT(Reach.OWN, "case-officer", "secretariat"),
    RECORD(Reach.OWN, "case-officer", "unit-supervisor", "secretariat"),
    ASSIGN(Reach.OWN, "unit-supervisor", "secretariat"),
    CLASSIFY(Reach.OWN, "case-officer", "unit-supervisor", "secretariat"),
    TRANSFER(Reach.OWN, "unit-supervisor", "secretariat"),
    HANDLE(Reach.OWN, "case-officer", "unit-supervisor"),
    APPROVE(Reach.OWN, "case-officer", "unit-supervisor", "agency-head"),
    CLOSE(Reach.OWN, "case-officer", "unit-supervisor", "agency-head"),
    DECLINE(Reach.OWN, "case-officer", "unit-supervisor", "agency-head"),
    REOPEN(Reach.OWN, "unit-supervisor", "secretariat", "agency-head"),
    ERASE(Reach.OWN, "secretariat");

    private final Reach reach;
    private final Set<String> roles;

    ComplaintAccess(Reach reach, String... roles) {
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
