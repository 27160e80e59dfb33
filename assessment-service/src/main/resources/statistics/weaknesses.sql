with asked as (select ?::text[] as agencies, ?::int as first, ?::int as last),
scored as (
  select a.agency, a.roc_year, s.criterion, a.score_sheet_id,
    percent_rank() over (partition by a.score_sheet_id, s.criterion order by s.points) as standing,
    count(*) over (partition by a.score_sheet_id, s.criterion) as many
  from asked, assessment a join current_score s using (assessment_id)
  where a.agency = any (asked.agencies) and a.roc_year between asked.first and asked.last and a.status = 'FINALIZED'),
weak as (
  select agency, roc_year, criterion from scored where many >= 4 and standing < 0.25
  union
  select i.agency, i.roc_year, i.criterion from asked, improvement i
  where i.agency = any (asked.agencies) and i.roc_year between asked.first and asked.last and i.criterion <> '')
select w.agency, w.criterion, count(*), min(w.roc_year), max(w.roc_year),
  (select count(*) from improvement i where i.agency = w.agency and i.criterion = w.criterion and i.status <> 'CLOSED')
from weak w group by 1, 2 having count(*) > 1 order by 3 desc, 1, 2
