/* smtp_trace.c - the lines we put before a message. */
#include "ingest/smtp_trace.h"

#include "base/clock.h"

void smtp_trace_print(const struct smtp_trace *t, struct buf *out)
{
	const struct smtp_envelope *e = t->envelope;
	char client[IP_TEXT_SIZE], date[40];

	ip_format(&t->client, client);
	clock_format_mail(t->arrived_s, date);
	buf_printf(out, "Return-Path: <%.*s>\r\n", STR_ARGS(e->mail_from));
	/* RFC 5321 4.1.3: "IPv6:" leads a literal of that kind. */
	buf_printf(out, "Received: from %.*s ([%s%s])\r\n", STR_ARGS(e->helo),
		t->client.family == 6 ? "IPv6:" : "", client);
	buf_printf(out, "\tby %s (ruad) with %s id %s", t->hostname,
		e->is_esmtp ? "ESMTP" : "SMTP", t->spool_id);
	/* RFC 5321 7.2: with more than one it would tell them of each other. */
	if (e->rcpt_count == 1)
		buf_printf(out, "\r\n\tfor <%.*s>", STR_ARGS(e->rcpt_to));
	buf_printf(out, "; %s\r\n", date);
}
