-- domain_newest_day: newest day with messages, of one domain or of all
--   $1 domain text, null: all      $2 latest date: days after it do not count
select max(n.day)
  from domain d
 cross join lateral (
	select max(c.day) as day
	  from domain_day c
	 where c.domain_id = d.id and c.day <= $2 and c.messages > 0) n
 where $1::text is null or d.name = $1;
