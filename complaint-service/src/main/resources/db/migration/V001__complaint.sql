-- Numbers are unique over all years and may have gaps: a counter per year would make all who file queue for one row.
create sequence case_number;

-- The case, without its petitioner. due_on repeats the deadline for the reply, because the inbox is sorted by it. Timers write
-- alert alone, and requests never do.
create table complaint (
  case_number       text        primary key,
  agency            text        not null,
  channel           text        not null,
  type              text        not null check (type in ('SUGGESTION', 'INQUIRY', 'REPORT', 'RIGHTS')),
  category          text,
  title             text        not null,
  content           text        not null,
  confidential      boolean     not null,
  informant         boolean     not null,
  handling          text        not null check (handling in ('ORDINARY', 'JOINT', 'COMPLEX')),
  status            text        not null check (status in ('UNCONFIRMED', 'LAPSED', 'FILED', 'ASSIGNED', 'SUPPLEMENTING',
                                  'REPLY_PROPOSED', 'MERGED', 'TRANSFERRED', 'DECLINED', 'CLOSED')),
  filed_at          timestamptz not null,
  filed_on          date        not null,
  due_on            date,
  alert             int         not null default 0 check (alert between 0 and 3),
  unit              text,
  officer           text,
  joint_units       jsonb,
  outcome           text        check (outcome in ('UPHELD', 'NOT_UPHELD')),
  reply             text,
  reasons           text,
  remedies          text,
  closed_on         date,
  on_time           boolean,
  working_days_late int         check (working_days_late >= 0),
  counted_with      text,
  decline_ground    text        check (decline_ground in ('NOT_CONCRETE_OR_ANONYMOUS', 'ANSWERED_BEFORE', 'SENT_TO_SEVERAL_AGENCIES')),
  decline_reasons   text,
  earlier_cases     jsonb,
  merged_into       text        references complaint (case_number),
  transferred_to    text,
  reopenings        int         not null,
  told              int         not null,
  version           bigint      not null,
  check ((unit is null) = (officer is null)),
  check (status not in ('ASSIGNED', 'SUPPLEMENTING', 'REPLY_PROPOSED', 'CLOSED') or unit is not null),
  check (status in ('UNCONFIRMED', 'LAPSED') or due_on is not null),
  check (status <> 'CLOSED' or (reply is not null and outcome is not null)),
  check ((status in ('CLOSED', 'DECLINED')) = (closed_on is not null)),
  check ((closed_on is null) = (on_time is null) and (closed_on is null) = (working_days_late is null)),
  check ((status = 'DECLINED') = (decline_ground is not null)),
  check (status <> 'MERGED' or merged_into is not null),
  check (outcome is distinct from 'NOT_UPHELD' or reasons is not null)
) with (fillfactor = 85);
create index complaint_inbox on complaint (agency, due_on, case_number);
create index complaint_inbox_by_status on complaint (agency, status, due_on, case_number);
create index complaint_inbox_of_unit on complaint (agency, unit, due_on, case_number) where closed_on is null;
create index complaint_merged on complaint (merged_into) where merged_into is not null;

-- Who filed it: personal data, here and nowhere else, sealed under a key of its own that is sealed under the service's.
create table petitioner (
  case_number text    primary key references complaint (case_number),
  data_key    bytea,
  sealed      bytea,
  pseudonym   bytea,
  has_email   boolean not null,
  has_contact boolean not null,
  erased_at   timestamptz,
  check ((erased_at is null) = (data_key is not null)),
  check ((data_key is null) = (sealed is null))
);
create index petitioner_pseudonym on petitioner (pseudonym) where pseudonym is not null;

-- What the petitioner shows in place of a login: only its digest is kept.
create table lookup_code (
  case_number text  primary key references complaint (case_number),
  digest      bytea not null check (length(digest) = 32)
);

-- Deadline rules as published, version by version; never changed.
create table deadline_rule (
  profile        text  not null,
  version        int   not null,
  effective_from date  not null,
  document       jsonb not null,
  primary key (profile, version),
  unique (profile, effective_from)
);

