-- Facts that leave the service. sent_at is the time on the machine, time is the clock of the trade.
create table outbox (
  id       bigint generated always as identity primary key,
  event_id uuid        not null unique,
  topic    text        not null,
  type     text        not null,
  subject  text        not null,
  sequence bigint      not null,
  time     timestamptz not null,
  data     text        not null,
  sent_at  timestamptz
);
create index outbox_unsent on outbox (id) where sent_at is null;
alter table outbox set (autovacuum_vacuum_scale_factor = 0.02);

create function notify_outbox() returns trigger language plpgsql as
$$ begin perform pg_notify('outbox', ''); return null; end $$;
create trigger outbox_added after insert on outbox for each statement execute function notify_outbox();

-- Facts that have had their effect here.
create table inbox (
  event_id    uuid        primary key,
  type        text        not null,
  consumed_at timestamptz not null default now()
);

-- Facts that could not be processed. Open ones hold back later facts of their key.
create table parked_message (
  id          bigint generated always as identity primary key,
  event_id    uuid,
  topic       text        not null,
  type        text        not null,
  subject     text        not null,
  sequence    bigint      not null,
  time        timestamptz not null,
  source      text        not null,
  data        text        not null,
  repaired    text,
  reason      text        not null,
  status      text        not null check (status in ('PARKED', 'REPLAYED', 'DISCARDED')),
  parked_at   timestamptz not null,
  version     bigint      not null default 0
);
create index parked_message_open on parked_message (topic, subject, id) where status = 'PARKED';

-- First answers, kept so that a repeated request is answered again and not done again.
create table idempotency_key (
  caller      text        not null,
  key         text        not null,
  fingerprint bytea       not null,
  status      int         not null,
  headers     text        not null,
  body        text,
  created_at  timestamptz not null default now(),
  primary key (caller, key)
);

-- The audit trail: written to pending by everyone, moved into the chain by the sealer alone.
create table audit_pending (
  id           bigint generated always as identity primary key,
  at           timestamptz not null,
  actor        text        not null,
  actor_agency text        not null,
  type         text        not null,
  subject      text        not null,
  version      bigint      not null,
  facts        text        not null
);
create table audit_entry (
  position     bigint primary key,
  id           bigint      not null unique,
  at           timestamptz not null,
  actor        text        not null,
  actor_agency text        not null,
  type         text        not null,
  subject      text        not null,
  version      bigint      not null,
  facts        text        not null,
  hash         bytea       not null
);
create index audit_entry_subject on audit_entry (subject, position);

create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'the audit trail is append-only'; end $$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
  for each statement execute function refuse_change();

-- Who is who: a copy of the register, kept by events.
create table agency (
  code    text   primary key,
  name    text   not null,
  parent  text,
  version bigint not null
);
create index agency_parent on agency (parent);
create table unit (
  agency text not null references agency (code),
  code   text not null,
  name   text not null,
  primary key (agency, code)
);
