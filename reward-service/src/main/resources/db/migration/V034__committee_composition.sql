-- 當然、指定、票選委員; not said where the personnel system does not ask for it.
alter table committee_member add column seat text check (seat in ('EX_OFFICIO', 'DESIGNATED', 'ELECTED'));

-- 任一性別比例: how many members and how many of those assessed are of each sex. Which is which is nobody's concern.
create table committee_balance (
  committee_id uuid not null references reward_committee (id),
  place        int  not null,
  members      int  not null check (members >= 0),
  assessed     int  not null check (assessed >= 0),
  primary key (committee_id, place)
);

-- 主席, or whom he designated for this meeting.
alter table committee_session add column presiding uuid references reward_person (id);
update committee_session s set presiding = m.person_id from committee_member m where m.committee_id = s.committee_id and m.chair;
alter table committee_session alter column presiding set not null;
