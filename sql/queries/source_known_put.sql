-- source_known_put: what is known of addresses, in place of what was known; of
-- an address that is given twice the last counts; how many differ from before
--   $1 domain text[]       $2 source_ip inet[]   $3 asn int8[]
--   $4 as_name text[]      $5 country text[]     $6 hostname text[]
--   $7 rdns_domain text[]  $8 infra text[]       $9 is_listed bool[]
--   $10 spf_from date[]    $11 spf_to date[]     $12 looked_up date
with put as (
	insert into source_known as k (domain_id, source_ip, asn, as_name, country,
	       hostname, rdns_domain, infra, is_listed, spf_from, spf_to, looked_up)
	select distinct on (d.id, g.source_ip)
	       d.id, g.source_ip, g.asn, g.as_name, g.country, g.hostname,
	       g.rdns_domain, g.infra, g.is_listed, g.spf_from, g.spf_to, $12::date
	  from unnest($1::text[], $2::inet[], $3::int8[], $4::text[], $5::text[],
	              $6::text[], $7::text[], $8::text[], $9::bool[], $10::date[],
	              $11::date[]) with ordinality
	       as g (domain, source_ip, asn, as_name, country, hostname, rdns_domain,
	             infra, is_listed, spf_from, spf_to, n)
	  join domain d on d.name = g.domain
	 order by d.id, g.source_ip, g.n desc
	    on conflict (domain_id, source_ip) do update
	   set asn = excluded.asn, as_name = excluded.as_name,
	       country = excluded.country, hostname = excluded.hostname,
	       rdns_domain = excluded.rdns_domain, infra = excluded.infra,
	       is_listed = excluded.is_listed, spf_from = excluded.spf_from,
	       spf_to = excluded.spf_to, looked_up = excluded.looked_up
	 where (k.asn, k.as_name, k.country, k.hostname, k.rdns_domain, k.infra,
	        k.is_listed, k.spf_from, k.spf_to, k.looked_up)
	       is distinct from
	       (excluded.asn, excluded.as_name, excluded.country, excluded.hostname,
	        excluded.rdns_domain, excluded.infra, excluded.is_listed,
	        excluded.spf_from, excluded.spf_to, excluded.looked_up)
	returning domain_id
)
select count(*) from put;
