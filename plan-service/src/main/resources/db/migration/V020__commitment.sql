-- What an officer has decided about an action, or about a clause of the whole plan; what is only proposed has no row.
create table commitment (
  id           uuid   primary key,
  plan_id      uuid   not null references plan (id),
  agency       text   not null references registered_agency (code),
  source       text   not null,
  position     int    not null,
  dimension    int,
  clause       text   not null,
  status       text   not null check (status in ('CONFIRMED', 'REFUSED')),
  period_start date,
  period_end   date,
  units        jsonb  not null,
  dues         jsonb  not null,
  targets      jsonb  not null,
  evidence     jsonb  not null,
  decided_on   date   not null,
  reason       text,
  version      bigint not null,
  unique (plan_id, source),
  foreign key (plan_id, dimension) references plan_dimension (plan_id, position),
  check (period_start <= period_end)
);
create index commitment_in_order on commitment (plan_id, position, id);

-- What a decision was before it was changed, and why it was changed.
create table commitment_change (
  commitment_id uuid  not null references commitment (id),
  position      int   not null,
  changed_on    date  not null,
  reason        text  not null,
  before        jsonb not null,
  primary key (commitment_id, position)
);
