-- 獎勵規定. The edition counts the rule sets of an agency's year; version is for optimistic locking.
create table reward_rule_set (
  id              uuid        primary key,
  agency          text        not null,
  roc_year        int         not null,
  edition         int         not null,
  title           text        not null,
  effective_from  date        not null,
  effective_until date,
  status          text        not null check (status in ('DRAFT', 'PUBLISHED')),
  content         text        not null,
  fingerprint     bytea       not null,
  drafted_at      timestamptz not null,
  published_at    timestamptz,
  version         bigint      not null,
  unique (agency, roc_year, edition),
  unique (agency, roc_year, fingerprint)
);

-- What is published does not change, whoever asks.
create function refuse_change_of_published_rules() returns trigger language plpgsql as
$$ begin raise exception 'published reward rules are immutable'; end $$;
create trigger reward_rule_set_immutable before update or delete on reward_rule_set
  for each row when (old.status = 'PUBLISHED') execute function refuse_change_of_published_rules();
