with final as (
  select agency, roc_year, count(*) as count, avg(total) as mean
  from assessment where agency = any (?) and roc_year between ? and ? and status = 'FINALIZED' and assessed_by <> agency
  group by 1, 2)
select agency, roc_year, count, round(mean, 2), round(mean - lag(mean) over (partition by agency order by roc_year), 2)
from final order by 1, 2
