package tw.servicequality.complaint.open311;

import static tw.servicequality.complaint.open311.Open311Problem.OPEN311_ARGUMENT_INVALID;
import static tw.servicequality.complaint.open311.Open311Problem.OPEN311_ARGUMENT_MISSING;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.casefile.ComplaintType;

/** A service request as it comes in, read from a form. What names the device or an account elsewhere is not kept. Its text form tells nothing. */
@Schema(description = "Open311 案件；地點以 lat 及 long、address_string 或 address_id 之一表明")
record Open311Filing(
        @JsonProperty("jurisdiction_id") String jurisdiction,
        @JsonProperty("service_code") String service,
        @JsonProperty("description") String description,
        Open311Place place,
        Optional<String> email,
        Optional<String> name,
        Optional<String> phone,
        Optional<String> mediaUrl,
        ComplaintType type,
        boolean confidential) {

    private static final int DESCRIPTION = 4_000;
    private static final int LINE = 500;
    private static final int SHORT = 100;

    /** Refuses with OPEN311_ARGUMENT_MISSING or OPEN311_ARGUMENT_INVALID. */
    static Open311Filing read(MultivaluedMap<String, String> form) {
        return new Open311Filing(
                text(form, "jurisdiction_id", SHORT).orElse(null),
                demanded(form, "service_code", SHORT),
                demanded(form, "description", DESCRIPTION),
                Open311Place.read(form),
                text(form, "email", SHORT).filter(Open311Filing::isAddress),
                name(form),
                text(form, "phone", SHORT / 2),
                text(form, "media_url", LINE).filter(url -> url.matches("https?://\\S+")),
                type(form),
                text(form, "attribute[" + Open311Definition.CONFIDENTIAL + "]", SHORT)
                        .filter("true"::equals)
                        .isPresent());
    }

    /** The text of this argument, stripped; empty if there is none; OPEN311_ARGUMENT_INVALID if it cannot be kept. */
    static Optional<String> text(MultivaluedMap<String, String> form, String name, int most) {
        var text = Optional.ofNullable(form.getFirst(name)).map(String::strip).filter(it -> !it.isEmpty());
        if (text.filter(it -> it.length() > most || !it.matches("(?s)[^\\x00\\p{Cs}]*"))
                .isPresent()) {
            throw OPEN311_ARGUMENT_INVALID.because(name + " is too long or has characters that cannot be stored");
        }
        return text;
    }

    private static String demanded(MultivaluedMap<String, String> form, String name, int most) {
        return text(form, name, most).orElseThrow(() -> OPEN311_ARGUMENT_MISSING.because(name + " was not provided"));
    }

    private static boolean isAddress(String email) {
        if (!email.matches("[^@\\s]+@[^@\\s]+")) {
            throw OPEN311_ARGUMENT_INVALID.because("email is no address");
        }
        return true;
    }

    /** Family name first as here, unless both are written in Latin letters. */
    private static Optional<String> name(MultivaluedMap<String, String> form) {
        var given = text(form, "first_name", SHORT / 2).orElse("");
        var family = text(form, "last_name", SHORT / 2 - 1).orElse("");
        var latin = (given + family).matches("[\\p{IsLatin}\\s.'-]*");
        return Optional.of(latin ? (given + " " + family).strip() : family + given)
                .filter(it -> !it.isEmpty());
    }

    private static ComplaintType type(MultivaluedMap<String, String> form) {
        var asked =
                text(form, "attribute[" + Open311Definition.TYPE + "]", SHORT).orElse(ComplaintType.RIGHTS.name());
        return Arrays.stream(ComplaintType.values())
                .filter(type -> type.name().equals(asked))
                .findAny()
                .orElseThrow(() -> OPEN311_ARGUMENT_INVALID.because("attribute[type] has no such value"));
    }

    /** The description first, and behind it what else the officer has to know. */
    String content() {
        var more = mediaUrl.map(url -> "\n附件網址：" + url).orElse("");
        return description + "\n\n" + place.printed() + more;
    }

    @Override
    public String toString() {
        return "Open311Filing[…]";
    }
}
