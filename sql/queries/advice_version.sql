-- advice_version: numbers that change with what the advisor knows of a policy
-- domain: reports (none is changed without one that comes or goes), the owner's
-- words, what is known of addresses
--   $1 domain_id int4
select (select count(*) from report where domain_id = $1),
       (select coalesce(max(id), 0) from report where domain_id = $1),
       (select coalesce(max(id), 0) from owner_word where domain_id = $1),
       (select coalesce(sum(hash_record_extended(row(source_ip, asn, as_name,
                        country, hostname, rdns_domain, infra, is_listed,
                        spf_from, spf_to), 0)::numeric), 0)::text
          from source_known where domain_id = $1);