-- One run of one clock of a case, with everything its end follows from. steps are those not yet taken, soonest first.
create table deadline (
  case_number       text        not null references complaint (case_number),
  clock             text        not null check (clock in ('CONFIRMATION', 'ACKNOWLEDGE', 'TRANSFER', 'FIRST_REPLY', 'FINAL_REPLY',
                                  'SUPPLEMENT', 'SURVEY', 'SECOND_REPLY', 'RAPID_RESPONSE')),
  run               int         not null check (run >= 1),
  agency            text        not null,
  state             text        not null check (state in ('RUNNING', 'PAUSED', 'SETTLED', 'LIFTED')),
  started_at        timestamptz not null,
  due_on            date        not null,
  due_at            timestamptz not null,
  cap_on            date,
  rule              text        not null,
  calendar_version  text        not null,
  facts             jsonb       not null,
  closures          jsonb       not null,
  steps             jsonb       not null,
  settled_at        timestamptz,
  on_time           boolean,
  working_days_late int         check (working_days_late >= 0),
  breached_at       timestamptz,
  version           bigint      not null,
  primary key (case_number, clock, run),
  check (state in ('RUNNING', 'PAUSED') or settled_at is not null),
  check ((state = 'SETTLED') = (on_time is not null)),
  check (on_time is not true or breached_at is null)
) with (fillfactor = 80);

-- What happened to the case, in order; the details are those of the event and hold no personal data.
create table timeline_entry (
  entry        bigint generated always as identity primary key,
  case_number  text        not null references complaint (case_number),
  at           timestamptz not null,
  fact         text        not null,
  actor_agency text        not null,
  actor_unit   text        not null,
  details      jsonb       not null
);
create index timeline_entry_case on timeline_entry (case_number, entry);

-- What is written about a case, sealed under its petitioner's key.
create table exchange (
  entry       bigint generated always as identity primary key,
  case_number text        not null references complaint (case_number),
  kind        text        not null,
  at          timestamptz not null,
  agency      text        not null,
  unit        text        not null,
  sealed      bytea       not null
);
create index exchange_case on exchange (case_number, entry);

-- What petitioners are told; an enclosure is sealed for the petitioner and goes when it is sent.
create table notice (
  notice_id   bigint generated always as identity primary key,
  case_number text        not null references complaint (case_number),
  kind        text        not null,
  state       text        not null check (state in ('PENDING', 'BY_HAND', 'SENT', 'FAILED')),
  created_at  timestamptz not null,
  next_try_at timestamptz not null,
  attempts    int         not null default 0,
  enclosure   bytea,
  sent_at     timestamptz,
  sent_by     text,
  check ((state = 'SENT') = (sent_at is not null)),
  check (state <> 'SENT' or enclosure is null)
);
create index notice_pending on notice (next_try_at) where state = 'PENDING';
create index notice_case on notice (case_number, notice_id);

-- 展期
create table extension (
  case_number   text        not null references complaint (case_number),
  number        int         not null check (number >= 1),
  state         text        not null check (state in ('REQUESTED', 'APPROVED', 'REFUSED', 'EFFECTIVE', 'VOID')),
  days          int         not null check (days >= 1),
  due_on_before date        not null,
  requested_at  timestamptz not null,
  decided_at    timestamptz,
  notified_at   timestamptz,
  version       bigint      not null,
  primary key (case_number, number)
);
create unique index extension_pending on extension (case_number) where state in ('REQUESTED', 'APPROVED');

-- What each agency decides for itself, by the day from which it holds.
create table agency_settings (
  agency         text  not null,
  effective_from date  not null,
  document       jsonb not null,
  primary key (agency, effective_from)
);

create table category (
  agency           text    not null,
  code             text    not null,
  parent           text,
  name             text    not null,
  unit             text,
  deadline_profile text,
  retired          boolean not null,
  primary key (agency, code),
  foreign key (agency, parent) references category (agency, code)
);
