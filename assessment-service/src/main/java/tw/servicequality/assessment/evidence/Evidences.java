package tw.servicequality.assessment.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.platform.http.Cursor;

/** All evidence heard so far. */
@ApplicationScoped
class Evidences implements PanacheRepositoryBase<Evidence, UUID> {

    private static final String AFTER = """
            among(agency, ?1) and occurredOn between ?2 and ?3 and (heldBy is null or disclosed or among(heldBy, ?6))
            and (occurredOn, evidenceId) > (?4, ?5) order by occurredOn, evidenceId""";
    private static final String COUNTS = """
            select kind, count(*), sum(case when kept = true then 1 else 0 end), avg(amount) from Evidence
            where among(agency, ?1) and occurredOn between ?2 and ?3 and heldBy is null group by kind""";

    /** How much of each kind was heard; files are no facts and are not counted. */
    List<KindCount> counts(Span span) {
        return getEntityManager()
                .createQuery(COUNTS, Object[].class)
                .setParameter(1, span.codes())
                .setParameter(2, span.from())
                .setParameter(3, span.to())
                .getResultStream()
                .map(row -> new KindCount((EvidenceKind) row[0], (Long) row[1], (Long) row[2], (Double) row[3]))
                .toList();
    }

    /** In the order in which it occurred; both days are included. */
    List<Evidence> after(Span span, Set<String> holders, Cursor cursor, int limit) {
        return find(
                        AFTER,
                        span.codes(),
                        span.from(),
                        span.to(),
                        lastDay(cursor, span.from()),
                        cursor.id(1),
                        holders.toArray(String[]::new))
                .page(Page.ofSize(limit))
                .list();
    }

    List<Evidence> named(Collection<UUID> ids) {
        return list("evidenceId in ?1 order by occurredOn, evidenceId", ids);
    }

    private static LocalDate lastDay(Cursor cursor, LocalDate from) {
        return cursor.isFirst() ? from : LocalDate.ofEpochDay(inRange(cursor.number(0)));
    }

    private static long inRange(long day) {
        if (Math.abs(day) > 1_000_000) {
            throw Cursor.notOurs();
        }
        return day;
    }

    /** Some agencies from one day to another, both included. */
    record Span(Set<String> agencies, LocalDate from, LocalDate to) {

        /** 中華民國元年元旦 */
        static final LocalDate EARLIEST = LocalDate.of(1912, 1, 1);

        String[] codes() {
            return agencies.toArray(String[]::new);
        }

        /** As many days before; nothing occurred before the calendar of the Republic. */
        Span before() {
            var days = ChronoUnit.DAYS.between(from, to) + 1;
            var first = from.minusDays(days);
            return new Span(agencies, first.isBefore(EARLIEST) ? EARLIEST : first, from.minusDays(1));
        }
    }

    /** How many there are of a kind, how many of them were kept, and what they are on average; null without amounts. */
    record KindCount(EvidenceKind kind, Long count, Long kept, Double average) {}
}
