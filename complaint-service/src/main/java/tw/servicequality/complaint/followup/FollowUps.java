package tw.servicequality.complaint.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import tw.servicequality.complaint.casefile.Complaint;

/** The follow-ups of all cases. */
@ApplicationScoped
class FollowUps implements PanacheRepositoryBase<FollowUp, FollowUp.Key> {

    /** That of the case's latest closing, if its petitioner was dissatisfied. */
    Optional<FollowUp> of(Complaint complaint) {
        return findByIdOptional(new FollowUp.Key(complaint.caseNumber(), complaint.reopenings()));
    }
}
