-- 停止上班: offices of a region, or of one body, closed on a day by declaration (typhoon, earthquake).
-- A row is never changed but for its withdrawal, so that it can be said what was known at any instant.
create table office_closure (
    closure_id   text        primary key check (length(closure_id) between 1 and 100),
    region       text        not null check (length(region) between 1 and 100),
    closed_on    date        not null,
    extent       text        not null check (extent in ('WHOLE_DAY', 'MORNING', 'AFTERNOON')),
    reason       text        not null,
    declared_at  timestamptz not null,
    withdrawn_at timestamptz check (withdrawn_at >= declared_at)
);

create index office_closure_region_day on office_closure (region, closed_on);
