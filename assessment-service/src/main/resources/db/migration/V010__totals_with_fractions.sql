-- 總分 may have fractions where a sheet adds up by weights and does not round.
alter table assessment alter column total type numeric;
alter table ranking_place alter column total type numeric;
