-- Work begun and settled in the period, sorted in five ways at once. Work taken up again is not received anew.
with asked as (select ?::text as agency, ?::timestamptz as begins, ?::timestamptz as ends),
begun as (
  select d.case_number from asked join deadline as d
    on d.agency = asked.agency and d.clock = 'FINAL_REPLY' and d.started_at >= asked.begins and d.started_at < asked.ends
  where not (d.run > 1 and exists (select 1 from deadline as p
    where p.case_number = d.case_number and p.clock = 'FINAL_REPLY' and p.run = d.run - 1 and p.agency = d.agency))),
ended as (
  select d.case_number, d.on_time, d.settled_at from asked join deadline as d
    on d.agency = asked.agency and d.clock = 'FINAL_REPLY' and d.settled_at >= asked.begins and d.settled_at < asked.ends
  where d.state = 'SETTLED'),
work as (
  select c.type, c.category, c.channel, c.unit, null as result, 1 as received, 0 as settled, 0 as on_time
  from begun join complaint as c using (case_number)
  union all
  select c.type, c.category, c.channel, c.unit,
         case when c.reopenings = 0 then coalesce(c.outcome, 'DECLINED')
              else (select coalesce(t.details ->> 'outcome', 'DECLINED') from timeline_entry as t
                    where t.case_number = ended.case_number and t.fact in ('ComplaintClosed', 'ComplaintDeclined')
                      and t.at >= ended.settled_at order by t.entry limit 1) end,
         0, 1, case when ended.on_time then 1 else 0 end
  from ended join complaint as c using (case_number)),
sorted as (
  select case when grouping(type) = 0 then 'TYPE' when grouping(category) = 0 then 'CATEGORY'
              when grouping(channel) = 0 then 'CHANNEL' when grouping(unit) = 0 then 'UNIT' else 'RESULT' end as dimension,
         case when grouping(type) = 0 then 1 when grouping(category) = 0 then 2
              when grouping(channel) = 0 then 3 when grouping(unit) = 0 then 4 else 5 end as place,
         coalesce(case when grouping(type) = 0 then type when grouping(category) = 0 then category
              when grouping(channel) = 0 then channel when grouping(unit) = 0 then unit else result end, '') as key,
         sum(received) as received, sum(settled) as settled, sum(on_time) as on_time
  from work
  group by grouping sets ((type), (category), (channel), (unit), (result)))
select dimension, key, received, settled, on_time from sorted
where dimension <> 'RESULT' or key <> ''
order by place, key
