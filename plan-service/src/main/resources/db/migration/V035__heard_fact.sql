-- Facts heard from other services that a target may be bound to: the last word on each matter, by its sequence.
create table heard_fact (
  kind        text    not null check (kind in
    ('PETITION_CLOSED', 'SURVEY_ANSWERED', 'COURTESY_CALL', 'ANSWER_ACCURACY', 'LINK_CHECK', 'SURVEY', 'ONLINE_SERVICES')),
  subject     text    not null,
  agency      text    not null,
  happened_on date,
  value       numeric,
  met         boolean,
  counted     boolean not null,
  sequence    bigint  not null,
  event_id    uuid    not null,
  primary key (kind, subject),
  check (not counted or happened_on is not null)
);
create index heard_fact_in_order on heard_fact (agency, kind, happened_on, subject);
