-- On which day a case ended here without an answer: never confirmed, or transferred outside. What was answered or declined has closed_on.
alter table complaint add column left_on date, add column erased_at timestamptz;
update complaint c set left_on = coalesce(
  (select max((t.at at time zone 'Asia/Taipei')::date) from timeline_entry t
   where t.case_number = c.case_number and t.fact in ('ComplaintLapsed', 'ComplaintTransferred')), c.filed_on)
  where c.status in ('LAPSED', 'TRANSFERRED');
alter table complaint
  add check ((left_on is not null) = (status in ('LAPSED', 'TRANSFERRED'))),
  add check (erased_at is null or coalesce(closed_on, left_on) is not null),
  add check (erased_at is null or (title = '' and content = ''));
-- What is kept because the law says so, by the day from which the time counts; who is erased leaves it.
create index complaint_kept on complaint (agency, coalesce(closed_on, left_on), case_number)
  where erased_at is null and coalesce(closed_on, left_on) is not null;

-- 定期銷毀: one order to erase what need not be kept any longer, and how far it has come.
create table retention_run (
  run_id      uuid        primary key,
  agency      text        not null,
  state       text        not null check (state in ('RUNNING', 'DONE')),
  reason      text        not null,
  before      date        not null,
  ordered_at  timestamptz not null,
  finished_at timestamptz,
  at_ended_on date        not null,
  at_case     text        not null,
  examined    bigint      not null,
  erased      bigint      not null,
  check ((state = 'DONE') = (finished_at is not null))
);
create index retention_run_of_agency on retention_run (agency, ordered_at desc);
create unique index retention_run_under_way on retention_run (agency) where state = 'RUNNING';

-- 刪除紀錄: that, when and why a petitioner was erased; nothing about him.
create table erasure (
  case_number text        primary key references complaint (case_number),
  ground      text        not null check (ground in ('REQUESTED', 'ORDERED', 'RETENTION_ENDED')),
  reason      text        not null,
  erased_at   timestamptz not null,
  agency      text        not null,
  unit        text        not null,
  run_id      uuid        references retention_run (run_id),
  check ((ground = 'RETENTION_ENDED') = (run_id is not null))
);
create index erasure_of_run on erasure (run_id) where run_id is not null;
