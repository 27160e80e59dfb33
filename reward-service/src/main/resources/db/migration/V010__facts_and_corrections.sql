-- A ranking is kept in its newest edition; who was ranked stands in rows of its own, written with one statement.
alter table ranking add column edition int not null default 1, add column sequence bigint not null default 0;
alter table assessment_result add column edition int not null default 1;

-- 考核更正: that a result was corrected, and on what ground. The corrected ranking comes as an edition of its own.
create table assessment_correction (
  assessment_id text    not null,
  edition       int     not null,
  event_id      uuid    not null,
  basis         text    not null,
  total_before  numeric not null,
  grade_before  text    not null,
  total_after   numeric not null,
  grade_after   text    not null,
  corrected_on  date    not null,
  primary key (assessment_id, edition)
);

-- 參獎結果, newest as heard.
create table award_result (
  entry_id       text   primary key,
  event_id       uuid   not null,
  sequence       bigint not null,
  agency         text   not null,
  roc_year       int    not null,
  award          text   not null,
  result         text   not null,
  source         text   not null,
  recommended_by text,
  guided_by      text,
  nominated_by   text,
  recorded_on    date   not null,
  version        bigint not null
);

-- Whose rules speak of an entry: each applies its own, and keeps the rule set it was worked with.
create table award_authority (
  entry_id     text   not null references award_result (entry_id),
  authority    text   not null,
  roc_year     int    not null,
  evaluated_by uuid,
  version      bigint not null,
  primary key (entry_id, authority)
);
create index award_authority_waiting on award_authority (authority, roc_year) where evaluated_by is null;
create index award_authority_year on award_authority (authority, roc_year, entry_id);
create index ranking_year on ranking (assessed_by, roc_year, round_id);
