select coalesce(g.parent, ''), a.roc_year, count(distinct a.agency), min(a.total), round(avg(a.total), 2), max(a.total),
  count(*) filter (where a.grade = 'EXCELLENT')
from assessment a left join agency g on g.code = a.agency
where a.agency = any (?) and a.roc_year between ? and ? and a.status = 'FINALIZED' and a.assessed_by <> a.agency
group by 1, 2 order by 1, 2
