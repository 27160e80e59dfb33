package tw.servicequality.complaint.opinion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All clarifications. */
@ApplicationScoped
class Clarifications implements PanacheRepositoryBase<Clarification, Clarification.Key> {

    List<Clarification> of(String caseNumber) {
        return list("caseNumber", Sort.by("number"), caseNumber);
    }
}
