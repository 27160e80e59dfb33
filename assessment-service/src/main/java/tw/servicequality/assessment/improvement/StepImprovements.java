package tw.servicequality.assessment.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tw.servicequality.platform.outbox.Outbox;
import tw.servicequality.platform.timer.DueTimer;
import tw.servicequality.platform.timer.NextTimer;
import tw.servicequality.platform.timer.TimerEffect;

/** 提醒、到期、逾期、稽催, once each. A row held by a request is passed over, and its timer comes again. */
@ApplicationScoped
class StepImprovements implements TimerEffect {

    static final String TIMER = "improvement";

    private static final String TAKE = """
            select improvement_id, step, status in ('OPEN', 'RETURNED'), agency, assessed_by, due_on, version
            from improvement where improvement_id = any (?) order by improvement_id for no key update skip locked""";
    private static final String STEP = """
            update improvement set step = step + 1, version = version + 1 where improvement_id = any (?)""";

    private final Outbox outbox;

    /** What is known of an improvement whose timer fires. */
    private record Taken(
            UUID id, int step, boolean waiting, String agency, String assessedBy, LocalDate dueOn, long version) {

        static Taken of(ResultSet row) throws SQLException {
            return new Taken(
                    row.getObject(1, UUID.class),
                    row.getInt(2),
                    row.getBoolean(3),
                    row.getString(4),
                    row.getString(5),
                    row.getObject(6, LocalDate.class),
                    row.getLong(7));
        }

        boolean isDue(Instant now) {
            return waiting
                    && ImprovementMoments.after(dueOn, step)
                            .filter(moment -> !moment.isAfter(now))
                            .isPresent();
        }

        ImprovementEvent event() {
            return ImprovementEvent.ofStep(step + 1, id, agency, assessedBy, dueOn, version + 1);
        }
    }

    StepImprovements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return TIMER;
    }

    @Override
    public List<NextTimer> fire(Connection connection, List<DueTimer> due, Instant now) throws SQLException {
        var taken = take(connection, due);
        var stepping = taken.stream().filter(one -> one.isDue(now)).toList();
        if (!stepping.isEmpty()) {
            step(connection, stepping);
            outbox.addAll(connection, stepping.stream().map(Taken::event).toList());
        }
        var got = taken.stream().map(one -> one.id.toString()).toList();
        var next = new ArrayList<NextTimer>();
        due.stream()
                .filter(timer -> !got.contains(timer.subject()))
                .map(DueTimer::again)
                .forEach(next::add);
        for (var one : taken) {
            if (one.waiting) {
                var passed = one.isDue(now) ? one.step + 1 : one.step;
                ImprovementMoments.after(one.dueOn, passed)
                        .ifPresent(moment -> next.add(new NextTimer(one.id.toString(), moment)));
            }
        }
        return next;
    }

    private static List<Taken> take(Connection connection, List<DueTimer> due) throws SQLException {
        var ids = due.stream().map(timer -> UUID.fromString(timer.subject())).toArray();
        var taken = new ArrayList<Taken>();
        try (var select = connection.prepareStatement(TAKE)) {
            select.setArray(1, connection.createArrayOf("uuid", ids));
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    taken.add(Taken.of(row));
                }
            }
        }
        return taken;
    }

    private static void step(Connection connection, List<Taken> stepping) throws SQLException {
        try (var update = connection.prepareStatement(STEP)) {
            update.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", stepping.stream().map(Taken::id).toArray()));
            update.executeUpdate();
        }
    }
}
