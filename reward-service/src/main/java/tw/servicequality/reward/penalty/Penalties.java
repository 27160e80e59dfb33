package tw.servicequality.reward.penalty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.reward.Marks;
import tw.servicequality.reward.Reference;

/** Penalties, the newest of an agency first. */
@ApplicationScoped
class Penalties implements PanacheRepositoryBase<Penalty, UUID> {

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final String AFTER = """
            agency = ?1 and (issuedOn < ?2 or issuedOn = ?2 and id > ?3) order by issuedOn desc, id""";

    Penalty get(String id) {
        return Reference.read(id)
                .flatMap(this::findByIdOptional)
                .orElseThrow(() -> PenaltyProblem.PENALTY_NOT_FOUND.because(id));
    }

    boolean has(String agency, String number, UUID person) {
        return count("agency = ?1 and number = ?2 and personId = ?3", agency, number, person) > 0;
    }

    List<Penalty> after(Cursor cursor, String agency, int limit) {
        return find(AFTER, agency, Marks.day(cursor, 0, LAST), cursor.isFirst() ? new UUID(0, 0) : Marks.id(cursor, 1))
                .page(Page.ofSize(limit))
                .list();
    }
}
