select s.criterion, count(*), min(s.points), round((percentile_cont(0.25) within group (order by s.points))::numeric, 2),
  round((percentile_cont(0.5) within group (order by s.points))::numeric, 2),
  round((percentile_cont(0.75) within group (order by s.points))::numeric, 2), max(s.points), round(avg(s.points), 2)
from assessment a join current_score s using (assessment_id)
where a.agency = any (?) and a.roc_year between ? and ? and a.status = 'FINALIZED'
group by s.criterion order by s.criterion
