-- record_chunk_copy: records of reports that count
copy record_chunk (report_id, domain_id, day, arrival_day, reporter_id, trust,
	is_advised, is_summed, source_ip, shape_id, message_count)
from stdin (format binary);
