-- domain_count: how many policy domains there are
select count(*) from domain;
