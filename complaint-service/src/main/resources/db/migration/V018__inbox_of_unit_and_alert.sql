-- A unit's inbox and the warned or overdue cases in the order of the inbox: whoever searches in them looks at hundreds, and a unit with
-- few cases among an agency's many was found only by reading those.
create index complaint_inbox_of_unit on complaint (agency, unit, due_on, case_number) where unit is not null;
create index complaint_inbox_alerted on complaint (agency, alert, due_on, case_number) where alert > 0;

-- What cases of these months have: the years that lie whole among them, and of the others the months. Nothing from before the first.
create or replace function month_keys(first date, last date) returns int[] language sql immutable strict parallel safe
  return (select array_agg(distinct -131072 | case when month / 12 * 12 >= bound.low and month / 12 * 12 + 11 <= bound.high
        then 40000 + month / 12 else month end)
    from (select (extract(year from first) * 12 + extract(month from first) - 1)::int as low,
        (extract(year from last) * 12 + extract(month from last) - 1)::int as high) as bound
      cross join lateral generate_series(bound.low, bound.high) as month);
