-- failure_message_insert: the message that a failure report is about
--   $1 domain_id int4    $2 failure_report_id int8    $3 message bytea
insert into failure_message (domain_id, failure_report_id, message)
values ($1, $2, $3);
