-- Plans of a year among each other, in the order of their import.
create index plan_by_year on plan (roc_year, serial);
