-- 敘獎結果: one for each subject of a ranking and each group of the rule set that was applied.
create table reward_outcome (
  id               uuid        primary key,
  rule_set_id      uuid        not null references reward_rule_set (id),
  rule_set_edition int         not null,
  rule_group       text        not null,
  round_id         text        not null references ranking (round_id),
  agency           text        not null,
  assessment_id    text        not null,
  rank             int         not null,
  total            numeric     not null,
  grade            text        not null,
  reason           text        not null check (reason in ('AWARDED', 'EXCLUDED', 'DEFERRED', 'NO_RULE_APPLIES')),
  rule_id          text,
  article          text,
  wording          text        not null,
  explanation      text        not null,
  evaluated_at     timestamptz not null,
  unique (rule_set_id, round_id, agency, rule_group)
);
create index reward_outcome_round on reward_outcome (round_id, rank, agency, rule_group);
create index reward_outcome_agency on reward_outcome (agency, round_id, rank, rule_group);

-- 敘獎建議: one for each capacity that an outcome rewards. A level or count that the rule leaves open is null.
create table reward_proposal (
  id               uuid        primary key,
  outcome_id       uuid        not null references reward_outcome (id),
  agency           text        not null,
  recipient_role   text        not null,
  recipient_text   text        not null,
  award_level      text        check (award_level in ('COMMENDATION', 'MERIT', 'MAJOR_MERIT')),
  award_count      int,
  binding          text        not null check (binding in ('FIXED', 'AT_MOST', 'DISCRETIONARY', 'UNSPECIFIED')),
  rule_set_id      uuid        not null references reward_rule_set (id),
  rule_set_edition int         not null,
  rule_group       text        not null,
  rule_id          text        not null,
  article          text        not null,
  round_id         text        not null references ranking (round_id),
  assessment_id    text        not null,
  rank             int         not null,
  total            numeric     not null,
  grade            text        not null,
  proposed_at      timestamptz not null,
  version          bigint      not null,
  unique (outcome_id, recipient_role)
);
create index reward_proposal_round on reward_proposal (round_id, rank, agency, rule_group, recipient_role);
create index reward_proposal_agency on reward_proposal (agency, round_id, rank, rule_group, recipient_role);
