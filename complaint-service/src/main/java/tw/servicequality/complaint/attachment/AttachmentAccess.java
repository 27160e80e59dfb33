package tw.servicequality.complaint.attachment;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may do what with attachments: what was handed in may tell who did it, so it is for those who handle the case. */
enum AttachmentAccess implements Access {
    ADD(Reach.OWN, "case-officer", "unit-supervisor", "secretariat"),
    READ(Reach.OWN, "case-officer", "unit-supervisor", "secretariat"),
    /** Who tells on somebody is protected: as with his name. */
    READ_INFORMANT(Reach.OWN, "case-officer", "secretariat");

    private final Reach reach;
    private final Set<String> roles;

    AttachmentAccess(Reach reach, String... roles) {
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
