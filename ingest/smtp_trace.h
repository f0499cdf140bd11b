/* smtp_trace.h - the lines we put before a message (RFC 5321 4.4). */
#ifndef INGEST_SMTP_TRACE_H
#define INGEST_SMTP_TRACE_H

#include "base/buf.h"
#include "base/ip.h"
#include "ingest/smtp_session.h"

struct smtp_trace {
	const struct smtp_envelope *envelope;
	struct ip client;
	const char *hostname;
	const char *spool_id;
	int64_t arrived_s;
};

/* Return-Path and Received, each with its CRLF. */
void smtp_trace_print(const struct smtp_trace *t, struct buf *out);

#endif
