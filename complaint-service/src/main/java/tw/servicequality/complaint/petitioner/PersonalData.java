package tw.servicequality.complaint.petitioner;

import java.util.Optional;

/** Name and contact ways of a petitioner, verbatim. Its text form tells nothing, so that no log can. */
public record PersonalData(String name, Optional<String> email, Optional<String> phone, Optional<String> address) {

    /** The same, good enough to recognise a case in a list and not the person (個資法施行細則 §17). */
    public PersonalData masked() {
        return new PersonalData(
                Masking.name(name),
                email.map(Masking::email),
                phone.map(Masking::phone),
                address.map(Masking::address));
    }

    @Override
    public String toString() {
        return "PersonalData[…]";
    }
}
