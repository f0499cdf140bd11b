/*
 * relay.h - the relay test sender: the only code that sends mail.
 *
 * A relay is a way mail leaves the organisation: its own MTA, a workspace
 * connector, a sending service.
 */
#ifndef RELAY_RELAY_H
#define RELAY_RELAY_H

#include "base/buf.h"
#include "base/err.h"
#include "dmarc/report.h"

enum relay_security {
	RELAY_SECURITY_NONE,
	RELAY_SECURITY_STARTTLS,
	RELAY_SECURITY_TLS
};
enum relay_auth {
	RELAY_AUTH_NONE,
	RELAY_AUTH_PLAIN,
	RELAY_AUTH_LOGIN,
	RELAY_AUTH_XOAUTH2
};

/* One [relay NAME]; spelled as in the configuration. */
struct relay_config {
	const char *name;
	bool active, is_default;
	const char *host;
	int64_t port;
	int security;        /* enum relay_security */
	bool verify;         /* check the server's certificate and name */
	const char *ca_file; /* NULL: the system's */
	int auth;            /* enum relay_auth; none: by source address */
	const char *user, *password;
	const char *helo_domain;
	const char *mail_from; /* return path */
	const char *from;
	const char *source_address;
	const char *proxy;
	int64_t timeout_ms;
};

/* A finished mail. */
struct outgoing_mail {
	const char *mail_from; /* "" is the null reverse-path */
	const char *rcpt_to;
	struct str bytes; /* RFC 5322, CRLF line ends */
};

/* What the other side said. */
struct relay_result {
	struct buf
		dialogue;   /* "> EHLO ..." and "< 250 ..." lines, no secrets */
	char queue_id[128]; /* from its last 250; "" where none was found */
	char tls_version[32]; /* "" without TLS */
};
void relay_result_fini(struct relay_result *r);

/*
 * relay_send - submit one mail through a relay, by libcurl.
 *
 * ERR_TEMP: no connection, 4xx. ERR_UNSUPPORTED: 5xx, the message holds the
 * reply. ERR_CONFIG: TLS or login refused, bad settings. `result` is filled as
 * far as it got, also on failure.
 */
MUST_CHECK bool relay_send(const struct relay_config *relay,
	const struct outgoing_mail *mail, struct relay_result *result,
	struct err *err);

/*
 * report_xml_write - an aggregate report as XML (RFC 7489 or RFC 9990, by
 * r->schema) into `out`.
 */
void report_xml_write(const struct aggregate_report *r,
	const struct record *records, size_t count, struct buf *out);

/*
 * report_mail_build - the mail that carries it: multipart/mixed, a text part,
 * the XML gzipped with the RFC 9990 file name
 * (receiver!policy-domain!begin!end!unique-id.xml.gz), subject
 * "Report Domain: D Submitter: S Report-ID: <I>".
 *
 *   submitter  domain of the reporter
 *   from, to   addresses for the header
 */
MUST_CHECK bool report_mail_build(const struct aggregate_report *r,
	const struct record *records, size_t count, const char *submitter,
	const char *from, const char *to, struct buf *out, struct err *err);

/* Find a relay by name; NULL: the default, else the only active one. */
const struct relay_config *relay_find(const struct relay_config *relays,
	size_t count, const char *name, struct err *err);

#endif
