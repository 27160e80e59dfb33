package tw.servicequality.plan.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import tw.servicequality.platform.outbox.Outbox;
import tw.servicequality.platform.timer.DueTimer;
import tw.servicequality.platform.timer.NextTimer;
import tw.servicequality.platform.timer.TimerEffect;

/**
 * 預警、到期、逾期、稽催. A plan has one timer, which stands at the next moment of any of its obligations; when it fires, one statement
 * takes the step of all whose moment has come, in all plans that fire together. A row held by a request is passed over and its
 * moment stays where it is, so that the timer comes again.
 */
@ApplicationScoped
class StepObligations implements TimerEffect {

    static final String TIMER = "plan-obligations";

    private static final int MOST = 5_000;

    private static final String TAKE = """
            with due as (
              select id, step from obligation where plan_id = any (?) and next_at <= ?
              order by next_at, id limit ? for no key update skip locked)
            update obligation o set step = o.step + 1, version = o.version + 1,
              status = case when due.step = 2 then 'OVERDUE' else o.status end
            from due where o.id = due.id
            returning due.step, o.id, o.plan_id, o.agency, o.unit, o.source, o.due_on, o.version""";

    private static final String NEXT = """
            select plan_id, min(next_at) from obligation where plan_id = any (?) and next_at is not null group by 1""";

    private final Outbox outbox;

    StepObligations(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return TIMER;
    }

    @Override
    public List<NextTimer> fire(Connection connection, List<DueTimer> due, Instant now) throws SQLException {
        var plans = due.stream().map(timer -> UUID.fromString(timer.subject())).toList();
        var events = take(connection, plans, now);
        if (!events.isEmpty()) {
            outbox.addAll(connection, events);
        }
        return next(connection, plans);
    }

    private static List<ObligationEvent> take(Connection connection, List<UUID> plans, Instant now)
            throws SQLException {
        var events = new ArrayList<ObligationEvent>();
        try (var update = connection.prepareStatement(TAKE)) {
            update.setArray(1, connection.createArrayOf("uuid", plans.toArray()));
            update.setObject(2, now.atOffset(ZoneOffset.UTC));
            update.setInt(3, MOST);
            try (var row = update.executeQuery()) {
                while (row.next()) {
                    events.add(ObligationEvent.ofStep(
                            row.getInt(1),
                            row.getObject(2, UUID.class),
                            row.getObject(3, UUID.class),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getObject(7, LocalDate.class),
                            row.getLong(8)));
                }
            }
        }
        events.sort(Comparator.comparing(ObligationEvent::obligationId));
        return events;
    }

    private static List<NextTimer> next(Connection connection, List<UUID> plans) throws SQLException {
        var next = new ArrayList<NextTimer>();
        try (var select = connection.prepareStatement(NEXT)) {
            select.setArray(1, connection.createArrayOf("uuid", plans.toArray()));
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    next.add(new NextTimer(
                            row.getString(1),
                            row.getObject(2, OffsetDateTime.class).toInstant()));
                }
            }
        }
        return next;
    }
}
