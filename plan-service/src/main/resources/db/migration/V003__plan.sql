create table plan (
  id             uuid        primary key,
  serial         bigint      generated always as identity unique,
  agency         text        not null references registered_agency (code),
  roc_year       int,
  title_roc_year int,
  title          text,
  status         text        not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'PUBLISHED')),
  digest         bytea       not null,
  dimensions     int         not null,
  strategies     int         not null,
  items          int         not null,
  actions        int         not null,
  imported_at    timestamptz not null,
  version        bigint      not null,
  unique (agency, digest)
);
create index plan_by_agency on plan (agency, serial);

-- The document as it was received, byte for byte: what the rows below were made from.
create table plan_document (
  plan_id uuid  primary key references plan (id),
  content bytea not null
);

-- What is odd in the document: kept and shown, never corrected.
create table plan_finding (
  plan_id  uuid not null references plan (id),
  position int  not null,
  code     text not null,
  pointer  text not null,
  text     text not null,
  primary key (plan_id, position)
);

-- Every step of the lifecycle after the import.
create table plan_move (
  plan_id         uuid not null references plan (id),
  position        int  not null,
  status          text not null,
  moved_on        date not null,
  moved_by        text not null,
  document_number text,
  comments        text,
  primary key (plan_id, position)
);

-- The outline: positions count from 1 through the whole plan, in the order of the document.
create table plan_dimension (
  plan_id  uuid not null references plan (id),
  position int  not null,
  no       text not null,
  name     text not null,
  primary key (plan_id, position)
);
create table plan_strategy (
  plan_id   uuid not null,
  position  int  not null,
  dimension int  not null,
  no        text not null,
  name      text not null,
  primary key (plan_id, position),
  foreign key (plan_id, dimension) references plan_dimension (plan_id, position)
);
create table plan_item (
  plan_id  uuid not null,
  position int  not null,
  strategy int  not null,
  no       text not null,
  name     text not null,
  primary key (plan_id, position),
  foreign key (plan_id, strategy) references plan_strategy (plan_id, position)
);
create table plan_action (
  plan_id    uuid not null,
  position   int  not null,
  item       int  not null,
  source_id  text not null,
  no         text not null,
  text       text not null,
  units      json not null,
  period     json,
  due_rule   json,
  recurrence json,
  targets    json not null,
  evidence   json not null,
  notes      json not null,
  children   json not null,
  primary key (plan_id, position),
  unique (plan_id, source_id),
  foreign key (plan_id, item) references plan_item (plan_id, position)
);
