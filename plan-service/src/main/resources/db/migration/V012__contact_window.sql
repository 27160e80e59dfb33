-- Officials' names and numbers: for the agency and those above it only.
create table contact_window (
  id        uuid   primary key,
  agency    text   not null references registered_agency (code),
  unit      text   not null,
  name      text   not null,
  job_title text   not null,
  telephone text   not null,
  email     text,
  first_day date   not null,
  last_day  date,
  version   bigint not null,
  check (last_day is null or last_day >= first_day)
);
create unique index contact_window_for_the_time_being on contact_window (agency, unit) where last_day is null;
create index contact_window_by_unit on contact_window (agency, unit, first_day);
create table contact_deputy (
  contact_id uuid not null references contact_window (id),
  position   int  not null,
  name       text not null,
  job_title  text not null,
  telephone  text not null,
  email      text,
  first_day  date not null,
  last_day   date not null,
  primary key (contact_id, position)
);
