package tw.servicequality.assessment.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.platform.outbox.Outbox;
import tw.servicequality.platform.timer.DueTimer;
import tw.servicequality.platform.timer.NextTimer;
import tw.servicequality.platform.timer.TimerEffect;

/** 提醒、到期、逾期、稽催, once each: one statement takes the step of all improvements whose moment has come. */
@ApplicationScoped
class StepImprovements implements TimerEffect {

    static final String TIMER = "improvement";

    private static final String TAKE = """
            with due as (select improvement_id from improvement where improvement_id = any (?) for no key update skip locked),
            stepped as (
              update improvement i set step = i.step + 1, version = i.version + 1 from due
              where i.improvement_id = due.improvement_id and i.status in ('OPEN', 'RETURNED') and i.moments[i.step + 1] <= ?
              returning i.*)
            select due.improvement_id, s.step, s.agency, s.assessed_by, s.due_on, s.version, s.moments[s.step + 1]
            from due left join stepped s using (improvement_id) order by 1""";

    private final Outbox outbox;

    StepImprovements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return TIMER;
    }

    @Override
    public List<NextTimer> fire(Connection connection, List<DueTimer> due, Instant now) throws SQLException {
        var ids = due.stream().map(timer -> UUID.fromString(timer.subject())).toList();
        var events = new ArrayList<ImprovementEvent>();
        var next = new ArrayList<NextTimer>();
        var got = take(connection, ids, now, events, next);
        if (!events.isEmpty()) {
            outbox.addAll(connection, events);
        }
        due.stream().filter(timer -> !got.contains(timer.subject())).map(DueTimer::again).forEach(next::add);
        return next;
    }

    /** Those whose rows were to be had, whether or not they had a step to take. */
    private static Set<String> take(
            Connection connection, List<UUID> ids, Instant now, List<ImprovementEvent> events, List<NextTimer> next)
            throws SQLException {
        var got = new HashSet<String>();
        try (var update = connection.prepareStatement(TAKE)) {
            update.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            update.setObject(2, now.atOffset(ZoneOffset.UTC));
            try (var row = update.executeQuery()) {
                while (row.next()) {
                    var id = row.getObject(1, UUID.class);
                    got.add(id.toString());
                    var step = row.getInt(2);
                    if (!row.wasNull()) {
                        var dueOn = row.getObject(5, LocalDate.class);
                        events.add(ImprovementEvent.ofStep(
                                step, id, row.getString(3), row.getString(4), dueOn, row.getLong(6)));
                        var moment = row.getObject(7, OffsetDateTime.class);
                        if (moment != null) {
                            next.add(new NextTimer(id.toString(), moment.toInstant()));
                        }
                    }
                }
            }
        }
        return got;
    }
}
