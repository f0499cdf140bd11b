-- advice_version: numbers that change with what the advisor knows of a policy
-- domain: reports (none is changed without one that comes or goes), the owner's
-- words, what is known of addresses. Of writers at once the higher number may
-- be seen first, so the newest reports are summed; older ones can only go.
--   $1 domain_id int4
select (select coalesce(max(id), 0) from report where domain_id = $1),
       (select coalesce(sum(id), 0)::int8
          from (select id
                  from report
                 where domain_id = $1
                 order by id desc
                 limit 200) newest),
       coalesce((select reports_gone from domain_revision
                  where domain_id = $1), 0),
       (select coalesce(max(id), 0) from owner_word where domain_id = $1),
       coalesce((select known_changes from domain_revision
                  where domain_id = $1), 0);
