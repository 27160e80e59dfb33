-- Work in hand at the end of the period by the days since the petitioner filed.
with asked as (select ?::text as agency, ?::timestamptz as ends, ?::date as until),
open as (
  select asked.until - 1 - c.filed_on as age, d.due_on < asked.until as overdue
  from asked
  join deadline as d on d.agency = asked.agency and d.clock = 'FINAL_REPLY' and d.started_at < asked.ends
    and (d.settled_at is null or d.settled_at >= asked.ends)
  join complaint as c on c.case_number = d.case_number),
class (place, days, low, high) as (values (1, '0-6', -2147483648, 6), (2, '7-15', 7, 15), (3, '16-30', 16, 30), (4, '31-', 31, 2147483647))
select class.days, count(open.age), count(*) filter (where open.overdue)
from class left join open on open.age between class.low and class.high
group by class.place, class.days
order by class.place
