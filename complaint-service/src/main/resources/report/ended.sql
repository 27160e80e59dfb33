-- Work ended in the period: answered, declined, passed on; of the first two those in time and those extended. A case that was
-- taken up again has lost its result, and the timeline still knows it. Index deadline_reply_settled.
with ended as materialized (
  select d.state, d.on_time,
         case when d.state = 'SETTLED' then
           case when c.reopenings = 0 then case when c.status = 'DECLINED' then 'DECLINED' else 'CLOSED' end
                else (select case when t.fact = 'ComplaintDeclined' then 'DECLINED' else 'CLOSED' end from timeline_entry as t
                      where t.case_number = d.case_number and t.fact in ('ComplaintClosed', 'ComplaintDeclined')
                        and t.at >= d.settled_at order by t.entry limit 1) end end as result,
         exists (select 1 from extension as e where e.case_number = d.case_number and e.state = 'EFFECTIVE'
                   and e.notified_at >= d.started_at and e.notified_at <= d.settled_at) as extended,
         exists (select 1 from deadline as n where n.case_number = d.case_number and n.clock = 'FINAL_REPLY'
                   and n.run = d.run + 1 and n.agency = d.agency) as goes_on
  from deadline as d join complaint as c on c.case_number = d.case_number
  where d.agency = ? and d.clock = 'FINAL_REPLY' and d.settled_at >= ? and d.settled_at < ?)
select count(*) filter (where result = 'CLOSED'),
       count(*) filter (where result = 'DECLINED'),
       count(*) filter (where state = 'LIFTED' and not goes_on),
       count(*) filter (where on_time),
       count(*) filter (where state = 'SETTLED' and extended)
from ended
