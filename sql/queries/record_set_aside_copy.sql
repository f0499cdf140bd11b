-- record_set_aside_copy: rows of variants, until it is known whether they count
copy record_set_aside (report_id, shape_id, message_count, domain_id, day,
	source_ip)
from stdin (format binary);
