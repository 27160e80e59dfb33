package tw.servicequality.complaint.petitioner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tw.servicequality.platform.privacy.PersonalKeys;

/** The only way to a petitioner's personal data. */
@ApplicationScoped
public class Petitioners implements PanacheRepositoryBase<Petitioner, String> {

    private final PersonalKeys keys;
    private final ObjectMapper json;

    Petitioners(PersonalKeys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /** Keeps the data of the one who filed this case; the case's row must stand already. */
    public void keep(String caseNumber, PersonalData data) {
        var key = keys.newKey();
        var pseudonym = data.identity().map(keys::pseudonym).orElse(null);
        persist(Petitioner.of(
                caseNumber,
                key,
                keys.seal(key, write(data)),
                pseudonym,
                data.email().isPresent(),
                data.isReachable()));
    }

    /** 更正 (個人資料保護法 §11 I): PETITIONER_ERASED once there is nothing left to correct. */
    public void correct(String caseNumber, PersonalData data) {
        var petitioner = findById(caseNumber);
        if (petitioner.isErased()) {
            throw PetitionerProblem.PETITIONER_ERASED.because(caseNumber);
        }
        var sealed = keys.seal(petitioner.dataKey(), write(data));
        var pseudonym = data.identity().map(keys::pseudonym).orElse(null);
        petitioner.correct(sealed, pseudonym, data.email().isPresent(), data.isReachable());
    }

    /** In clear: for those who handle the case. */
    public PersonalData inClear(String caseNumber) {
        return open(findById(caseNumber).data());
    }

    /** Whether this is his e-mail address; upper and lower case are one. */
    public boolean isReachedAt(String caseNumber, String email) {
        return inClear(caseNumber)
                .email()
                .filter(kept -> kept.strip().equalsIgnoreCase(email.strip()))
                .isPresent();
    }

    /** Masked: for lists and for those who only look on. */
    public PersonalData masked(SealedData data) {
        return open(data).masked();
    }

    /** Seals something told to this petitioner alone; it is erased with him. Empty if he is erased already. */
    public Optional<byte[]> seal(String caseNumber, String text) {
        var petitioner = findById(caseNumber);
        return petitioner.isErased() ? Optional.empty() : Optional.of(keys.seal(petitioner.dataKey(), text));
    }

    /** What was sealed for him; empty once he is erased. */
    public Optional<String> open(String caseNumber, byte[] sealed) {
        var petitioner = findById(caseNumber);
        return petitioner.isErased() ? Optional.empty() : Optional.of(keys.open(petitioner.dataKey(), sealed));
    }

    /** The other cases of the same person, newest first. */
    public List<String> alsoFiled(String caseNumber) {
        return findById(caseNumber)
                .pseudonym()
                .map(same -> list("pseudonym = ?1 and caseNumber <> ?2 order by caseNumber desc", same, caseNumber))
                .orElse(List.of())
                .stream()
                .map(Petitioner::caseNumber)
                .toList();
    }

    /** Destroys his key: his data cannot be read again, neither here nor in any copy. */
    public void erase(String caseNumber, Instant now) {
        findById(caseNumber).erase(now);
    }

    private PersonalData open(SealedData data) {
        if (data.isErased()) {
            return PersonalData.none();
        }
        try {
            return json.readValue(keys.open(data.key(), data.sealed()), PersonalData.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("personal data of " + data.caseNumber() + " is not readable");
        }
    }

    private String write(PersonalData data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("personal data cannot be written");
        }
    }
}
