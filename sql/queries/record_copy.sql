-- record_copy: rows of reports that count
copy record (report_id, shape_id, message_count, domain_id, day, source_ip)
from stdin (format binary);
