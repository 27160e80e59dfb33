package tw.servicequality.verification.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The day on which an obligation of every action of every plan falls due: stepped by the service's timers, and by one statement. */
record PlanSweep(Ground ground) {

    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    /** What the service does to them all, in one statement: step, fact, trail, and where the timer stands next. */
    private static final String STEP = """
            with due as materialized (
              select id from obligation where next_at <= now() for no key update skip locked),
            taken as (
              update obligation o set step = o.step + 1, version = o.version + 1 from due where o.id = due.id
              returning o.id, o.plan_id, o.agency, o.unit, o.source, o.due_on, o.version),
            told as materialized (
              select *, jsonb_build_object('obligationId', id, 'planId', plan_id, 'agency', agency, 'unit', unit,
                'source', source, 'dueOn', due_on)::text as data from taken),
            facts as (
              insert into outbox (event_id, topic, type, subject, sequence, time, data)
              select uuidv7(), 'obligation-events', 'tw.servicequality.plan.ObligationDue.v1', id::text, version,
                now(), data from told),
            changes as (
              insert into audit_pending (at, actor, actor_agency, type, subject, version, facts)
              select now(), 'system:plan-service', '', 'tw.servicequality.plan.ObligationDue.v1', id::text, version, data
              from told),
            moved as (
              update timer t set due_at = n.at, next_try_at = n.at
              from (select plan_id::text as subject, min(next_at) as at from obligation
                where next_at > now() group by 1) n
              where t.subject = n.subject and t.kind = 'plan-obligations')
            select count(*) from told""";

    /** Steps a second by the service's own timers, from the instant at which all are due until none is. */
    double byTimers() throws SQLException {
        var due = makeDue();
        ground.run("""
                update timer set due_at = now() - interval '1 s', next_try_at = now() - interval '1 s'
                where kind = 'plan-obligations'""");
        var start = System.nanoTime();
        var end = start + PATIENCE.toNanos();
        while (ground.count("select count(*) from timer where parked_at is null and next_try_at <= now()") > 0) {
            if (System.nanoTime() > end) {
                throw new AssertionError("the sweep does not end");
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        var told = ground.count("select count(*) from outbox where type like '%.ObligationDue.v1'");
        Machine.says(
                "%n%,d obligations due on one day: swept in %.1f s, %,.0f/s; %,d facts told",
                due, seconds, due / seconds, told);
        Machine.load();
        return due / seconds;
    }

    /** When nothing of the sweep before is still on its way. */
    double bySql() throws SQLException {
        while (ground.count("select count(*) from outbox_unsent") > 0) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
        makeDue();
        var start = System.nanoTime();
        var done = ground.count(STEP);
        var rate = done / ((System.nanoTime() - start) / 1e9);
        Machine.says("one set-based SQL statement: %,.0f/s (%,d)", rate, done);
        return rate;
    }

    /** The earliest day of which nobody is told yet; timers still stand later. */
    private long makeDue() throws SQLException {
        ground.run("""
                update obligation set step = 1, remind_at = now() - interval '3 s', due_at = now() - interval '2 s'
                where due_on = (select min(due_on) from obligation where step < 2)""", "vacuum analyze obligation");
        return ground.count("select count(*) from obligation where next_at <= now()");
    }
}
