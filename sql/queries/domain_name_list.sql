-- domain_name_list: all policy domains by name
-- reference
select name from domain order by name;
