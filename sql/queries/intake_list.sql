-- intake_list: the ledger, newest first
-- reference
--   $1 state text, null: all
--   $2 domain text, null: all; else messages with a report for it
--   $3 after bool: only what follows $4 and $5
--   $4 id text           $5 host text        $6 row_limit int4
select i.id, i.host, i.channel, i.client, i.helo, i.mail_from, i.rcpt_to,
       i.origin, i.name, i.media_type, i.size_bytes, i.arrived, i.auth_domain,
       i.trust, i.trusted_by, i.state, i.code, i.reason, i.documents, i.tries,
       i.settled_at, i.raw_day
  from intake i
 where ($1::text is null or i.state = $1)
   and ($2::text is null or exists (
              select from intake_document d
               where d.intake_id = i.id and d.host = i.host
                 and d.domain_id = (select id from domain where name = $2)))
   and (not $3 or (i.id, i.host) < ($4, $5))
 order by i.id desc, i.host desc
 limit $6;
