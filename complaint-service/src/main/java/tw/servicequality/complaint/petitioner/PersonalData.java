package tw.servicequality.complaint.petitioner;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import tw.servicequality.platform.privacy.Masking;

/** Name and contact ways of a petitioner, verbatim; all empty for one who stays anonymous. Its text form tells nothing, so that no log can. */
public record PersonalData(
        Optional<String> name, Optional<String> email, Optional<String> phone, Optional<String> address) {

    private static final PersonalData NONE =
            new PersonalData(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Of one who stays anonymous, or is erased. */
    public static PersonalData none() {
        return NONE;
    }

    @JsonIgnore
    boolean isReachable() {
        return email.isPresent() || phone.isPresent() || address.isPresent();
    }

    /** Neither name nor a way to reach him: such a petition may be left unprocessed, but must be registered (行政程序法 §173). */
    @JsonIgnore
    public boolean isAnonymous() {
        return name.isEmpty() || email.isEmpty() && phone.isEmpty() && address.isEmpty();
    }

    /** The same, good enough to recognise a case in a list and not the person (個資法施行細則 §17). */
    public PersonalData masked() {
        return new PersonalData(
                name.map(Masking::name),
                email.map(Masking::email),
                phone.map(Masking::phone),
                address.map(Masking::address));
    }

    /** What is the same each time the same person files: name and the first contact way given. */
    Optional<String> identity() {
        return name.flatMap(
                who -> email.or(() -> phone).or(() -> address).map(where -> plain(who) + "\n" + plain(where)));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    @Override
    public String toString() {
        return "PersonalData[…]";
    }
}
