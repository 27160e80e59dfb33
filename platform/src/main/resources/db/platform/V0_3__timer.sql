-- Timers that are still to fire, and parked ones: at most one of a kind for a subject. One that has fired for good is gone.
-- due_at is when it is meant to fire, by the clock of the trade; next_try_at is later only after a failure.
create table timer (
  kind         text        not null,
  subject      text        not null,
  due_at       timestamptz not null,
  next_try_at  timestamptz not null check (next_try_at >= due_at),
  attempts     int         not null default 0,
  parked_at    timestamptz,
  last_failure text,
  primary key (subject, kind)
);
create index timer_pending on timer (next_try_at) where parked_at is null;
create index timer_parked on timer (subject, kind) where parked_at is not null;

-- Fired timers leave dead entries at the left edge of timer_pending, exactly where every claim begins to read: after some
-- 300,000 fires without vacuum a claim takes four times as long. So: vacuum after a fixed number of dead rows however large
-- the table, at full speed, and always the indexes too (by default they are left out while less than 2 % of the pages are
-- concerned, which at a million timers is nearly always). No truncation: its lock would stop the claims, and the table refills.
-- A fill factor would not help: a move changes an indexed column, and a fired timer is deleted.
alter table timer set (
  autovacuum_vacuum_scale_factor = 0,
  autovacuum_vacuum_threshold = 10000,
  autovacuum_vacuum_cost_delay = 0,
  vacuum_index_cleanup = on,
  vacuum_truncate = off
);
