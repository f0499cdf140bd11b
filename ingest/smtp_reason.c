/* smtp_reason.c - why something was refused. */
#include "ingest/smtp_reason.h"

#include <assert.h>

static const struct {
	const char *name;
	const char *reply;
} reasons[REASON_COUNT] = {
	/* clang-format off */
	[REASON_NONE] = { "none", NULL },
	[REASON_DENIED] = { "denied",
		"554 5.7.1 %s: [%s] is on the deny list here; ask the "
		"postmaster here by another way to have it taken off" },
	[REASON_NOT_ALLOWED] = { "not_allowed",
		"554 5.7.1 %s: [%s] is not on the allow list here; send "
		"from a listed address or have it added" },
	[REASON_CONNECTIONS] = { "connections",
		"421 4.7.0 %s: too many connections in all, [%s]; try again "
		"later" },
	[REASON_CONNECTIONS_NETWORK] = { "connections_network",
		"421 4.7.0 %s: too many connections from the network of "
		"[%s]; use fewer at a time" },
	[REASON_CONNECTIONS_CLIENT] = { "connections_client",
		"421 4.7.0 %s: too many connections from you, [%s]; use fewer "
		"at a time" },
	[REASON_MESSAGES] = { "messages",
		"450 4.7.1 %s: too many messages a minute in all, [%s]; try "
		"again in a minute" },
	[REASON_MESSAGES_NETWORK] = { "messages_network",
		"450 4.7.1 %s: too many messages a minute from the network of "
		"[%s]; send more slowly" },
	[REASON_MESSAGES_CLIENT] = { "messages_client",
		"450 4.7.1 %s: too many messages a minute from you, [%s]; "
		"send more slowly" },
	[REASON_BYTES] = { "bytes",
		"450 4.7.1 %s: too many bytes an hour in all, [%s]; try again "
		"in an hour" },
	[REASON_BYTES_NETWORK] = { "bytes_network",
		"450 4.7.1 %s: too many bytes an hour from the network of "
		"[%s]; try again in an hour" },
	[REASON_BYTES_CLIENT] = { "bytes_client",
		"450 4.7.1 %s: too many bytes an hour from you, [%s]; try "
		"again in an hour" },
	[REASON_FORWARDED] = { "forwarded", NULL },
	[REASON_TLS_REQUIRED] = { "tls_required",
		"530 5.7.0 %s takes mail by TLS alone, [%s]; say STARTTLS "
		"first" },
	[REASON_TLS_FAILED] = { "tls_failed", NULL },
	[REASON_TLS_INJECTION] = { "tls_injection", NULL },
	[REASON_SENDER] = { "sender", NULL },
	[REASON_RECIPIENT] = { "recipient", NULL },
	[REASON_RECIPIENT_COUNT] = { "recipient_count", NULL },
	[REASON_SIZE] = { "size", NULL },
	[REASON_BARE_LINE_END] = { "bare_line_end", NULL },
	[REASON_SYNTAX] = { "syntax", NULL },
	[REASON_SEQUENCE] = { "sequence", NULL },
	[REASON_NUISANCE] = { "nuisance", NULL },
	[REASON_TIMEOUT] = { "timeout",
		"421 4.4.2 %s: timeout, [%s]; connect again" },
	[REASON_STORAGE] = { "storage",
		"452 4.3.1 %s: no space now, [%s]; try again later" },
	[REASON_SHUTDOWN] = { "shutdown",
		"421 4.3.2 %s: going down, [%s]; try again in a minute" },
	/* clang-format on */
};

const char *smtp_reason_name(enum smtp_reason r)
{
	return reasons[r].name;
}

const char *smtp_reason_reply(enum smtp_reason r)
{
	assert(reasons[r].reply);
	return reasons[r].reply;
}
