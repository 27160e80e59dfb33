-- 考核名次 and 考核結果 as heard. evaluated_by is the rule set that was applied; a ranking keeps it.
create table ranking (
  round_id     text   primary key,
  event_id     uuid   not null,
  kind         text   not null,
  roc_year     int    not null,
  assessed_by  text   not null,
  tie_rule     text   not null,
  published_on date   not null,
  evaluated_by uuid,
  version      bigint not null
);
create index ranking_waiting on ranking (assessed_by, roc_year) where evaluated_by is null;

create table ranked_subject (
  round_id      text    not null references ranking (round_id),
  agency        text    not null,
  assessment_id text    not null,
  rank          int     not null,
  total         numeric not null,
  grade         text    not null check (grade in ('EXCELLENT', 'GOOD', 'FAIR', 'POOR', 'FAILING')),
  primary key (round_id, agency)
);

create table assessment_result (
  assessment_id       text    primary key,
  event_id            uuid    not null,
  sequence            bigint  not null,
  round_id            text    not null,
  agency              text    not null,
  assessed_by         text    not null,
  score_sheet_id      text    not null,
  score_sheet_version int     not null,
  total               numeric not null,
  maximum             numeric not null,
  grade               text    not null check (grade in ('EXCELLENT', 'GOOD', 'FAIR', 'POOR', 'FAILING')),
  finalized_on        date    not null
);
create index assessment_result_round on assessment_result (round_id);
