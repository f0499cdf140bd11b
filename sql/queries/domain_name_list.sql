-- domain_name_list: all policy domains by name
select name from domain order by name;
