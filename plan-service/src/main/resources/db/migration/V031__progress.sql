-- Reports on obligations; never changed but for what became of them, never deleted.
create table progress_report (
  id                uuid    primary key,
  obligation_id     uuid    not null references obligation (id),
  number            int     not null,
  status            text    not null check (status in ('REPORTED', 'CHECKED', 'RETURNED', 'CORRECTED', 'WITHDRAWN')),
  reported_on       date    not null,
  late              boolean not null,
  reported_by       text    not null,
  narrative         text    not null,
  quantities        jsonb   not null,
  correction_reason text,
  settled_reason    text,
  settled_on        date,
  version           bigint  not null,
  unique (obligation_id, number)
);

-- Files behind a report. The file lies in the vault under the id; without the key here it cannot be read.
create table evidence_file (
  id         uuid        primary key,
  report_id  uuid        not null references progress_report (id),
  name       text        not null,
  media_type text        not null,
  bytes      bigint      not null,
  sha256     bytea       not null,
  file_key   text        not null,
  state      text        not null check (state in ('UNSCANNED', 'CLEAN', 'INFECTED')),
  added_at   timestamptz not null,
  scan_after timestamptz not null,
  version    bigint      not null,
  unique (report_id, sha256)
);
create index evidence_to_scan on evidence_file (scan_after) where state = 'UNSCANNED';
