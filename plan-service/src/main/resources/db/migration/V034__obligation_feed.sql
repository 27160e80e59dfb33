-- Days of one unit of an agency, in their order: feeds, and lists narrowed to a unit.
create index obligation_of_unit on obligation (agency, unit, due_on, id);
