-- The platform keeps the addresses of feeds now.
insert into feed (agency, holder, unit, digest, issued_at, expires_at)
  select agency, holder, unit, digest, issued_at, expires_at from complaint_feed;
drop table complaint_feed;
