-- 評分表: when it applies, which series of its agency it belongs to, and which sheet has taken its place.
alter table score_sheet add column series text;
alter table score_sheet add column effective_from date;
alter table score_sheet add column effective_until date;
alter table score_sheet add column superseded_by uuid references score_sheet;
alter table score_sheet drop constraint score_sheet_status_check;
alter table score_sheet drop constraint score_sheet_check;
alter table score_sheet add constraint score_sheet_status_check check (status in ('DRAFT', 'PUBLISHED', 'SUPERSEDED'));
alter table score_sheet disable trigger score_sheet_immutable;
update score_sheet set
  series = document::jsonb #>> '{tree,id}',
  effective_from = make_date(roc_year + 1911, 1, 1),
  effective_until = make_date(roc_year + 1912, 6, 30);
update score_sheet earlier set status = 'SUPERSEDED', superseded_by = later.score_sheet_id
  from (select distinct on (agency, roc_year, series) * from score_sheet where status = 'PUBLISHED'
        order by agency, roc_year, series, edition desc) later
  where earlier.status = 'PUBLISHED' and earlier.edition < later.edition
    and (earlier.agency, earlier.roc_year, earlier.series) = (later.agency, later.roc_year, later.series);
alter table score_sheet alter column series set not null;
alter table score_sheet alter column effective_from set not null;
alter table score_sheet alter column effective_until set not null;

alter table score_sheet add constraint score_sheet_published_check check ((status = 'DRAFT') = (published_on is null));
alter table score_sheet add constraint score_sheet_superseded_check check ((status = 'SUPERSEDED') = (superseded_by is not null));
alter table score_sheet add constraint score_sheet_effective_check check (effective_from <= effective_until);
create unique index score_sheet_in_force on score_sheet (agency, roc_year, series) where status = 'PUBLISHED';

-- A published sheet does not change, but for being superseded.
create or replace function refuse_change_of_published() returns trigger language plpgsql as
$$ begin
  if tg_op = 'UPDATE' and old.status = 'PUBLISHED' and new.status = 'SUPERSEDED'
     and (old.score_sheet_id, old.agency, old.roc_year, old.edition, old.name, old.maximum, old.criteria, old.document, old.published_on,
          old.series, old.effective_from, old.effective_until)
       = (new.score_sheet_id, new.agency, new.roc_year, new.edition, new.name, new.maximum, new.criteria, new.document, new.published_on,
          new.series, new.effective_from, new.effective_until) then
    return new;
  end if;
  raise exception 'a published score sheet does not change';
end $$;
drop trigger score_sheet_immutable on score_sheet;
create trigger score_sheet_immutable before update or delete on score_sheet
  for each row when (old.status <> 'DRAFT') execute function refuse_change_of_published();
