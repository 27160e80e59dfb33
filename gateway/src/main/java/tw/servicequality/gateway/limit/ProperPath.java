package tw.servicequality.gateway.limit;

import java.util.Locale;

/** Paths that could mean one thing to the gateway and another to a service: dot segments (also encoded), backslashes, empty segments. */
final class ProperPath {
    private ProperPath() {}

    static boolean isImproper(String path) {
        if (path == null || !path.startsWith("/")) {
            return true;
        }
        String plain = path.toLowerCase(Locale.ROOT).replace("%2e", ".");
        String bounded = plain + '/';
        return bounded.contains("/../")
                || bounded.contains("/./")
                || plain.contains("//")
                || plain.contains("\\")
                || plain.contains("%5c")
                || plain.contains("%00");
    }
}
