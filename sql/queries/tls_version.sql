-- tls_version: a number that grows when a TLS report of the policy domain is
-- stored
--   $1 domain_id int4
select coalesce(max(id), 0)
  from tls_report
 where domain_id = $1;
