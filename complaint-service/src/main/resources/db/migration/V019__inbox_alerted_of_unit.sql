-- Whose the warned or overdue cases are stands beside them: those of a unit that has hardly any were found only by reading all others'.
drop index complaint_inbox_alerted;
create index complaint_inbox_alerted on complaint (agency, alert, due_on, case_number) include (unit, officer) where alert > 0;
