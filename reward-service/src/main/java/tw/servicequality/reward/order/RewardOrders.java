package tw.servicequality.reward.order;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.reward.Marks;
import tw.servicequality.reward.Reference;

/** Orders, the newest of an agency first. */
@ApplicationScoped
public class RewardOrders implements PanacheRepositoryBase<RewardOrder, UUID> {

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final String AFTER = """
            agency = ?1 and (issuedOn < ?2 or issuedOn = ?2 and id > ?3) order by issuedOn desc, id""";

    /** Refuses with REWARD_ORDER_NOT_FOUND, also what is not an id at all. */
    public RewardOrder get(String id) {
        return Reference.read(id)
                .flatMap(this::findByIdOptional)
                .orElseThrow(() -> OrderProblem.REWARD_ORDER_NOT_FOUND.because(id));
    }

    Optional<RewardOrder> ofReview(UUID reviewId) {
        return find("reviewId", reviewId).firstResultOptional();
    }

    boolean isTaken(String issuedBy, String number) {
        return count("issuedBy = ?1 and number = ?2", issuedBy, number) > 0;
    }

    List<RewardOrder> after(Cursor cursor, String agency, int limit) {
        return find(AFTER, agency, Marks.day(cursor, 0, LAST), cursor.isFirst() ? new UUID(0, 0) : Marks.id(cursor, 1))
                .page(Page.ofSize(limit))
                .list();
    }
}
