-- Work in hand at an instant. Index deadline_reply_settled: those open now, and those settled since.
select count(*)
from deadline
where agency = ? and clock = 'FINAL_REPLY' and started_at < ? and (settled_at is null or settled_at >= ?)
