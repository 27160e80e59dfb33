-- An agency is one more pair of each of its cases: U+FFFF, which no text has, and what is left of the agency's code. So a word that
-- many cases of one agency have does not make the search of another look all of them up. The index is built anew, once.
create function agency_key(agency text) returns int language sql immutable strict parallel safe
  return -65536 | ('x' || left(md5(agency), 4))::bit(16)::int;

drop index complaint_search_pairs;
update complaint_search set pairs = pairs || agency_key(agency);
create index complaint_search_pairs on complaint_search using gin (pairs) with (fastupdate = on, gin_pending_list_limit = 512);

create or replace function place_words() returns trigger language plpgsql as $$
begin
  select agency, coalesce(due_on, filed_on) into new.agency, new.day from complaint where case_number = new.case_number;
  new.pairs := new.pairs || agency_key(new.agency);
  return new;
end $$;

create or replace function move_words() returns trigger language plpgsql as $$
begin
  update complaint_search set agency = new.agency, day = coalesce(new.due_on, new.filed_on),
    pairs = array_replace(pairs, agency_key(old.agency), agency_key(new.agency)) where case_number = new.case_number;
  return null;
end $$;
