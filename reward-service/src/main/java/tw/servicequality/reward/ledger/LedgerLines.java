package tw.servicequality.reward.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A ledger as bytes: one line for each entry, in the order of a ledger. Two ledgers are the same when their bytes are. What is told twice
 * stands once.
 */
public final class LedgerLines {

    private LedgerLines() {}

    public static byte[] of(Collection<LedgerEntry> entries) {
        var once = new TreeMap<LedgerEntry, String>(LedgerEntry.ORDER);
        entries.forEach(entry -> once.put(entry, line(entry)));
        return String.join("", once.values()).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(LedgerEntry entry) {
        return Stream.of(
                        entry.id(),
                        entry.personId(),
                        entry.agency(),
                        entry.rocYear(),
                        entry.kind(),
                        entry.level(),
                        entry.count(),
                        entry.special(),
                        entry.source(),
                        entry.caseId() == null ? "" : entry.caseId(),
                        entry.number(),
                        entry.legalBasis(),
                        entry.issuedOn(),
                        entry.recordedAt())
                .map(field -> field.toString()
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n"))
                .collect(Collectors.joining("\t", "", "\n"));
    }
}
