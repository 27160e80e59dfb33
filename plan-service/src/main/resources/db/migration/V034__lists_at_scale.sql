-- Days of one unit of an agency, in their order: feeds, and lists narrowed to a unit.
create index obligation_of_unit on obligation (agency, unit, due_on, id);

-- The same of all agencies below one: by day through all, since they are too many to be looked up one by one.
create index obligation_in_order on obligation (due_on, id);

-- Plans in a state, in the order of their import.
create index plan_by_status on plan (status, serial);
