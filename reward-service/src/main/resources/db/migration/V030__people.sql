-- 人員: number, name and title sealed under a key of each; pseudonym finds a number again, account whoever logs in.
create table reward_person (
  id        uuid   primary key,
  agency    text   not null,
  pseudonym bytea  not null,
  data_key  bytea  not null,
  sealed    bytea  not null,
  account   bytea  unique,
  version   bigint not null,
  unique (agency, pseudonym)
);

-- 人事制度: which personnel system an agency, and those below it without one of their own, are under from a day on.
create table agency_regime (
  agency         text        not null,
  effective_from date        not null,
  regime         text        not null,
  article        text        not null,
  recorded_at    timestamptz not null,
  primary key (agency, effective_from)
);

-- 有功人員: who did what share of the work behind a proposal; the deeds are sealed under the person's key.
create table contributor (
  id          uuid          primary key,
  proposal_id uuid          not null,
  person_id   uuid          not null references reward_person (id),
  agency      text          not null,
  capacity    text          not null,
  share       numeric(5, 2) not null check (share > 0 and share <= 100),
  deeds       bytea         not null,
  entered_at  timestamptz   not null,
  version     bigint        not null,
  unique (proposal_id, person_id)
);
create index contributor_person on contributor (person_id);
