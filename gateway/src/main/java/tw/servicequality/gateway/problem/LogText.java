package tw.servicequality.gateway.problem;

import java.util.regex.Pattern;

/** What may stand in a log. A run of letters as long as this is a secret in an address, of a calendar feed for example; an id is shorter. */
public final class LogText {
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_%~-]{40,}");

    private LogText() {}

    /** The text with everything that could be a secret left out. */
    public static String of(Object text) {
        return SECRET.matcher(String.valueOf(text)).replaceAll("***");
    }
}
