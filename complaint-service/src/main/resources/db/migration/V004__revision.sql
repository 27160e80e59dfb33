-- Recalculations of open deadlines, with how far each has come; at_… is the deadline examined last.
create table deadline_revision (
  revision_id uuid        primary key,
  cause       text        not null check (cause in ('RULE', 'CALENDAR', 'CLOSURE')),
  state       text        not null check (state in ('PREVIEWING', 'PREVIEWED', 'APPLYING', 'DONE', 'CANCELLED')),
  agencies    jsonb       not null,
  profile     text        not null,
  unattended  boolean     not null,
  created_at  timestamptz not null,
  at_case     text        not null,
  at_clock    text        not null,
  at_run      int         not null,
  examined    bigint      not null,
  later       bigint      not null,
  earlier     bigint      not null,
  flips       bigint      not null,
  version     bigint      not null
);
create index deadline_revision_at_work on deadline_revision (created_at) where state in ('PREVIEWING', 'APPLYING');
