package tw.servicequality.reward.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Map;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.identity.Callers;

/** 登記本人: who logs in says which person of his agency he is. The first word counts; a personnel officer takes it back. */
@ApplicationScoped
class IdentifySelf {

    private final People people;
    private final Callers callers;
    private final AuditTrail audit;

    IdentifySelf(People people, Callers callers, AuditTrail audit) {
        this.people = people;
        this.callers = callers;
        this.audit = audit;
    }

    @Transactional
    Person identify(NamedPerson self) {
        var caller = callers.current();
        var account = people.account(caller.agency(), caller.subject());
        var person = people.findById(people.entered(caller.agency(), self));
        var known = people.reachedBy(caller.agency(), caller.subject());
        if (known.filter(other -> !other.id().equals(person.id())).isPresent()
                || person.account() != null && !Arrays.equals(person.account(), account)) {
            throw PersonProblem.PERSON_CLAIMED.because("帳號與人員編號須一一對應");
        }
        if (known.isEmpty()) {
            person.isReachedBy(account);
            audit.record("AccountIdentified", person.id().toString(), person.version() + 1, Map.of());
            people.flush();
        }
        return person;
    }

    @Transactional
    Person release(String personId) {
        var person = people.get(personId);
        person.release();
        people.flush();
        audit.record("AccountReleased", personId, person.version(), Map.of());
        return person;
    }
}
