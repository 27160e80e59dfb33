package tw.servicequality.reward.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.UUID;

/**
 * 一筆獎懲. Everything in it follows from the fact that it records, its id too: the same facts in any order, told any number of times, make
 * the same ledger.
 *
 * @param rocYear the year of the order; a revocation stands in the year of what it revokes
 * @param special 專案考績, which is not offset
 * @param source the grant or penalty that it is about
 * @param caseId the review or, for a penalty, null
 */
public record LedgerEntry(
        UUID id,
        UUID personId,
        String agency,
        int rocYear,
        Kind kind,
        LadderStep level,
        int count,
        boolean special,
        UUID source,
        UUID caseId,
        String number,
        String legalBasis,
        LocalDate issuedOn,
        Instant recordedAt) {

    /** The order of a ledger: of the same instant, what is given comes before what is taken back. */
    public static final Comparator<LedgerEntry> ORDER = Comparator.comparing(LedgerEntry::recordedAt)
            .thenComparing(LedgerEntry::kind)
            .thenComparing(entry -> entry.id().toString());

    /** Whether something was given or taken back. */
    public enum Kind {
        GRANT,
        REVOCATION
    }

    /** An entry for one fact; of instants the database keeps microseconds. */
    public static LedgerEntry of(
            Subject subject, Kind kind, LadderStep level, int count, Document document, Instant recordedAt) {
        return new LedgerEntry(
                id(subject.source(), kind),
                subject.personId(),
                subject.agency(),
                subject.rocYear(),
                kind,
                level,
                count,
                subject.special(),
                subject.source(),
                subject.caseId(),
                document.number(),
                document.legalBasis(),
                document.on(),
                recordedAt.truncatedTo(ChronoUnit.MICROS));
    }

    /** What the entry is about. */
    public record Subject(UUID source, UUID caseId, UUID personId, String agency, int rocYear, boolean special) {}

    /** 文號、依據、日期. */
    public record Document(String number, String legalBasis, LocalDate on) {}

    static UUID id(UUID source, Kind kind) {
        return UUID.nameUUIDFromBytes((source + "\n" + kind).getBytes(StandardCharsets.UTF_8));
    }

    /** +count for what was given, −count for what was taken back. */
    int signed() {
        return kind == Kind.GRANT ? count : -count;
    }
}
