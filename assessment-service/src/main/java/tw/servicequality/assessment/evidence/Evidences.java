package tw.servicequality.assessment.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.problem.HttpProblem;

/** All evidence heard so far. */
@ApplicationScoped
class Evidences implements PanacheRepositoryBase<Evidence, UUID> {

    private static final String AFTER = """
            agency in ?1 and occurredOn between ?2 and ?3 and (occurredOn, evidenceId) > (?4, ?5)
            order by occurredOn, evidenceId""";
    private static final UUID FIRST = new UUID(0, 0);

    /** In the order in which it occurred; both days are included. */
    List<Evidence> after(Set<String> agencies, LocalDate from, LocalDate to, Cursor cursor, int limit) {
        return find(AFTER, agencies, from, to, lastDay(cursor, from), lastId(cursor))
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
            throw HttpProblem.INVALID_INPUT.because("cursor 不是由本服務提供").at("?cursor");
        }
        return day;
    }

    private static UUID lastId(Cursor cursor) {
        try {
            return UUID.fromString(cursor.text(1, FIRST.toString()));
        } catch (IllegalArgumentException foreign) {
            throw HttpProblem.INVALID_INPUT.because("cursor 不是由本服務提供").at("?cursor");
        }
    }
}
