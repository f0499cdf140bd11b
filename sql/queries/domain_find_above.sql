-- domain_find_above: the longest known policy domain that is a name or a
-- parent of it; a top-level domain is nobody's parent
-- reference
--   $1 name text, lower case
select name
  from domain
 where name = any (array(
       select $1
        union all
       select substring($1 from place + 1)
         from generate_series(1, length($1)) place
        where substring($1 from place for 1) = '.'
          and position('.' in substring($1 from place + 1)) > 0))
 order by length(name) desc
 limit 1;
