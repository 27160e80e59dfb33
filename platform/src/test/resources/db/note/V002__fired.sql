-- What the effects of the tests do: a line per firing, twice if fired twice.
create table fired (
  id      bigint generated always as identity primary key,
  kind    text        not null,
  subject text        not null,
  due_at  timestamptz not null
);
