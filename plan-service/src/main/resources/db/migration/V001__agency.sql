-- The register itself. The platform's tables agency and unit are every service's copy of it.
create table registered_agency (
  code    text   primary key,
  name    text   not null,
  parent  text   references registered_agency (code),
  version bigint not null
);
create table registered_unit (
  agency   text not null references registered_agency (code),
  position int  not null,
  code     text not null,
  name     text not null,
  primary key (agency, position),
  unique (agency, code)
);
