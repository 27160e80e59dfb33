-- 評分表. The document is what was imported, to the byte; the other columns are read from it once.
create table score_sheet (
  score_sheet_id uuid   primary key,
  agency         text   not null,
  roc_year       int    not null,
  edition        int    not null check (edition > 0),
  name           text   not null,
  maximum        int    not null,
  criteria       int    not null,
  document       text   not null,
  published_on   date,
  status         text   not null check (status in ('DRAFT', 'PUBLISHED')),
  version        bigint not null,
  unique (agency, roc_year, edition),
  check ((status = 'PUBLISHED') = (published_on is not null))
);

create function refuse_change_of_published() returns trigger language plpgsql as
$$ begin raise exception 'a published score sheet does not change'; end $$;
create trigger score_sheet_immutable before update or delete on score_sheet
  for each row when (old.status = 'PUBLISHED') execute function refuse_change_of_published();

-- 考核 rounds and the assessments of their subjects.
create table assessment_round (
  round_id       uuid        primary key,
  kind           text        not null check (kind in ('SPOT_CHECK', 'SELF_ASSESSMENT')),
  title          text        not null,
  roc_year       int         not null,
  assessed_by    text        not null,
  score_sheet_id uuid        not null references score_sheet,
  version        bigint      not null
);

create table assessment (
  assessment_id  uuid   primary key,
  round_id       uuid   not null references assessment_round,
  kind           text   not null check (kind in ('SPOT_CHECK', 'SELF_ASSESSMENT')),
  roc_year       int    not null,
  agency         text   not null,
  assessed_by    text   not null,
  score_sheet_id uuid   not null references score_sheet,
  status         text   not null check (status in ('UNANNOUNCED', 'IN_PROGRESS', 'FINALIZED')),
  visited_on     date,
  place          text,
  strengths      text,
  suggestions    text,
  total          int,
  grade          text   check (grade in ('EXCELLENT', 'GOOD', 'FAIR', 'POOR', 'FAILING')),
  finalized_on   date,
  version        bigint not null,
  unique (round_id, agency),
  check ((status = 'FINALIZED') = (total is not null and grade is not null and finalized_on is not null)),
  check (kind <> 'SPOT_CHECK' or (status = 'UNANNOUNCED') = (visited_on is null))
);
create index assessment_by_assessor on assessment (assessed_by, assessment_id);
create index assessment_by_subject on assessment (agency, assessment_id) where status <> 'UNANNOUNCED';

create table assessment_score (
  assessment_id uuid   not null references assessment,
  criterion     text   not null,
  points        int    not null check (points >= 0),
  remark        text   not null,
  evidence      uuid[] not null,
  primary key (assessment_id, criterion)
);

-- 排名, once the last assessment of a round is finalised.
create table ranking (
  round_id     uuid   primary key references assessment_round,
  kind         text   not null,
  roc_year     int    not null,
  assessed_by  text   not null,
  tie_rule     text   not null check (tie_rule in ('SHARED_RANK')),
  published_on date   not null,
  version      bigint not null
);
create table ranking_place (
  round_id      uuid not null references ranking,
  position      int  not null,
  rank          int  not null,
  agency        text not null,
  assessment_id uuid not null references assessment,
  total         int  not null,
  grade         text not null,
  primary key (round_id, position)
);

-- 佐證: facts heard from other services, by the id of their event.
create table evidence (
  evidence_id uuid   primary key,
  kind        text   not null check (kind in ('COMPLAINT_CLOSED', 'PLAN_PUBLISHED')),
  agency      text   not null,
  occurred_on date   not null,
  summary     text   not null,
  facts       text   not null,
  version     bigint not null
);
create index evidence_by_agency on evidence (agency, occurred_on, evidence_id);
