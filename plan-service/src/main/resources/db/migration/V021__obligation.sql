-- Something that happened to which a rule of a commitment is tied.
create table triggering_event (
  id            uuid primary key,
  plan_id       uuid not null references plan (id),
  event         text not null,
  happened_on   date not null,
  note          text,
  recorded_by   text not null,
  heard_event   uuid,
  unique (plan_id, heard_event, event)
);
create index triggering_event_in_order on triggering_event (plan_id, happened_on, id);

-- One unit, one commitment, one due day. An amendment takes rows along that are the same in the new edition.
create table obligation (
  id            uuid        primary key,
  plan_id       uuid        not null references plan (id),
  commitment_id uuid        not null references commitment (id),
  agency        text        not null references registered_agency (code),
  source        text        not null,
  dimension     int,
  unit          text        not null,
  role          text        not null check (role in ('CONTROL', 'HANDLE')),
  covers_start  date        not null,
  covers_end    date        not null,
  nominal_on    date        not null,
  due_on        date        not null,
  roll          text        not null check (roll in ('FORWARD', 'BACK', 'NONE')),
  rolled_why    text        not null,
  words         text        not null,
  calendar      text        not null,
  event_id      uuid        references triggering_event (id),
  status        text        not null check (status in
    ('UPCOMING', 'OVERDUE', 'REPORTED', 'CHECKED', 'RETURNED', 'WAIVED', 'WITHDRAWN')),
  reason        text,
  reported_on   date,
  settled_on    date,
  remind_at     timestamptz not null,
  due_at        timestamptz not null,
  overdue_at    timestamptz not null,
  escalate_at   timestamptz not null,
  step          int         not null check (step between 0 and 4),
  -- The next of reminded, due, overdue, escalated, as long as anybody waits for a report.
  next_at       timestamptz generated always as (
    case when status in ('UPCOMING', 'OVERDUE', 'RETURNED') then
      case step when 0 then remind_at when 1 then due_at when 2 then overdue_at when 3 then escalate_at end
    end) stored,
  version       bigint      not null
);
create index obligation_next on obligation (plan_id, next_at) where next_at is not null;
create index obligation_of_plan on obligation (plan_id, due_on, id);
create index obligation_of_agency on obligation (agency, due_on, id);
create index obligation_by_status on obligation (status, due_on, id);
create index obligation_of_commitment on obligation (commitment_id);
