-- domain_count: how many policy domains there are
-- reference
select count(*) from domain;
