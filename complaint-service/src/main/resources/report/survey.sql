-- Surveys of closings in the period, without those withdrawn because the case was taken up again. Index survey_of_agency.
select count(*), count(satisfaction), avg(satisfaction)
from survey
where agency = ? and opened_at >= ? and opened_at < ? and state <> 'WITHDRAWN'
