-- Results as they stood when they were published; withdrawn ones stay, with the reason.
create table publication (
  id           uuid   primary key,
  plan_id      uuid   not null references plan (id),
  agency       text   not null references registered_agency (code),
  number       int    not null,
  status       text   not null check (status in ('PUBLISHED', 'WITHDRAWN')),
  results      jsonb  not null,
  note         text,
  published_on date   not null,
  withdrawn_on date,
  reason       text,
  version      bigint not null,
  unique (plan_id, number)
);
