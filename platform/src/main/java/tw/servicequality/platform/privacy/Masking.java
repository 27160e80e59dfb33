package tw.servicequality.platform.privacy;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Hides most of a piece of personal data: 陳○明, 09xx-xxx-678, a***@…, 臺北市○○○. */
public final class Masking {

    private static final String HIDDEN = "○";
    private static final int DIGITS_SHOWN = 5;
    private static final int SHORTEST_PHONE = 8;
    private static final int REGION = 3;

    private Masking() {}

    /** The first and the last letter, or the first of two. */
    public static String name(String name) {
        var letters = name.strip().codePoints().mapToObj(Character::toString).toList();
        return switch (letters.size()) {
            case 0, 1 -> HIDDEN;
            case 2 -> letters.getFirst() + HIDDEN;
            default -> letters.getFirst() + HIDDEN.repeat(letters.size() - 2) + letters.getLast();
        };
    }

    /** The first two and the last three digits of a number that is long enough to hide something between. */
    public static String phone(String phone) {
        var digits = Normalizer.normalize(phone, Form.NFKC).replaceAll("[^0-9]", "");
        if (digits.length() < SHORTEST_PHONE) {
            return "x".repeat(digits.length());
        }
        var end = digits.substring(digits.length() - 3);
        return digits.matches("09[0-9]{8}")
                ? "09xx-xxx-" + end
                : digits.substring(0, 2) + "x".repeat(digits.length() - DIGITS_SHOWN) + end;
    }

    /** The domain goes too: it may be the person's own. */
    public static String email(String email) {
        return email.isEmpty() ? "***@…" : Character.toString(email.codePointAt(0)) + "***@…";
    }

    /** The region alone. */
    public static String address(String address) {
        var letters = address.strip().codePoints().limit(REGION);
        return letters.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                + HIDDEN.repeat(REGION);
    }
}
