-- What a round states beforehand: its half-year, how equals are ranked, how long one may appeal, who scores, what must be shown.
alter table assessment_round drop constraint assessment_round_kind_check;
alter table assessment_round
  add constraint assessment_round_kind_check check (kind in ('SPOT_CHECK', 'SELF_ASSESSMENT', 'AWARD_PRELIMINARY')),
  add column half text check (half in ('FIRST', 'SECOND')),
  add column tie_rule text not null default 'SHARED_RANK' check (tie_rule in ('SHARED_RANK', 'DENSE_RANK')),
  add column appeal_days int not null default 10 check (appeal_days between 0 and 60),
  add column scoring text not null default 'SINGLE' check (scoring in ('SINGLE', 'BLIND_PAIR')),
  add column evidence_required text[] not null default '{}';
-- 上、下半年度各一次
create unique index self_assessment_per_half on assessment_round (assessed_by, roc_year, half)
  where kind = 'SELF_ASSESSMENT' and half is not null;

alter table assessment drop constraint assessment_kind_check;
alter table assessment
  add constraint assessment_kind_check check (kind in ('SPOT_CHECK', 'SELF_ASSESSMENT', 'AWARD_PRELIMINARY')),
  add column scoring text not null default 'SINGLE' check (scoring in ('SINGLE', 'BLIND_PAIR')),
  add column saves int not null default 0,
  add column edition int not null default 0;
create index assessment_of_round on assessment (round_id, assessment_id);
create index assessment_open on assessment (round_id) where status <> 'FINALIZED';

-- 考核小組: who scores an assessment, and who may not any more.
create table panel_seat (
  seat_id       uuid        primary key,
  assessment_id uuid        not null references assessment,
  assessor      text        not null,
  agency        text        not null,
  unit          text        not null,
  status        text        not null check (status in ('SEATED', 'REPLACED', 'RECUSED')),
  reason        text        not null,
  scored_at     timestamptz,
  version       bigint      not null,
  unique (assessment_id, assessor)
);
create index panel_seat_of_assessor on panel_seat (assessor, status, assessment_id);

-- A book is one set of scores: '' the one that counts, '#2' and so on of a correction, otherwise that of who scores blind.
alter table assessment_score
  add column book text not null default '',
  add column departure text not null default '',
  add column scored_by text not null default '',
  add column scored_at timestamptz not null default now(),
  add column version bigint not null default 1,
  drop constraint assessment_score_pkey,
  add primary key (assessment_id, book, criterion);

-- What could not be saved because another device had saved: kept until its owner decides.
create table score_draft (
  assessment_id uuid        not null references assessment,
  book          text        not null,
  criterion     text        not null,
  assessor      text        not null,
  points        int         not null,
  remark        text        not null,
  evidence      uuid[]      not null,
  departure     text        not null,
  kept_at       timestamptz not null,
  primary key (assessment_id, book, criterion, assessor)
);

-- 考核結果, edition by edition: what went in and what came out, to the byte.
create table assessment_result (
  assessment_id uuid   not null references assessment,
  edition       int    not null check (edition > 0),
  inputs        text   not null,
  document      text   not null,
  digest        text   not null,
  total         numeric not null,
  grade         text   not null,
  finalized_on  date   not null,
  appeal_until  date   not null,
  calendar      text   not null,
  reason        text   not null,
  appeal_id     uuid,
  primary key (assessment_id, edition),
  check ((edition = 1) = (reason = ''))
);
create function refuse_change_of_result() returns trigger language plpgsql as
$$ begin raise exception 'a final result does not change'; end $$;
create trigger assessment_result_immutable before update or delete on assessment_result
  for each row execute function refuse_change_of_result();

-- A finalised assessment changes only by the next edition of its result, which must be there.
create function refuse_change_of_finalized() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.status = 'FINALIZED' and new.edition = old.edition + 1 and exists (
    select from assessment_result r where r.assessment_id = old.assessment_id and r.edition = new.edition
      and r.total = new.total and r.grade = new.grade) then
    return new;
  end if;
  raise exception 'a finalised assessment does not change';
end $$;
create trigger assessment_immutable before update or delete on assessment
  for each row when (old.status = 'FINALIZED') execute function refuse_change_of_finalized();

create function refuse_scores_of_finalized() returns trigger language plpgsql as $$
declare a assessment;
begin
  select * into a from assessment where assessment_id = coalesce(new.assessment_id, old.assessment_id);
  if a.status = 'FINALIZED' and not (tg_op = 'INSERT' and new.book = '#' || (a.edition + 1)) then
    raise exception 'the scores of a finalised assessment do not change';
  end if;
  return coalesce(new, old);
end $$;
create trigger assessment_score_immutable before insert or update or delete on assessment_score
  for each row execute function refuse_scores_of_finalized();

-- The scores of each result in force, corrections included: for statistics.
create view current_score as
  select a.assessment_id, a.edition, s.criterion, s.points, s.remark, s.evidence, s.departure, s.scored_by
  from assessment a join assessment_score s on s.assessment_id = a.assessment_id
    and s.book = case when a.edition > 1 then '#' || a.edition else '' end
  where a.status = 'FINALIZED';

-- 申復
create table appeal (
  appeal_id     uuid   primary key,
  assessment_id uuid   not null references assessment,
  edition       int    not null,
  agency        text   not null,
  assessed_by   text   not null,
  status        text   not null check (status in ('FILED', 'WITHDRAWN', 'REJECTED', 'UPHELD', 'CORRECTED')),
  grounds       text   not null,
  criteria      text[] not null,
  filed_on      date   not null,
  decided_on    date,
  reasons       text   not null,
  version       bigint not null,
  foreign key (assessment_id, edition) references assessment_result,
  check ((status in ('FILED', 'WITHDRAWN')) = (decided_on is null))
);
create index appeal_of_assessment on appeal (assessment_id, filed_on, appeal_id);
create unique index appeal_pending on appeal (assessment_id) where status in ('FILED', 'UPHELD');

-- 排名, edition by edition.
alter table ranking_place drop constraint ranking_place_round_id_fkey;
alter table ranking
  add column ranking_id uuid not null default gen_random_uuid(),
  add column edition int not null default 1 check (edition > 0),
  drop constraint ranking_pkey,
  drop constraint ranking_tie_rule_check,
  add constraint ranking_tie_rule_check check (tie_rule in ('SHARED_RANK', 'DENSE_RANK')),
  add primary key (ranking_id),
  add unique (round_id, edition);
alter table ranking_place add column ranking_id uuid;
update ranking_place p set ranking_id = r.ranking_id from ranking r where r.round_id = p.round_id;
alter table ranking_place
  drop constraint ranking_place_pkey,
  drop column round_id,
  alter column ranking_id set not null,
  add primary key (ranking_id, position),
  add foreign key (ranking_id) references ranking;
create index ranking_place_of_agency on ranking_place (agency, ranking_id);
create function refuse_change_of_ranking() returns trigger language plpgsql as
$$ begin raise exception 'a published ranking does not change'; end $$;
create trigger ranking_immutable before update or delete on ranking
  for each row execute function refuse_change_of_ranking();
create trigger ranking_place_immutable before update or delete on ranking_place
  for each row execute function refuse_change_of_ranking();
