-- What was declared here. The platform's table office_closure is every service's copy of it.
create table declared_closure (
  id           uuid        primary key,
  agency       text        not null references registered_agency (code),
  date         date        not null,
  part         text        not null check (part in ('WHOLE_DAY', 'MORNING', 'AFTERNOON')),
  reason       text        not null,
  status       text        not null check (status in ('DECLARED', 'WITHDRAWN')),
  declared_at  timestamptz not null,
  withdrawn_at timestamptz,
  version      bigint      not null
);
create unique index declared_closure_in_force on declared_closure (agency, date, part) where status = 'DECLARED';
create index declared_closure_by_date on declared_closure (date, id);
