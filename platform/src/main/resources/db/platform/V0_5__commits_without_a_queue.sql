-- NOTIFY takes one lock of the whole database at commit and holds it until the commit is on the disk: all who file queued for it. The
-- relay is told by its own process, and finds what others wrote by looking.
drop trigger outbox_added on outbox;
drop function notify_outbox();
