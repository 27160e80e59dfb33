-- The month and the year of a case's day are two more pairs of it: U+FFFE and a number. A word that tens of thousands of cases have, but
-- only late ones, is then looked up among the cases until a month, not among all. The index is built anew, once.
create function month_keys(day date) returns int[] language sql immutable strict parallel safe
  return array[-131072 | (extract(year from day) * 12 + extract(month from day) - 1)::int, -131072 | (40000 + extract(year from day))::int];

-- What cases of these years and months have: whole years, and of the last one its months until then.
create function month_keys(first date, last date) returns int[] language sql immutable strict parallel safe
  return (select array_agg((month_keys(make_date(y, 1, 1)))[2])
      from generate_series(extract(year from first)::int, extract(year from last)::int - 1) as y)
    || (select array_agg((month_keys(make_date(extract(year from last)::int, m, 1)))[1])
      from generate_series(1, extract(month from last)::int) as m);

drop index complaint_search_pairs;
update complaint_search set pairs = pairs || month_keys(day);
create index complaint_search_pairs on complaint_search using gin (pairs) with (fastupdate = on, gin_pending_list_limit = 512);

create or replace function place_words() returns trigger language plpgsql as $$
begin
  select agency, coalesce(due_on, filed_on) into new.agency, new.day from complaint where case_number = new.case_number;
  new.pairs := new.pairs || agency_key(new.agency) || month_keys(new.day);
  return new;
end $$;

create or replace function move_words() returns trigger language plpgsql as $$
declare
  old_day date := coalesce(old.due_on, old.filed_on);
  new_day date := coalesce(new.due_on, new.filed_on);
  without int[] := agency_key(old.agency) || month_keys(old_day);
begin
  update complaint_search set agency = new.agency, day = new_day,
    pairs = array(select pair from unnest(pairs) as pair where pair <> all (without)) || agency_key(new.agency) || month_keys(new_day)
    where case_number = new.case_number;
  return null;
end $$;
