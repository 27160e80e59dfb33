-- 函知: a result told to its subject.
create table result_notice (
  notice_id       uuid   primary key,
  assessment_id   uuid   not null references assessment,
  number          int    not null check (number > 0),
  agency          text   not null,
  assessed_by     text   not null,
  roc_year        int    not null,
  document_number text   not null,
  noticed_on      date   not null,
  improve_by      date   not null,
  rule            text   not null,
  calendar        text   not null,
  version         bigint not null,
  unique (assessment_id, number)
);

-- 改善事項: what the notice asked for, and how many moments of its time limit have been told.
create table improvement (
  improvement_id uuid   primary key,
  notice_id      uuid   not null references result_notice,
  assessment_id  uuid   not null references assessment,
  agency         text   not null,
  assessed_by    text   not null,
  roc_year       int    not null,
  criterion      text   not null,
  text    text   not null,
  unit           text   not null,
  due_on         date   not null,
  step           int    not null check (step >= 0),
  status         text   not null check (status in ('OPEN', 'REPORTED', 'RETURNED', 'CLOSED')),
  report         text   not null,
  reported_on    date,
  opinion        text   not null,
  closed_on      date,
  version        bigint not null,
  check ((status = 'CLOSED') = (closed_on is not null))
);
create index improvement_by_agency on improvement (agency, due_on, improvement_id);
create index improvement_by_assessor on improvement (assessed_by, due_on, improvement_id);
create index improvement_repeated on improvement (agency, criterion, roc_year) where criterion <> '';
