-- 績效總報告: one for a plan.
create table performance_report (
  id               uuid   primary key,
  plan_id          uuid   not null unique references plan (id),
  agency           text   not null references registered_agency (code),
  template         text   not null,
  template_version int    not null,
  cut_off          date   not null,
  status           text   not null check (status in ('DRAFT', 'ISSUED')),
  content          jsonb  not null,
  pages            int,
  issued_on        date,
  version          bigint not null
);
