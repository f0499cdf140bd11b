-- owner_word_add: keep words that are not there yet, in their order. One with a
-- day is there where the same was said of that day; one without where it is
-- what counts now anyway, and of several such the last is meant.
-- fan-out: an inventory tells of several domains
--   $1 domain text[]  $2 match text[]  $3 value text[]  $4 owner text[]
--   $5 note text[]    $6 said_by text[]
--   $7 said_at_s int8[], null: without a day            $8 now_s int8
with given as materialized (
       select d.id as domain_id, g.match, g.value, g.owner, g.note, g.said_by,
              to_timestamp(coalesce(g.said_at_s, $8::int8)) as said_at,
              g.said_at_s is not null as is_dated, g.n,
              row_number() over (partition by d.id, g.match, g.value, g.owner,
                                 g.note, g.said_at_s order by g.n) as nth,
              row_number() over (partition by d.id, g.match, g.value,
                                 g.said_at_s is null
                                 order by g.n desc) as nth_last
         from unnest($1::text[], $2::text[], $3::text[], $4::text[],
                     $5::text[], $6::text[], $7::int8[]) with ordinality
              as g (domain, match, value, owner, note, said_by, said_at_s, n)
         join domain d on d.name = g.domain
), last as materialized (
       select distinct on (g.n) g.n, w.owner, w.note
         from given g
         join owner_word w on w.domain_id = g.domain_id
              and w.match = g.match and w.value = g.value
              and w.said_at <= g.said_at
        where not g.is_dated and g.nth_last = 1
        order by g.n, w.said_at desc, w.id desc
), said as materialized (
       select g.n
         from given g
         join owner_word w on w.domain_id = g.domain_id
              and w.match = g.match and w.value = g.value
              and w.said_at = g.said_at and w.owner = g.owner
              and w.note is not distinct from g.note
        where g.is_dated and g.nth = 1
)
insert into owner_word
       (domain_id, match, value, owner, note, said_by, said_at)
select g.domain_id, g.match, g.value, g.owner, g.note, g.said_by, g.said_at
  from given g
  left join last on last.n = g.n
 where case when g.is_dated
            then g.nth = 1 and g.n not in (select n from said)
            else g.nth_last = 1 and (last.owner, last.note)
                 is distinct from (g.owner, g.note) end
 order by g.n;
