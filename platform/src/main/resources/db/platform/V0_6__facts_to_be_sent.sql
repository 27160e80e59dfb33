-- What is still to be sent stands in a table of its own, so that a look costs the same however many facts there ever were: an index of
-- the unsent facts keeps the places of those sent until a vacuum of the whole outbox, and every look begins among them.
-- An outbox only grows now; whoever writes a fact, it waits to be sent.
drop index outbox_unsent;
create table outbox_unsent (id bigint primary key);
insert into outbox_unsent select id from outbox where sent_at is null;
alter table outbox drop column sent_at;
alter table outbox reset (autovacuum_vacuum_scale_factor);

create function await_sending() returns trigger language plpgsql as
$$ begin insert into outbox_unsent select id from added; return null; end $$;
create trigger outbox_added after insert on outbox referencing new table as added
  for each statement execute function await_sending();
