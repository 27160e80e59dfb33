package tw.servicequality.assessment.panel;

import jakarta.enterprise.context.ApplicationScoped;
import tw.servicequality.platform.identity.AgencyDirectory;

/**
 * 迴避: nobody assesses his own agency or unit, nor one above or below it; the assessing agency and those above it are above the
 * subject by their office. A self-assessment is by its nature made by one's own.
 */
@ApplicationScoped
public class Recusal {

    private final AgencyDirectory directory;

    Recusal(AgencyDirectory directory) {
        this.directory = directory;
    }

    public boolean concerns(Member member, String subject, String assessedBy) {
        if (subject.equals(assessedBy)) {
            return false;
        }
        var own = member.agency();
        var byOffice = own.equals(assessedBy) || directory.supervises(own, assessedBy);
        return own.equals(subject)
                || member.unit().equals(subject)
                || directory.supervises(subject, own)
                || directory.supervises(own, subject) && !byOffice;
    }
}
