package tw.servicequality.platform.problem;

import java.util.regex.Pattern;

/** What may stand in a log. A run of letters as long as this is a secret in an address; an id is shorter. */
final class LogText {

    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_%~-]{40,}");

    private LogText() {}

    /** The text with everything that could be a secret left out. */
    static String of(String text) {
        return SECRET.matcher(text).replaceAll("***");
    }
}
