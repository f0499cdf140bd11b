-- newest_day: newest day with messages of any policy domain
-- fan-out: it is about all of them
--   $1 domain_id int4, 0, for the sake of the statements about one
--   $2 latest date: days after it do not count
select max(n.day)
  from domain_revision v
 cross join lateral (
	select max(c.day) as day
	  from domain_day c
	 where c.domain_id = v.domain_id and c.day <= $2 and c.messages > 0) n
 where $1::int4 = 0;
