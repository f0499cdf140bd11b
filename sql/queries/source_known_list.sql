-- source_known_list: what is known of the addresses of a policy domain
--   $1 domain_id int4
select source_ip, asn, rdns_domain, infra, is_listed, spf_from, spf_to
  from source_known
 where domain_id = $1
 order by source_ip;
