-- 政府服務獎 entries.
create table award_entry (
  entry_id       uuid   primary key,
  agency         text   not null,
  roc_year       int    not null check (roc_year > 0),
  award          text   not null,
  title          text   not null,
  source         text   not null check (source in ('SELF_NOMINATED', 'RECOMMENDED')),
  recommended_by text   not null,
  guided_by      text   not null,
  nominated_by   text   not null,
  stage          text   not null check (stage in (
    'ENTERED', 'PRESELECTED', 'NOMINATED', 'SHORTLISTED', 'NOT_PRESELECTED', 'NOT_SHORTLISTED', 'CERTIFIED', 'AWARDED')),
  staged_on      date   not null,
  version        bigint not null,
  unique (agency, roc_year, award)
);
create index award_entry_in_order on award_entry (roc_year desc, entry_id);

-- 標竿學習: practices offered to others, and who took one up.
create table best_practice (
  practice_id  uuid   primary key,
  agency       text   not null,
  title        text   not null,
  summary      text   not null,
  roc_year     int    not null,
  offered_on   date   not null,
  withdrawn_on date,
  version      bigint not null
);
create index best_practice_in_order on best_practice (offered_on desc, practice_id) where withdrawn_on is null;
create table practice_adoption (
  practice_id uuid not null references best_practice,
  agency      text not null,
  adopted_on  date not null,
  note        text not null,
  primary key (practice_id, agency)
);

-- 公布: the results of a round as they stood that day; a later state is another version.
create table result_publication (
  publication_id uuid   primary key,
  round_id       uuid   not null references assessment_round,
  number         int    not null check (number > 0),
  assessed_by    text   not null,
  title          text   not null,
  kind           text   not null,
  roc_year       int    not null,
  rows           jsonb  not null,
  note           text   not null,
  published_on   date   not null,
  status         text   not null check (status in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
  reason         text   not null,
  withdrawn_on   date,
  version        bigint not null,
  unique (round_id, number),
  check ((status = 'WITHDRAWN') = (withdrawn_on is not null))
);
create index result_publication_in_order on result_publication (published_on desc, publication_id);

-- Statistics of results that are final.
create index assessment_final_by_year on assessment (assessed_by, roc_year, agency) include (kind, total, score_sheet_id)
  where status = 'FINALIZED';
create index assessment_final_of_agency on assessment (agency, roc_year) include (kind, total, assessed_by, score_sheet_id)
  where status = 'FINALIZED';
