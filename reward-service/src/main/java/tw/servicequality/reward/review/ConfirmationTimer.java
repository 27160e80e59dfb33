package tw.servicequality.reward.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tw.servicequality.platform.outbox.Outbox;
import tw.servicequality.platform.timer.DueTimer;
import tw.servicequality.platform.timer.NextTimer;
import tw.servicequality.platform.timer.TimerEffect;
import tw.servicequality.reward.review.ReviewEvent.RewardConfirmationOverdue;

/** 三個月內提考績會確認: fires when the last day is over and nobody has confirmed. */
@ApplicationScoped
class ConfirmationTimer implements TimerEffect {

    static final String KIND = "reward-confirmation";

    private static final String LATE = """
            with late as (
              select id from reward_review where id = any (?) and status = 'ORDERED_FIRST'
              order by id for no key update skip locked)
            update reward_review r set steps = r.steps + 1, version = r.version + 1, status = 'CONFIRMATION_OVERDUE'
            from late where r.id = late.id
            returning r.id, r.proposal_id, r.agency, r.confirm_by, r.steps, r.version""";
    private static final String STEP = """
            insert into review_step (id, review_id, number, step, role, agency, at, reason, detail)
            values (?, ?, ?, 'CONFIRMATION_OVERDUE', 'system', '', ?, null, '{}')""";
    private static final String WAITING = """
            select id from reward_review where id = any (?) and status = 'ORDERED_FIRST'""";

    private final Outbox outbox;

    ConfirmationTimer(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<NextTimer> fire(Connection connection, List<DueTimer> due, Instant now) throws SQLException {
        var ids = due.stream().map(timer -> UUID.fromString(timer.subject())).toArray();
        var told = new ArrayList<ReviewEvent>();
        try (var update = connection.prepareStatement(LATE);
                var step = connection.prepareStatement(STEP)) {
            update.setArray(1, connection.createArrayOf("uuid", ids));
            try (var row = update.executeQuery()) {
                while (row.next()) {
                    var id = row.getObject(1, UUID.class);
                    told.add(new RewardConfirmationOverdue(
                            id,
                            row.getObject(2, UUID.class),
                            row.getString(3),
                            row.getObject(4, LocalDate.class),
                            row.getLong(6)));
                    step.setObject(1, ReviewStep.id(id, row.getInt(5)));
                    step.setObject(2, id);
                    step.setInt(3, row.getInt(5));
                    step.setObject(4, now.atOffset(ZoneOffset.UTC));
                    step.addBatch();
                }
            }
            step.executeBatch();
        }
        if (!told.isEmpty()) {
            outbox.addAll(connection, told);
        }
        return again(connection, ids, due);
    }

    /** Those whose rows somebody held just now. */
    private static List<NextTimer> again(Connection connection, Object[] ids, List<DueTimer> due) throws SQLException {
        var next = new ArrayList<NextTimer>();
        try (var select = connection.prepareStatement(WAITING)) {
            select.setArray(1, connection.createArrayOf("uuid", ids));
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var id = row.getString(1);
                    due.stream()
                            .filter(timer -> timer.subject().equals(id))
                            .map(DueTimer::again)
                            .forEach(next::add);
                }
            }
        }
        return next;
    }
}
