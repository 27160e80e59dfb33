-- What an inbox of open cases is read from in its order, and that of one officer; the others stand since the first migration.
create index complaint_inbox_open on complaint (agency, due_on, case_number) where closed_on is null;
create index complaint_inbox_of_officer on complaint (agency, officer, due_on, case_number) where officer is not null;

-- 全文檢索: title and content as they are compared (NFKC, lower case, no spaces), and the pairs of characters in them, each pair
-- as one number. Apart from the case, whose row changes with every step and would take the index of the pairs along each time.
-- What is filed goes to a pending list first, which is kept short because every search reads it whole.
create table complaint_search (
  case_number text  primary key references complaint (case_number),
  words       text  not null,
  pairs       int[] not null
);
create index complaint_search_pairs on complaint_search using gin (pairs) with (fastupdate = on, gin_pending_list_limit = 512);
-- No statistics of pairs: the way to search is chosen by what a search finds, not by what a sample says.
alter table complaint_search alter column pairs set statistics 0;

-- Changed words are not found any more until they are indexed anew: who redacts a case cannot forget its words.
create function forget_words() returns trigger language plpgsql as $$
begin
  delete from complaint_search where case_number = new.case_number;
  return null;
end $$;
create trigger complaint_words after update of title, content on complaint
  for each row when (old.title <> new.title or old.content <> new.content) execute function forget_words();

-- Reports count the times for the reply: one run is one agency's work on one case. Open runs have no settled_at.
create index deadline_reply_begun on deadline (agency, started_at) where clock = 'FINAL_REPLY';
create index deadline_reply_settled on deadline (agency, settled_at) where clock = 'FINAL_REPLY';

-- 統計月報與季分析
create table complaint_report (
  agency          text        not null,
  period          text        not null,
  state           text        not null check (state in ('DRAFT', 'SIGNED')),
  generated_at    timestamptz not null,
  figures         jsonb       not null,
  recommendations text,
  signed_at       timestamptz,
  version         bigint      not null,
  primary key (agency, period),
  check ((state = 'SIGNED') = (signed_at is not null)),
  check (state <> 'SIGNED' or recommendations is not null)
);

-- 期限行事曆: only the digest of the secret in its address is kept.
create table complaint_feed (
  agency     text        not null,
  holder     text        not null,
  unit       text,
  digest     bytea       not null unique check (length(digest) = 32),
  issued_at  timestamptz not null,
  expires_at timestamptz not null,
  primary key (agency, holder)
);

-- Cases that came over Open311: where the matter lies, and how much of the content is the description.
create table open311_request (
  case_number        text             primary key references complaint (case_number),
  agency             text             not null,
  service_code       text             not null,
  requested_at       timestamptz      not null,
  description_length int              not null,
  address            text,
  latitude           double precision check (latitude between -90 and 90),
  longitude          double precision check (longitude between -180 and 180),
  check ((latitude is null) = (longitude is null))
);
create index open311_request_listed on open311_request (agency, requested_at, case_number);

-- With the words of a case goes the place they tell of.
create function forget_place() returns trigger language plpgsql as $$
begin
  update open311_request set address = null, latitude = null, longitude = null where case_number = new.case_number;
  return null;
end $$;
create trigger complaint_place after update of content on complaint
  for each row when (new.content = '' and old.content <> '') execute function forget_place();
