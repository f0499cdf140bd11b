-- owner_word_source: what the owner says now of one source, latest first
--   $1 domain_id int4   $2 source_ip inet   $3 rdns_domain text
--   $4 text[]: domains of its signatures   $5 text[]: domains of its SPF
--   $6 text[]: selectors of its signatures; of what passed alone
select id, match, value, owner, note, said_by, said_at
  from (select distinct on (match, value) *
          from owner_word
         where domain_id = $1
         order by match, value, said_at desc, id desc) w
 where owner <> 'unknown'
   and case match when 'ip' then $2::inet <<= value::inet
                  when 'hostname' then value = $3
                  when 'dkim' then value = any($4::text[])
                  when 'spf' then value = any($5::text[])
                  else value = any($6::text[]) end
 order by said_at desc, id desc;
