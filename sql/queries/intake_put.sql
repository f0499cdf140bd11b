-- intake_put: messages that were read to their end; their documents are there
-- reference
--   $1 id text[]         $2 host text[]      $3 channel text[]
--   $4 client inet[]     $5 helo text[]      $6 mail_from text[]
--   $7 rcpt_to text[]    $8 origin text[]    $9 name text[]
--   $10 size_bytes int8[]                    $11 arrived_s int8[]
--   $12 auth_domain text[]                   $13 trust int4[]
--   $14 trusted_by text[]                    $15 code text[], of a refusal
--   $16 reason text[]    $17 documents int4[]
--   $18 media_type text[]
--   $19 raw_day date[]: where its bytes would be kept; null: not
-- Of those of which bytes are to be kept, and were not before, is_wanted is
-- true: there is a report in them, and none that tells of a person's mail.
with incoming as (
       select *
         from unnest($1::text[], $2::text[], $3::text[], $4::inet[],
                     $5::text[], $6::text[], $7::text[], $8::text[],
                     $9::text[], $10::int8[], $11::int8[], $12::text[],
                     $13::int4[], $14::text[], $15::text[], $16::text[],
                     $17::int4[], $18::text[], $19::date[])
              as x (id, host, channel, client, helo, mail_from, rcpt_to,
                    origin, name, size_bytes, arrived_s, auth_domain, trust,
                    trusted_by, code, reason, documents, media_type,
                    raw_day)
), kept as (
       select i.id, i.host
         from intake i join incoming x using (id, host)
        where i.raw_day is not null
), gone as (
       delete from intake_document d
        using incoming x join intake i using (id, host)
        where d.intake_id = x.id and d.host = x.host
          and d.number > x.documents
)
insert into intake as i (id, host, channel, client, helo, mail_from, rcpt_to,
       origin, name, size_bytes, arrived, auth_domain, trust, trusted_by,
       state, code, reason, documents, media_type, raw_day)
select x.id, x.host, x.channel, x.client, x.helo, x.mail_from, x.rcpt_to,
       x.origin, x.name, x.size_bytes, to_timestamp(x.arrived_s),
       x.auth_domain, x.trust, x.trusted_by,
       case when x.code is not null then 'refused'
            when s.has_repaired then 'repaired'
            when s.has_stored then 'stored'
            else 'duplicate' end,
       x.code, x.reason, x.documents, x.media_type,
       case when (s.has_stored or s.has_repaired) and not s.has_failure
            then x.raw_day end
  from incoming x
 cross join lateral (
       select coalesce(bool_or(d.state = 'stored'), false) as has_stored,
              coalesce(bool_or(d.state = 'repaired'), false) as has_repaired,
              coalesce(bool_or(d.kind = 'failure'), false) as has_failure
         from intake_document d
        where d.intake_id = x.id and d.host = x.host
          and d.number <= x.documents) s
    on conflict (id, host) do update
   set name = excluded.name, auth_domain = excluded.auth_domain,
       trust = excluded.trust, trusted_by = excluded.trusted_by,
       state = excluded.state, code = excluded.code, reason = excluded.reason,
       documents = excluded.documents, tries = i.tries + 1,
       settled_at = now(), raw_day = coalesce(i.raw_day, excluded.raw_day)
returning i.id, i.host, i.raw_day is not null and not exists (
       select from kept k where k.id = i.id and k.host = i.host) as is_wanted;
