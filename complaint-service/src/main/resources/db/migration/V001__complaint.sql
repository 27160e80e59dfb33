-- Numbers are unique over all years and may have gaps: a counter per year would make all who file queue for one row.
create sequence case_number;

-- The case, without its petitioner. due_on repeats the FINAL_REPLY deadline, because the inbox is sorted by it.
create table complaint (
  case_number       text        primary key,
  agency            text        not null,
  channel           text        not null check (channel in ('WEB', 'COUNTER', 'TELEPHONE', 'EMAIL', 'LETTER', 'MAILBOX')),
  type              text        not null check (type in ('SUGGESTION', 'INQUIRY', 'REPORT', 'RIGHTS')),
  title             text        not null,
  content           text        not null,
  status            text        not null check (status in ('FILED', 'ASSIGNED', 'CLOSED')),
  filed_at          timestamptz not null,
  filed_on          date        not null,
  due_on            date        not null check (due_on > filed_on),
  unit              text,
  officer           text,
  outcome           text        check (outcome in ('UPHELD', 'NOT_UPHELD')),
  reply             text,
  reasons           text,
  closed_on         date,
  on_time           boolean,
  working_days_late int         check (working_days_late >= 0),
  counted_with      text,
  version           bigint      not null,
  check ((unit is null) = (officer is null)),
  check (status = 'FILED' or unit is not null),
  check ((status = 'CLOSED') = (closed_on is not null)),
  check ((status = 'CLOSED') = (reply is not null and outcome is not null and on_time is not null and working_days_late is not null)),
  check (outcome is distinct from 'NOT_UPHELD' or reasons is not null),
  check (on_time = (closed_on <= due_on))
);
create index complaint_inbox on complaint (agency, due_on, case_number);
create index complaint_inbox_by_status on complaint (agency, status, due_on, case_number);

-- Who filed it: personal data, here and nowhere else.
create table petitioner (
  case_number text primary key references complaint (case_number),
  name        text not null,
  email       text,
  phone       text,
  address     text
);

-- What the petitioner shows in place of a login: only its digest is kept.
create table lookup_code (
  case_number text  primary key references complaint (case_number),
  digest      bytea not null check (length(digest) = 32)
);

-- One running or settled deadline per case and clock, with everything it follows from.
create table deadline (
  case_number      text not null references complaint (case_number),
  clock            text not null check (clock in ('FINAL_REPLY')),
  agency           text not null,
  counted_from     date not null,
  due_on           date not null,
  cap_on           date not null check (due_on <= cap_on),
  rule_id          text not null,
  rule_version     int  not null,
  calendar_version text not null,
  primary key (case_number, clock)
);

-- The closures a deadline rests on, as they were known when it was given: later news must not change why.
create table deadline_closure (
  case_number text        not null,
  clock       text        not null,
  closure_id  text        not null,
  region      text        not null,
  closed_on   date        not null,
  extent      text        not null,
  declared_at timestamptz not null,
  reason      text        not null,
  primary key (case_number, clock, closure_id),
  foreign key (case_number, clock) references deadline (case_number, clock)
);

-- What happened to the case, in order; the details are those of the event and hold no personal data.
create table timeline_entry (
  case_number  text        not null references complaint (case_number),
  sequence     bigint      not null,
  at           timestamptz not null,
  fact         text        not null,
  actor_agency text        not null,
  actor_unit   text        not null,
  details      jsonb       not null,
  primary key (case_number, sequence)
);
