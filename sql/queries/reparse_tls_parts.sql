-- reparse_tls_parts: all parts of the document that a TLS report is from, one
-- a policy domain
--   $1 domain_id int4    $2 id int8
select o.domain_id, o.id
  from tls_report t
  join domain d on true
  join tls_report o on o.domain_id = d.id and o.reporter_id = t.reporter_id
       and o.begin_s = t.begin_s and o.end_s = t.end_s
       and o.key_sum = t.key_sum
       and o.content_sum = t.content_sum
 where t.domain_id = $1 and t.id = $2
 order by o.id;
