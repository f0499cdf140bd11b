-- cluster_role_password: passwords for cluster_role_create, kept apart from
-- its text; for this session only, which is ours alone
-- reference
--   $1 writer text      $2 api text
select set_config('ruad.writer_password', $1, false),
       set_config('ruad.api_password', $2, false);
