package tw.servicequality.complaint.lookup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/** 查詢碼, such as 7K3M-Q2WX-9FHT-0C4B: 80 random bits, so that not even its digest can be searched. Its text form tells nothing. */
public record LookupCode(String inClear) {

    /** Crockford's: no letter that reads like a digit. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static LookupCode random() {
        var code = new StringBuilder();
        for (var at = 0; at < LENGTH; at++) {
            code.append(at > 0 && at % GROUP == 0 ? "-" : "")
                    .append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new LookupCode(code.toString());
    }

    /** The digest under which it is kept: bound to the case, blind to how people type (width, case, hyphens, O for 0, I and L for 1). */
    byte[] digest(String caseNumber) {
        var typed = Normalizer.normalize(inClear, Form.NFKC).toUpperCase(Locale.ROOT);
        var code = typed.replaceAll("[^0-9A-Z]", "").replace('O', '0').replaceAll("[IL]", "1");
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((caseNumber + "\n" + code).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "LookupCode[…]";
    }
}
