package tw.servicequality.assessment.practice;

import static tw.servicequality.assessment.practice.PracticeProblem.BEST_PRACTICE_OWN;
import static tw.servicequality.assessment.practice.PracticeProblem.BEST_PRACTICE_WITHDRAWN;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** 標竿作法 */
@Entity
class BestPractice {

    @Id
    private UUID practiceId;

    private String agency;
    private String title;
    private String summary;
    private int rocYear;
    private LocalDate offeredOn;
    private LocalDate withdrawnOn;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "practice_adoption", joinColumns = @JoinColumn(name = "practice_id"))
    @MapKeyColumn(name = "agency")
    private Map<String, Adoption> adoptions = new HashMap<>();

    @Version
    private long version;

    static BestPractice of(String agency, String title, String summary, int rocYear, LocalDate today) {
        var practice = new BestPractice();
        practice.practiceId = UUID.randomUUID();
        practice.agency = agency;
        practice.title = title;
        practice.summary = summary;
        practice.rocYear = rocYear;
        practice.offeredOn = today;
        return practice;
    }

    /** 學習: an agency that says so again says what it does now. */
    void adopt(String by, String note, LocalDate today) {
        requireOffered();
        if (by.equals(agency)) {
            throw BEST_PRACTICE_OWN.because(by);
        }
        adoptions.put(by, new Adoption(today, note));
    }

    void withdraw(LocalDate today) {
        requireOffered();
        withdrawnOn = today;
    }

    private void requireOffered() {
        if (withdrawnOn != null) {
            throw BEST_PRACTICE_WITHDRAWN.because(practiceId.toString());
        }
    }

    UUID id() {
        return practiceId;
    }

    String agency() {
        return agency;
    }

    String title() {
        return title;
    }

    String summary() {
        return summary;
    }

    int rocYear() {
        return rocYear;
    }

    LocalDate offeredOn() {
        return offeredOn;
    }

    Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    /** By the code of the agency. */
    Map<String, Adoption> adoptions() {
        return new TreeMap<>(adoptions);
    }

    long version() {
        return version;
    }
}
