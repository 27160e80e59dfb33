-- A plan that is still with its planner can be given another document; the ones before stay, byte for byte, with the reason.
alter table plan add column document_version int not null default 1;
alter table plan alter column document_version drop default;
create table plan_document_past (
  plan_id     uuid  not null references plan (id),
  number      int   not null,
  content     bytea not null,
  replaced_on date  not null,
  reason      text  not null,
  primary key (plan_id, number)
);

-- Rows of the outline are made anew from the new document, in one transaction with the decisions that rest on them.
alter table commitment drop constraint commitment_plan_id_dimension_fkey;
alter table commitment add constraint commitment_dimension foreign key (plan_id, dimension)
  references plan_dimension (plan_id, position) deferrable initially deferred;
alter table commitment drop constraint commitment_status_check;
alter table commitment add constraint commitment_status_check check (status in ('CONFIRMED', 'REFUSED', 'LAPSED'));
alter table commitment_change alter column before drop not null;
