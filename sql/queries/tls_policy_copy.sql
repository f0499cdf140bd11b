-- tls_policy_copy: policies of a TLS report
copy tls_policy (domain_id, tls_report_id, number, policy_type, policy_string,
	mx_host, successful_sessions, failed_sessions)
from stdin (format binary);
