package tw.servicequality.reward.committee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.reward.Marks;
import tw.servicequality.reward.Reference;

@ApplicationScoped
class Committees implements PanacheRepositoryBase<Committee, UUID> {

    Committee get(String id) {
        return Reference.read(id)
                .flatMap(this::findByIdOptional)
                .orElseThrow(() -> CommitteeProblem.COMMITTEE_NOT_FOUND.because(id));
    }

    /** Of one agency, by the beginning of their terms. */
    List<Committee> after(Cursor cursor, String agency, int limit) {
        var from = Marks.day(cursor, 0, LocalDate.EPOCH);
        var id = Marks.id(cursor, 1);
        return find("agency = ?1 and (termFrom, id) > (?2, ?3) order by termFrom, id", agency, from, id)
                .page(Page.ofSize(limit))
                .list();
    }
}
