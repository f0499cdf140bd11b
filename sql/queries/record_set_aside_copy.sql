-- record_set_aside_copy: records of variants, until it is known whether they
-- count
copy record_set_aside (report_id, domain_id, day, arrival_day, reporter_id,
	trust, is_advised, is_summed, source_ip, shape_id, message_count)
from stdin (format binary);
