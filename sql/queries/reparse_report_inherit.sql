-- reparse_report_inherit: a report takes the place of the one it replaces among
-- the variants of their key
--   $1 domain_id int4    $2 id int8    $3 variant int4    $4 duplicates int4
update report set variant = $3, duplicates = duplicates + $4
 where domain_id = $1 and id = $2;
