-- 敘獎案: one proposal on its way to an order. A proposal has at most one that is not at its end.
create table reward_review (
  id           uuid        primary key,
  proposal_id  uuid        not null,
  agency       text        not null,
  status       text        not null check (status in ('OPEN', 'SUBMITTED', 'CHECKED', 'RESOLVED', 'DECIDED', 'APPROVED', 'ORDERED_FIRST',
                             'CONFIRMATION_OVERDUE', 'ORDERED', 'REOPENED', 'REFUSED', 'STOPPED', 'REVOKED')),
  exclusivity  text        not null,
  order_first  boolean     not null,
  needs_approval boolean   not null,
  confirm_by   date,
  opened_at    timestamptz not null,
  steps        int         not null,
  version      bigint      not null
);
create unique index reward_review_live on reward_review (proposal_id) where status not in ('REFUSED', 'STOPPED', 'REVOKED');
create index reward_review_agency on reward_review (agency, id);
create index reward_review_status on reward_review (agency, status, id);

-- One person in it: what is asked for him, and what has come of it so far.
create table review_item (
  id           uuid not null primary key,
  review_id    uuid not null references reward_review (id),
  contributor_id uuid not null,
  person_id    uuid not null,
  exclusivity  text not null,
  level        text check (level in ('COMMENDATION', 'MERIT', 'MAJOR_MERIT')),
  count        int  check (count between 1 and 9),
  outcome      text not null check (outcome in ('PENDING', 'AWARDED', 'REFUSED', 'NOT_AWARDED', 'REVOKED')),
  reason       text,
  unique (review_id, contributor_id)
);
create index review_item_exclusive on review_item (person_id, exclusivity) where outcome = 'AWARDED';

-- 歷程: who did what, in which role for which agency, and why; never a person's name. The detail is JSON with references.
create table review_step (
  id        uuid        primary key,
  review_id uuid        not null references reward_review (id),
  number    int         not null,
  step      text        not null,
  role      text        not null,
  agency    text        not null,
  at        timestamptz not null,
  reason    text,
  detail    text        not null,
  unique (review_id, number)
);
