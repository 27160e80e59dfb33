-- 佐證 of more kinds, each with what it counts as: a promise kept or not, or an amount. A file is its holder's until it is disclosed.
alter table evidence drop constraint evidence_kind_check;
alter table evidence
  add column kept      boolean,
  add column amount    numeric,
  add column held_by   text,
  add column disclosed boolean not null default false,
  add constraint evidence_kind_check check (kind in (
    'COMPLAINT_CLOSED', 'PLAN_PUBLISHED', 'COMMITMENT_REPORTED', 'COMMITMENT_OVERDUE', 'COMMITMENT_CHECKED', 'PERFORMANCE_REPORT',
    'RESULTS_PUBLISHED', 'SURVEY_ANSWERED', 'COMPLAINT_REPORT', 'NOTICE_RECEIPT', 'NOTICE_DELAY', 'FILE')),
  add constraint evidence_held_check check ((kind = 'FILE') = (held_by is not null));
update evidence set kept = (facts::jsonb ->> 'onTime')::boolean where kind = 'COMPLAINT_CLOSED';
create index evidence_counted on evidence (agency, occurred_on) include (kind, kept, amount);

-- Files: each lies in the vault under its id; without the key here it cannot be read.
create table evidence_file (
  id         uuid        primary key references evidence,
  agency     text        not null,
  held_by    text        not null,
  name       text        not null,
  media_type text        not null,
  bytes      bigint      not null,
  sha256     bytea       not null,
  file_key   text        not null,
  state      text        not null check (state in ('UNSCANNED', 'CLEAN', 'INFECTED')),
  added_at   timestamptz not null,
  scan_after timestamptz not null,
  version    bigint      not null,
  unique (agency, held_by, sha256)
);
create index evidence_to_scan on evidence_file (scan_after) where state = 'UNSCANNED';
