-- 考績委員會、人事評審會: one term of office, its members, and the meetings they held.
create table reward_committee (
  id         uuid   primary key,
  agency     text   not null,
  regime     text   not null,
  title      text   not null,
  term_from  date   not null,
  term_until date   not null check (term_until >= term_from),
  version    bigint not null
);
create index reward_committee_agency on reward_committee (agency, term_from, id);

create table committee_member (
  committee_id uuid    not null references reward_committee (id),
  person_id    uuid    not null references reward_person (id),
  chair        boolean not null,
  primary key (committee_id, person_id)
);

create table committee_session (
  id           uuid   primary key,
  committee_id uuid   not null references reward_committee (id),
  held_on      date   not null,
  minutes      text   not null,
  members      int    not null,
  version      bigint not null,
  unique (committee_id, minutes)
);

create table session_presence (
  session_id uuid not null references committee_session (id),
  person_id  uuid not null references reward_person (id),
  primary key (session_id, person_id)
);
