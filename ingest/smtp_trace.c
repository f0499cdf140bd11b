/* smtp_trace.c - the lines we put before a message. */
#include "ingest/smtp_trace.h"

#include "base/clock.h"

/* IANA "Mail Transmission Types": RFC 3848, and RFC 6531 4.3 with UTF8. */
static void print_protocol(const struct smtp_envelope *e, struct buf *out)
{
	buf_add_text(out, e->is_utf8 ? "UTF8" : "");
	if (e->is_lmtp)
		buf_add_text(out, "LMTP");
	else
		buf_add_text(
			out, e->is_esmtp && !e->is_utf8 ? "ESMTP" : "SMTP");
	buf_add_text(out, e->tls ? "S" : "");
}

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
	if (e->tls)
		buf_printf(out, "\t(using %s)\r\n", e->tls);
	buf_printf(out, "\tby %s (ruad) with ", t->hostname);
	print_protocol(e, out);
	buf_printf(out, " id %s", t->spool_id);
	/* RFC 5321 7.2: with more than one it would tell them of each other. */
	if (e->rcpt_count == 1)
		buf_printf(out, "\r\n\tfor <%.*s>", STR_ARGS(e->rcpt_to));
	buf_printf(out, "; %s\r\n", date);
}
