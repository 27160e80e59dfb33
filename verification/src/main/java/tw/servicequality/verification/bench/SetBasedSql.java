package tw.servicequality.verification.bench;

import java.sql.SQLException;

/** The limit that firing is held against: one SQL statement that does to all due timers what the service does to them. */
record SetBasedSql(Ground ground) {

    private static final String FIRE = """
            with due as materialized (
              select kind, subject, split_part(subject, '/', 1) as case_number, split_part(subject, '/', 2) as clock,
                split_part(subject, '/', 3)::int as run
              from timer where parked_at is null and next_try_at <= now() and kind = 'complaint-deadline' for update skip locked),
            held as materialized (
              select due.kind as timer, due.subject, d.case_number, d.clock, d.run, d.agency, coalesce(c.unit, '') as unit, d.due_on,
                d.due_at, d.version + 1 as version, d.steps -> 0 ->> 'kind' as kind, d.steps -> 0 ->> 'role' as role,
                (d.steps -> 1 ->> 'at')::timestamptz as next_at
              from due join deadline d using (case_number, clock, run) join complaint c using (case_number)
              where d.state = 'RUNNING' for no key update of d, c skip locked),
            told as materialized (
              select *, 'tw.servicequality.complaint.Deadline' || fact || '.v1' as type, json_build_object('deadlineId', subject,
                'caseNumber', case_number, 'agency', agency, 'unit', unit, 'clock', clock, 'dueOn', due_on, 'dueAt', due_at,
                'role', role) as data
              from held cross join lateral (select case kind when 'WARNING' then 'Approaching' when 'BREACH' then 'Breached'
                else 'Escalated' end as fact) f),
            taken as (
              update deadline d set steps = d.steps - 0, version = d.version + 1,
                breached_at = case when h.kind = 'BREACH' then now() else d.breached_at end
              from held h where d.case_number = h.case_number and d.clock = h.clock and d.run = h.run),
            alerted as (
              update complaint c set alert = h.alert
              from (select case_number, max(case kind when 'WARNING' then 1 when 'BREACH' then 2 else 3 end) as alert
                from held group by 1) h
              where c.case_number = h.case_number and c.alert < h.alert),
            lines as (
              insert into timeline_entry (case_number, at, fact, actor_agency, actor_unit, details)
              select case_number, now(), 'Deadline' || fact, '', '', data from told),
            facts as (
              insert into outbox (event_id, topic, type, subject, sequence, time, data)
              select uuidv7(), 'complaint-events', type, case_number, version, now(), data::text from told),
            changes as (
              insert into audit_pending (at, actor, actor_agency, type, subject, version, facts)
              select now(), 'system:complaint-service', '', type, case_number, version, data::text from told),
            notices as (
              insert into notice (case_number, kind, state, created_at, next_try_at)
              select h.case_number, 'EXCEEDED', case when p.has_email then 'PENDING' else 'BY_HAND' end, now(), now()
              from held h join petitioner p using (case_number) where h.kind = 'BREACH' and (p.has_email or p.has_contact)),
            moved as (
              update timer t set due_at = h.next_at, next_try_at = h.next_at, attempts = 0, last_failure = null
              from held h where t.subject = h.subject and t.kind = h.timer and h.next_at is not null),
            gone as (
              delete from timer t using held h where t.subject = h.subject and t.kind = h.timer and h.next_at is null)
            select count(*) from held""";

    /** Timers a second; nobody relays or seals meanwhile. */
    double measure(int due) throws SQLException {
        var start = System.nanoTime();
        var fired = ground.count(FIRE);
        var rate = fired / ((System.nanoTime() - start) / 1e9);
        Machine.says("%none set-based SQL statement: %,.0f timers/s (%,d of %,d due)", rate, fired, due);
        Machine.load();
        return rate;
    }
}
