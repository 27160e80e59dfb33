with final as (
  select agency, roc_year, assessed_by, total from assessment
  where agency = any (?) and roc_year between ? and ? and status = 'FINALIZED'),
beside as (
  select f.assessed_by, avg(o.total) as others from final f
  join final o on o.agency = f.agency and o.roc_year = f.roc_year and o.assessed_by <> f.assessed_by group by 1)
select f.assessed_by, count(*), round(avg(f.total), 2), round(b.others, 2), round(avg(f.total) - b.others, 2)
from final f left join beside b using (assessed_by) group by f.assessed_by, b.others order by 1
