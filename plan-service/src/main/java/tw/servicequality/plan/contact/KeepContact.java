package tw.servicequality.plan.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import tw.servicequality.plan.agency.AgencyRegister;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.http.IfMatch;

/** 指定窗口、代理、卸任. The trail says that it was done and for which unit, never who it is. */
@ApplicationScoped
class KeepContact {

    private final Contacts contacts;
    private final AgencyRegister register;
    private final AuditTrail audit;
    private final Clock clock;

    KeepContact(Contacts contacts, AgencyRegister register, AuditTrail audit, Clock clock) {
        this.contacts = contacts;
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    ContactView designate(String agency, String unit, Official official, LocalDate firstDay) {
        if (!register.hasUnit(agency, unit)) {
            throw ContactProblem.CONTACT_UNIT_UNKNOWN.because(unit).at("/unit");
        }
        contacts.reserve(agency, unit);
        if (contacts.isTakenFrom(agency, unit, firstDay)) {
            throw ContactProblem.CONTACT_ALREADY_DESIGNATED.because(unit);
        }
        var contact = Contact.of(agency, unit, official, firstDay);
        contacts.persist(contact);
        audit.record("ContactDesignated", contact.id().toString(), 0, facts(contact));
        return view(contact);
    }

    @Transactional
    ContactView deputise(String agency, String id, String ifMatch, Deputy deputy) {
        var contact = forChange(agency, id, ifMatch);
        contact.deputise(deputy);
        return recorded("ContactDeputised", contact);
    }

    @Transactional
    ContactView end(String agency, String id, String ifMatch, LocalDate lastDay) {
        var contact = forChange(agency, id, ifMatch);
        contact.endOn(lastDay);
        return recorded("ContactEnded", contact);
    }

    private Contact forChange(String agency, String id, String ifMatch) {
        var contact = contacts.get(agency, id);
        IfMatch.require(ifMatch, contact.version());
        return contact;
    }

    private ContactView recorded(String act, Contact contact) {
        contacts.flush();
        audit.record(act, contact.id().toString(), contact.version(), facts(contact));
        return view(contact);
    }

    private ContactView view(Contact contact) {
        return ContactView.on(contact, LocalDate.now(clock));
    }

    private static Map<String, String> facts(Contact contact) {
        return Map.of("agency", contact.agency(), "unit", contact.unit());
    }
}
