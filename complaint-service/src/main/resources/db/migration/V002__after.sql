-- 滿意度調查: one for each closing of a case (round counts its reopenings). The token is the petitioner's; only its digest is kept.
create table survey (
  case_number  text        not null references complaint (case_number),
  round        int         not null check (round >= 0),
  agency       text        not null,
  state        text        not null check (state in ('OPEN', 'ANSWERED', 'WITHDRAWN')),
  token_digest bytea       not null unique check (length(token_digest) = 32),
  opened_at    timestamptz not null,
  answered_at  timestamptz,
  satisfaction int         check (satisfaction between 1 and 5),
  version      bigint      not null,
  primary key (case_number, round),
  check ((state = 'ANSWERED') = (answered_at is not null)),
  check ((answered_at is null) = (satisfaction is null))
);
create index survey_of_agency on survey (agency, opened_at);

-- 二次答復: owed once for each closing that left the petitioner dissatisfied.
create table follow_up (
  case_number text        not null references complaint (case_number),
  round       int         not null check (round >= 0),
  agency      text        not null,
  state       text        not null check (state in ('OPEN', 'ANSWERED', 'WITHDRAWN')),
  origin      text        not null check (origin in ('SURVEY', 'OBJECTION')),
  opened_at   timestamptz not null,
  answered_at timestamptz,
  version     bigint      not null,
  primary key (case_number, round),
  check ((state = 'ANSWERED') = (answered_at is not null))
);
create index follow_up_open on follow_up (agency, opened_at) where state = 'OPEN';

-- 輿情澄清: appended; a correction is a further one.
create table clarification (
  case_number  text        not null references complaint (case_number),
  number       int         not null check (number >= 1),
  medium       text        not null,
  headline     text        not null,
  published_at timestamptz not null,
  clarified    text        not null,
  url          text,
  issued_at    timestamptz not null,
  issued_by    text        not null,
  primary key (case_number, number)
);

-- 常見問答. search_text is question and answer in the one form in which words are looked for.
create table faq (
  faq_id       bigint generated always as identity primary key,
  agency       text        not null,
  category     text,
  source_case  text        references complaint (case_number),
  state        text        not null check (state in ('DRAFT', 'REVIEWED', 'PUBLISHED', 'RETIRED')),
  question     text        not null,
  answer       text        not null,
  search_text  text        not null,
  drafted_at   timestamptz not null,
  published_at timestamptz,
  version      bigint      not null,
  foreign key (agency, category) references category (agency, code),
  check (state <> 'PUBLISHED' or published_at is not null)
);
create index faq_published on faq (faq_id) where state = 'PUBLISHED';
create index faq_of_agency on faq (agency, state, faq_id);

-- Apart from the entry, so that counting neither waits for its editors nor changes its version.
create table faq_use (
  faq_id bigint primary key references faq (faq_id),
  uses   bigint not null
);

-- 附件: the file lies outside the database under the id; its key lies here, sealed under the petitioner's.
create table attachment (
  attachment_id uuid        primary key,
  case_number   text        not null references complaint (case_number),
  source        text        not null check (source in ('PETITIONER', 'OFFICER')),
  state         text        not null check (state in ('UNSCANNED', 'CLEAN', 'INFECTED', 'ERASED')),
  sealed_key    bytea,
  sealed_name   bytea,
  media_type    text        not null,
  bytes         bigint      not null check (bytes > 0),
  sha256        bytea       check (length(sha256) = 32),
  added_at      timestamptz not null,
  scan_after    timestamptz not null,
  version       bigint      not null,
  unique (case_number, sha256),
  check ((state = 'ERASED') = (sealed_key is null)),
  check ((sealed_key is null) = (sealed_name is null) and (sealed_key is null) = (sha256 is null))
);
create index attachment_unscanned on attachment (scan_after) where state = 'UNSCANNED';
