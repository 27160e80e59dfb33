-- Nobody looks a fact up by its event id, nor a sealed entry by the id it had while it was pending: two indexes less to write for each.
-- That an id comes once is the work of uuidv7() here, and there of the one statement that takes an entry away and seals it.
alter table outbox drop constraint outbox_event_id_key;
alter table audit_entry drop constraint audit_entry_id_key;
