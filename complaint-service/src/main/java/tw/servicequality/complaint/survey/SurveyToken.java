package tw.servicequality.complaint.survey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/** 填覆代碼: 125 random bits, for it opens a survey alone, without a case number. Its text form tells nothing. */
record SurveyToken(String inClear) {

    /** Crockford's: no letter that reads like a digit. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 25;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    static SurveyToken random() {
        var token = new StringBuilder();
        for (var at = 0; at < LENGTH; at++) {
            token.append(at > 0 && at % GROUP == 0 ? "-" : "")
                    .append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new SurveyToken(token.toString());
    }

    /** Under what it is kept; blind to how people type, as with look-up codes. */
    byte[] digest() {
        var typed = Normalizer.normalize(inClear, Form.NFKC).toUpperCase(Locale.ROOT);
        var token = typed.replaceAll("[^0-9A-Z]", "").replace('O', '0').replaceAll("[IL]", "1");
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "SurveyToken[…]";
    }
}
