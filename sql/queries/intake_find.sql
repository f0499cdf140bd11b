-- intake_find: messages of the ledger by id; of one, or of those that wait
-- reference
--   $1 id text[]
select i.id, i.host, i.channel, i.client, i.helo, i.mail_from, i.rcpt_to,
       i.origin, i.name, i.media_type, i.size_bytes, i.arrived, i.auth_domain,
       i.trust, i.trusted_by, i.state, i.code, i.reason, i.documents, i.tries,
       i.settled_at, i.raw_day
  from intake i
 where i.id = any ($1)
 order by i.id desc, i.host desc;
