package tw.servicequality.reward.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.privacy.PersonalKeys;
import tw.servicequality.reward.Reference;

/** The only way to a person's number and name. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {

    private final PersonalKeys keys;
    private final ObjectMapper json;
    private final AuditTrail audit;

    People(PersonalKeys keys, ObjectMapper json, AuditTrail audit) {
        this.keys = keys;
        this.json = json;
        this.audit = audit;
    }

    /** The person of this agency with this number, entered if he is not known yet; PERSON_NAME_DIFFERS if he is, under another name. */
    public UUID entered(String agency, NamedPerson named) {
        var details = named.details();
        var pseudonym = keys.pseudonym(agency + "\n" + details.number());
        return find("agency = ?1 and pseudonym = ?2", agency, pseudonym)
                .firstResultOptional()
                .map(known -> same(known, details))
                .orElseGet(() -> enter(agency, pseudonym, details));
    }

    private UUID enter(String agency, byte[] pseudonym, PersonalDetails details) {
        var key = keys.newKey();
        var person = Person.of(agency, pseudonym, key, keys.seal(key, write(details)));
        persist(person);
        return person.id();
    }

    private UUID same(Person known, PersonalDetails details) {
        var kept = details(known);
        if (!kept.name().equals(details.name())) {
            throw PersonProblem.PERSON_NAME_DIFFERS.because(kept.masked().number());
        }
        if (!kept.title().equals(details.title())) {
            known.seal(keys.seal(known.dataKey(), write(details)));
        }
        return known.id();
    }

    /** Masked, by id: for lists and for those who only look on. */
    public Map<UUID, PersonalDetails> masked(Collection<UUID> ids) {
        return known(ids)
                .collect(Collectors.toMap(Person::id, person -> details(person).masked()));
    }

    /** In clear, by id; that this was read, and for what, enters the audit trail of the running transaction. */
    public Map<UUID, PersonalDetails> inClear(Collection<UUID> ids, String purpose, String subject) {
        ids.stream()
                .sorted()
                .forEach(id ->
                        audit.record("PersonReadInClear", id.toString(), 0, Map.of("for", purpose, "of", subject)));
        return known(ids).collect(Collectors.toMap(Person::id, this::details));
    }

    private java.util.stream.Stream<Person> known(Collection<UUID> ids) {
        return ids.isEmpty() ? java.util.stream.Stream.of() : list("id in ?1", ids).stream();
    }

    /** The agency that he is of. */
    public String agency(UUID id) {
        return findById(id).agency();
    }

    /** Seals something about him; it becomes unreadable with him. */
    public byte[] seal(UUID id, String text) {
        return keys.seal(findById(id).dataKey(), text);
    }

    public String open(UUID id, byte[] sealed) {
        return keys.open(findById(id).dataKey(), sealed);
    }

    /** Who logs in under this account, if he has said so. */
    Optional<Person> reachedBy(String agency, String subject) {
        return find("account = ?1", account(agency, subject)).firstResultOptional();
    }

    byte[] account(String agency, String subject) {
        return keys.pseudonym("account\n" + agency + "\n" + subject);
    }

    Person get(String id) {
        return Reference.read(id)
                .flatMap(this::findByIdOptional)
                .orElseThrow(() -> PersonProblem.PERSON_NOT_FOUND.because(id));
    }

    private PersonalDetails details(Person person) {
        try {
            return json.readValue(keys.open(person.dataKey(), person.sealed()), PersonalDetails.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("details of " + person.id() + " are not readable");
        }
    }

    private String write(PersonalDetails details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("details cannot be written");
        }
    }
}
