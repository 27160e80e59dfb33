-- 量測: recorded as they happen, corrected with a reason, never deleted.
create table measurement (
  measurement_id uuid        primary key,
  agency         text        not null,
  measured_by    text        not null,
  kind           text        not null check (kind in ('COURTESY_CALL', 'ANSWER_ACCURACY', 'LINK_CHECK', 'SURVEY', 'ONLINE_SERVICES')),
  topic          text        not null,
  measured_on    date        not null,
  assessment_id  uuid        references assessment,
  announced      boolean     not null,
  value          numeric     not null,
  sample         int         not null check (sample > 0),
  passed         int         check (passed between 0 and sample),
  observation    text        not null,
  recorded_by    text        not null,
  recorded_at    timestamptz not null,
  version        bigint      not null,
  check (announced or assessment_id is not null)
);
create index measurement_by_agency on measurement (agency, measured_on, measurement_id);
create index measurement_concealed on measurement (assessment_id) where not announced;

create table measurement_correction (
  measurement_id     uuid        not null references measurement,
  number             int         not null,
  measured_on_before date        not null,
  observation_before text        not null,
  value_before       numeric     not null,
  reason             text        not null,
  corrected_by       text        not null,
  corrected_at       timestamptz not null,
  primary key (measurement_id, number)
);

create function refuse_loss_of_measurement() returns trigger language plpgsql as
$$ begin raise exception 'a measurement is corrected, never lost'; end $$;
create trigger measurement_kept before delete on measurement
  for each row execute function refuse_loss_of_measurement();
create trigger measurement_correction_kept before update or delete on measurement_correction
  for each row execute function refuse_loss_of_measurement();
