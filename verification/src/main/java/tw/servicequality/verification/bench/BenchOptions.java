package tw.servicequality.verification.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the command line asks for: the bench, and the sizes that differ from the usual ones. */
record BenchOptions(String bench, Map<String, Integer> sizes) {

    /** As many as are served best: fewer leave processors idle, more get in each other's way. */
    private static final int CLIENTS_PER_PROCESSOR = 4;

    private static final Map<String, Integer> USUAL = Map.ofEntries(
            Map.entry("cases", 1_000_000),
            Map.entry("due", 200_000),
            Map.entry("clients", CLIENTS_PER_PROCESSOR * Runtime.getRuntime().availableProcessors()),
            Map.entry("warm-up", 60),
            Map.entry("seconds", 30),
            Map.entry("turn-seconds", 10),
            Map.entry("rival-seconds", 20),
            Map.entry("idle-most", 10_000_000),
            Map.entry("gateway", 1),
            Map.entry("mail", 0),
            Map.entry("agencies", 1_000),
            Map.entry("kills", 200),
            Map.entry("subjects", 10_000),
            Map.entry("criteria", 60),
            Map.entry("finalised", 500));

    static BenchOptions read(List<String> words) {
        var sizes = new TreeMap<>(USUAL);
        for (var at = 1; at + 1 < words.size(); at += 2) {
            var name = words.get(at).replaceFirst("^--", "");
            if (!USUAL.containsKey(name)) {
                throw new IllegalArgumentException(words.get(at) + " is none of " + new TreeMap<>(USUAL).keySet());
            }
            sizes.put(name, Integer.parseInt(words.get(at + 1).replace("_", "")));
        }
        return new BenchOptions(words.getFirst(), sizes);
    }

    int cases() {
        return sizes.get("cases");
    }

    /** Agencies with a plan each. */
    int agencies() {
        return sizes.get("agencies");
    }

    /** Timers that are due, of as many pending as there are cases. */
    int due() {
        return sizes.get("due");
    }

    /** Clients at once. */
    int clients() {
        return sizes.get("clients");
    }

    /** Whether petitioners have an e-mail address, so that the service mails them two letters per case. */
    boolean mail() {
        return sizes.get("mail") > 0;
    }

    /** Whether the way through the gateway is measured too. */
    boolean gateway() {
        return sizes.get("gateway") > 0;
    }

    Duration warmUp() {
        return Duration.ofSeconds(sizes.get("warm-up"));
    }

    Duration measured() {
        return Duration.ofSeconds(sizes.get("seconds"));
    }

    Load load() {
        return new Load(clients(), warmUp(), measured());
    }

    /** The same for two that are measured by turns. */
    Load loadByTurns() {
        return new Load(clients(), warmUp(), Duration.ofSeconds(sizes.get("turn-seconds")));
    }

    /** How long a rival that is slower may work at most. */
    Duration rivalMeasured() {
        return Duration.ofSeconds(sizes.get("rival-seconds"));
    }

    /** The most pending timers at which an idle look is measured. */
    int idleMost() {
        return sizes.get("idle-most");
    }

    /** Agencies assessed or ranked; assessed ones in rounds of a thousand. */
    int subjects() {
        return sizes.get("subjects");
    }

    /** Criteria of the sheet; a multiple of ten. */
    int criteria() {
        return sizes.get("criteria");
    }

    /** How many assessments are finalised over HTTP while it is measured. */
    int finalised() {
        return sizes.get("finalised");
    }

    /** How often a replica is killed. */
    int kills() {
        return sizes.get("kills");
    }
}
