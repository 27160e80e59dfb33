-- The scores of the results in force, under one name for all that comes after a result: those of the last edition where results have editions.
do $$
declare scores text := coalesce(to_regclass('current_score'), to_regclass('assessment_score'))::text;
begin
  execute format('create view standing_score as select assessment_id, criterion, points, evidence from %s', scores);
end $$;
