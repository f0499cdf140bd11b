-- tls_failure_copy: failure details of a TLS report
copy tls_failure (domain_id, tls_report_id, policy_number, result_type,
	sending_mta_ip, receiving_mx_hostname, receiving_mx_helo, receiving_ip,
	failed_sessions, additional_information, failure_reason_code)
from stdin (format binary);
