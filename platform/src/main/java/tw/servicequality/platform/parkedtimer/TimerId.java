package tw.servicequality.platform.parkedtimer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Kind and subject in one word that stands in a path: a subject may hold any character. */
record TimerId(String kind, String subject) {

    private static final char SEPARATOR = '\u001f';

    /** Refuses with PARKED_TIMER_NOT_FOUND what we did not make. */
    static TimerId read(String text) {
        var decoded = decoded(text);
        var end = decoded.indexOf(SEPARATOR);
        if (end < 0 || decoded.indexOf('\0') >= 0) {
            throw ParkedTimerProblem.PARKED_TIMER_NOT_FOUND.because(text);
        }
        return new TimerId(decoded.substring(0, end), decoded.substring(end + 1));
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException foreign) {
            return "";
        }
    }

    String text() {
        var bytes = (kind + SEPARATOR + subject).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
