package tw.servicequality.complaint.extension;

import static tw.servicequality.complaint.extension.ExtensionProblem.EXTENSION_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The extensions of all cases. */
@ApplicationScoped
class Extensions implements PanacheRepositoryBase<Extension, Extension.Key> {

    List<Extension> of(String caseNumber) {
        return list("caseNumber", Sort.by("number"), caseNumber);
    }

    Optional<Extension> pending(String caseNumber) {
        return of(caseNumber).stream().filter(Extension::isPending).findAny();
    }

    Extension get(String caseNumber, int number) {
        return findByIdOptional(new Extension.Key(caseNumber, number))
                .orElseThrow(() -> EXTENSION_NOT_FOUND.because(caseNumber + " " + number));
    }
}
