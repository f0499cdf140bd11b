-- reparse_tls_find: stored TLS reports of the key of one that was read again,
-- of all its policy domains; is their content the same?
--   $1 reporter text    $2 begin_s int8    $3 end_s int8
--   $4 key_sum int8                 $5 content_sum bytea
select r.id, r.content_sum = $5, true
  from reporter p
  join domain d on true
  join tls_report r on r.domain_id = d.id and r.reporter_id = p.id
       and r.begin_s = $2 and r.end_s = $3 and r.key_sum = $4
 where p.name = $1
 order by r.id;
