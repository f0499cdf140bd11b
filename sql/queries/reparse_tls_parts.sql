-- reparse_tls_parts: all parts of the document that a TLS report is from, one
-- a policy domain
-- fan-out: they are of several domains
--   $1 domain_id int4    $2 id int8
with part as materialized (
       select reporter_id, begin_s, end_s, key_sum, content_sum
         from tls_report
        where domain_id = $1 and id = $2
)
select o.domain_id, o.id
  from part t
 cross join domain_revision v
  join tls_report o on o.domain_id = v.domain_id
       and o.reporter_id = t.reporter_id
       and o.begin_s = t.begin_s and o.end_s = t.end_s
       and o.key_sum = t.key_sum
       and o.content_sum = t.content_sum
 order by o.id;
