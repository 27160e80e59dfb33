package tw.servicequality.complaint.petitioner;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;

/** The only way to a petitioner's personal data. */
@ApplicationScoped
public class Petitioners implements PanacheRepositoryBase<Petitioner, String> {

    /** Keeps the data of the one who filed this case; the case's row must stand already. */
    public void keep(String caseNumber, PersonalData data) {
        persist(Petitioner.of(caseNumber, data));
    }

    /** In clear: for those who handle the case. */
    public PersonalData inClear(String caseNumber) {
        return findById(caseNumber).data();
    }

    /** Masked, by case number: for lists and for those who only look on. */
    public Map<String, PersonalData> masked(Collection<String> caseNumbers) {
        return list("caseNumber in ?1", caseNumbers).stream()
                .collect(toMap(
                        Petitioner::caseNumber, petitioner -> petitioner.data().masked()));
    }
}
