package tw.servicequality.complaint.petitioner;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whether a text that is to be read by others names a petitioner or a way to reach him; width, case and spaces do not matter. */
public final class Mention {

    private static final int SHORTEST_NAME = 2;
    private static final int SHORTEST_PHONE = 7;

    private Mention() {}

    /** What of his is named, in Chinese: 姓名, 電子郵件, 住址 or 電話; empty if nothing. */
    public static Optional<String> of(PersonalData data, String text) {
        var letters = plain(text);
        var numbers = letters.replaceAll("[-()－–.]", "");
        var named = new LinkedHashMap<String, Boolean>();
        named.put("姓名", holds(letters, data.name().map(Mention::plain), SHORTEST_NAME));
        named.put("電子郵件", holds(letters, data.email().map(Mention::plain), 1));
        named.put("住址", holds(letters, data.address().map(Mention::plain), SHORTEST_NAME));
        named.put("電話", holds(numbers, data.phone().map(Mention::digits), SHORTEST_PHONE));
        return named.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean holds(String text, Optional<String> datum, int shortest) {
        return datum.filter(it -> it.length() >= shortest)
                .filter(text::contains)
                .isPresent();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    /** Without the country's code, so that 0912… and +886 912… are one number. */
    private static String digits(String phone) {
        return plain(phone).replaceAll("[^0-9]", "").replaceFirst("^(886|0)", "");
    }
}
