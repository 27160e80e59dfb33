package tw.servicequality.reward.committee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.reward.Marks;

/** Meetings, for those who resolved something in them. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<CommitteeSession, UUID> {

    private final Committees committees;

    Sessions(Committees committees) {
        this.committees = committees;
    }

    /** A meeting of a committee of that agency, with those who were there and who of them presided. */
    public record HeldSession(
            UUID id,
            String agency,
            String committee,
            LocalDate heldOn,
            String minutes,
            UUID presiding,
            Set<UUID> present) {}

    /** Refuses with SESSION_NOT_FOUND. */
    public HeldSession get(UUID id) {
        var session = findByIdOptional(id).orElseThrow(() -> CommitteeProblem.SESSION_NOT_FOUND
                .because(id.toString())
                .at("/sessionId"));
        var committee = committees.findById(session.committeeId());
        return new HeldSession(
                id,
                committee.agency(),
                committee.title(),
                session.heldOn(),
                session.minutes(),
                session.presiding(),
                Set.copyOf(session.present()));
    }

    boolean has(UUID committeeId, String minutes) {
        return count("committeeId = ?1 and minutes = ?2", committeeId, minutes) > 0;
    }

    List<CommitteeSession> after(Cursor cursor, UUID committeeId, int limit) {
        var heldOn = Marks.day(cursor, 0, LocalDate.EPOCH);
        var id = Marks.id(cursor, 1);
        return find("committeeId = ?1 and (heldOn, id) > (?2, ?3) order by heldOn, id", committeeId, heldOn, id)
                .page(Page.ofSize(limit))
                .list();
    }
}
