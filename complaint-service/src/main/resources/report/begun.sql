-- Work begun in the period: received (filed here or transferred to here), taken up again, and received from who filed here within a year.
-- Index deadline_reply_begun; petitioner_pseudonym for the last.
with asked as (select ?::text as agency, ?::timestamptz as begins, ?::timestamptz as ends),
begun as materialized (
  select d.case_number,
         d.run > 1 and exists (select 1 from deadline as p
           where p.case_number = d.case_number and p.clock = 'FINAL_REPLY' and p.run = d.run - 1 and p.agency = d.agency) as again
  from asked join deadline as d
    on d.agency = asked.agency and d.clock = 'FINAL_REPLY' and d.started_at >= asked.begins and d.started_at < asked.ends)
select count(*) filter (where not again),
       count(*) filter (where again),
       count(*) filter (where not again and exists (
         select 1
         from complaint as c
         join petitioner as mine on mine.case_number = c.case_number
         join petitioner as earlier on earlier.pseudonym = mine.pseudonym and earlier.case_number <> mine.case_number
         join complaint as o on o.case_number = earlier.case_number
         where c.case_number = begun.case_number and o.agency = (select agency from asked)
           and o.filed_at < c.filed_at and o.filed_at >= c.filed_at - interval '365 days'))
from begun
