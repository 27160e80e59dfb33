with final as (
  select agency, roc_year, avg(total) filter (where assessed_by = agency) as self,
    avg(total) filter (where assessed_by <> agency) as superior
  from assessment where agency = any (?) and roc_year between ? and ? and status = 'FINALIZED' group by 1, 2)
select agency, roc_year, round(self, 2), round(superior, 2), round(self - superior, 2)
from final order by 1, 2
