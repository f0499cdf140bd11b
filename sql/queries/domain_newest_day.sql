-- domain_newest_day: newest day with messages of a policy domain
--   $1 domain_id int4      $2 latest date: days after it do not count
select max(day) from domain_day
 where domain_id = $1 and day <= $2 and messages > 0;
