-- A unit is asked for within its agency, and by a superior within all agencies below: by unit first, it is read either way.
drop index obligation_of_unit;
create index obligation_of_unit on obligation (unit, agency, due_on, id);
