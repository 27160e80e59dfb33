-- 獎懲令. The number is unique with the agency that issued it.
create table reward_order (
  id          uuid        primary key,
  review_id   uuid        not null references reward_review (id),
  proposal_id uuid        not null,
  agency      text        not null,
  issued_by   text        not null,
  number      text        not null,
  legal_basis text        not null,
  issued_on   date        not null,
  issued_at   timestamptz not null,
  first       boolean     not null,
  version     bigint      not null,
  unique (issued_by, number)
);
create index reward_order_agency on reward_order (agency, issued_on desc, id);
create unique index reward_order_review on reward_order (review_id);

-- What the order gives to one person; a contributor has at most one that stands.
create table reward_grant (
  id                uuid        primary key,
  order_id          uuid        not null references reward_order (id),
  review_id         uuid        not null,
  proposal_id       uuid        not null,
  contributor_id    uuid        not null,
  person_id         uuid        not null,
  agency            text        not null,
  rule_set_id       uuid        not null,
  rule_id           text        not null,
  level             text        not null check (level in ('COMMENDATION', 'MERIT', 'MAJOR_MERIT')),
  count             int         not null check (count between 1 and 9),
  roc_year          int         not null,
  granted_at        timestamptz not null,
  revoked_on        date,
  revoked_at        timestamptz,
  revocation_number text,
  revocation_reason text,
  version           bigint      not null
);
create index reward_grant_order on reward_grant (order_id);
create unique index reward_grant_once on reward_grant (contributor_id) where revoked_at is null;
create index reward_grant_proposal on reward_grant (proposal_id) where revoked_at is null;
create index reward_grant_year on reward_grant (roc_year, agency, rule_id, level) include (count, revoked_at);

-- 懲處, as decided elsewhere: recorded so that offsets are right. The deed is sealed under the person's key.
create table reward_penalty (
  id                uuid        primary key,
  agency            text        not null,
  person_id         uuid        not null references reward_person (id),
  level             text        not null check (level in ('ADMONITION', 'DEMERIT', 'MAJOR_DEMERIT')),
  count             int         not null check (count between 1 and 9),
  special           boolean     not null,
  number            text        not null,
  legal_basis       text        not null,
  deed              bytea       not null,
  issued_on         date        not null,
  recorded_at       timestamptz not null,
  revoked_on        date,
  revoked_at        timestamptz,
  revocation_number text,
  revocation_reason text,
  version           bigint      not null,
  unique (agency, number, person_id)
);
create index reward_penalty_agency on reward_penalty (agency, issued_on desc, id);

-- 獎懲紀錄: append-only. What was revoked stays and gets an entry of its own.
create table ledger_entry (
  id          uuid        primary key,
  person_id   uuid        not null,
  agency      text        not null,
  roc_year    int         not null,
  kind        text        not null check (kind in ('GRANT', 'REVOCATION')),
  level       text        not null check (level in ('COMMENDATION', 'MERIT', 'MAJOR_MERIT', 'ADMONITION', 'DEMERIT', 'MAJOR_DEMERIT')),
  count       int         not null check (count between 1 and 9),
  special     boolean     not null,
  source      uuid        not null,
  case_id     uuid,
  number      text        not null,
  legal_basis text        not null,
  issued_on   date        not null,
  recorded_at timestamptz not null,
  unique (source, kind)
);
create index ledger_entry_year on ledger_entry (agency, roc_year, person_id, recorded_at, kind, id);
create index ledger_entry_person on ledger_entry (person_id, roc_year, recorded_at, kind, id);

create function refuse_change_of_the_ledger() returns trigger language plpgsql as
$$ begin raise exception 'the ledger is append-only'; end $$;
create trigger ledger_entry_append_only before update or delete or truncate on ledger_entry
  for each statement execute function refuse_change_of_the_ledger();
