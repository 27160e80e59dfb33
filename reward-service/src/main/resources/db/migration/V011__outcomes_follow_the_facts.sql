-- An outcome and a proposal are of a case: a round's ranking or an award entry. Columns of the other kind are null.
alter table reward_outcome
  drop constraint reward_outcome_round_id_fkey,
  drop constraint reward_outcome_rule_set_id_round_id_agency_rule_group_key,
  alter column round_id drop not null,
  alter column assessment_id drop not null,
  alter column total drop not null,
  alter column grade drop not null,
  add column case_id text,
  add column entry_id text,
  add column award text,
  add column award_result text,
  add column award_source text;
update reward_outcome set case_id = round_id;
alter table reward_outcome alter column case_id set not null;
drop index reward_outcome_round;
drop index reward_outcome_agency;
create unique index reward_outcome_case on reward_outcome (case_id, rank, agency, rule_group, rule_set_id);
create unique index reward_outcome_agency on reward_outcome (agency, case_id, rank, rule_group, rule_set_id);

alter table reward_proposal
  drop constraint reward_proposal_outcome_id_fkey,
  drop constraint reward_proposal_round_id_fkey,
  alter column round_id drop not null,
  alter column assessment_id drop not null,
  alter column total drop not null,
  alter column grade drop not null,
  add column case_id text,
  add column entry_id text,
  add column award text,
  add column award_result text,
  add column award_source text,
  add column recipient_agency text,
  add column state text not null default 'PROPOSED' check (state in ('PROPOSED', 'WITHDRAWN')),
  add column revision int not null default 1,
  add column review_because text;
update reward_proposal set case_id = round_id, recipient_agency = agency;
alter table reward_proposal alter column case_id set not null, alter column recipient_agency set not null;
drop index reward_proposal_round;
drop index reward_proposal_agency;
create unique index reward_proposal_case on reward_proposal (case_id, rank, agency, rule_group, recipient_role, rule_set_id);
create unique index reward_proposal_agency on reward_proposal (agency, case_id, rank, rule_group, recipient_role, rule_set_id);

-- 異動: what became of a proposal when the facts behind it changed; never changed itself.
create table proposal_revision (
  proposal_id uuid        not null references reward_proposal (id),
  number      int         not null,
  kind        text        not null check (kind in ('WITHDRAWN', 'CHANGED', 'REVIEW_NEEDED')),
  event_id    uuid        not null,
  before      text        not null,
  after       text        not null,
  because     text        not null,
  at          timestamptz not null,
  primary key (proposal_id, number)
);
