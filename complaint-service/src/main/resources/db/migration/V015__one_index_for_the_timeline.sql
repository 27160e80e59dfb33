-- Entries are read by their case alone, and numbered as they come: one index holds both, and every entry writes one less.
alter table timeline_entry drop constraint timeline_entry_pkey, add primary key (case_number, entry);
drop index timeline_entry_case;
alter table exchange drop constraint exchange_pkey, add primary key (case_number, entry);
drop index exchange_case;
