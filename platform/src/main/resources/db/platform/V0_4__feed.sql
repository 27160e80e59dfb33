-- Calendar feeds behind secret addresses: only the digest of the secret is kept. One for each holder.
create table feed (
  agency     text        not null,
  holder     text        not null,
  unit       text,
  digest     bytea       not null unique check (length(digest) = 32),
  issued_at  timestamptz not null,
  expires_at timestamptz not null,
  primary key (agency, holder)
);
