-- The life of a plan goes on after it is published: it is closed with its year, or a newer edition takes its place.
alter table plan drop constraint plan_status_check;
alter table plan add constraint plan_status_check check (status in
  ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'PUBLISHED', 'CLOSED', 'SUPERSEDED', 'ABANDONED'));

-- The name that the agency had on the day of the import, and the plan's time.
alter table plan add column agency_name text, add column period_start date, add column period_end date;
update plan set agency_name = registered_agency.name,
    period_start = make_date(roc_year + 1911, 1, 1), period_end = make_date(roc_year + 1911, 12, 31)
  from registered_agency where registered_agency.code = plan.agency;
alter table plan alter column agency_name set not null;

-- Editions of one plan have the same origin, the first of them.
alter table plan add column edition int not null default 1, add column origin uuid references plan (id),
  add column amends uuid references plan (id), add column amendment_reason text;
update plan set origin = id;
alter table plan alter column origin set not null, alter column edition drop default;
create index plan_by_origin on plan (origin, edition);
create unique index plan_open_amendment on plan (amends)
  where status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED');

-- The same document enters once per agency, unless it was given up; an amendment may go back to older words.
alter table plan drop constraint plan_agency_digest_key;
create unique index plan_by_digest on plan (agency, digest) where amends is null and status <> 'ABANDONED';
