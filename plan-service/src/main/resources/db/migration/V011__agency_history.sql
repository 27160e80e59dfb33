-- What an agency was called and to whom it answered, each until the day on which that changed.
create table registered_agency_past (
  agency   text not null references registered_agency (code),
  position int  not null,
  until    date not null,
  name     text not null,
  parent   text,
  primary key (agency, position)
);
alter table registered_agency
  add column abolished_on date,
  add column merged_into text references registered_agency (code),
  add constraint registered_agency_successor check (merged_into is null or abolished_on is not null);

-- Units stand under units, and come and go; of each code one is in being at a time.
alter table registered_unit
  add column parent text,
  add column since date,
  add column until date;
alter table registered_unit drop constraint registered_unit_agency_code_key;
create unique index registered_unit_in_being on registered_unit (agency, code) where until is null;
