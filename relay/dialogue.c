/* dialogue.c - what both sides of an SMTP session said, without secrets. */
#include "relay/dialogue.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/* An EHLO and five commands take 2 KiB; a server that chats on is cut. */
#define MAX_DIALOGUE_BYTES ((size_t)64 * 1024)

void dialogue_init(struct dialogue *d, struct relay_result *result)
{
	*d = (struct dialogue){.result = result};
	result->dialogue.max_bytes = MAX_DIALOGUE_BYTES;
}

static void add_line(struct dialogue *d, const char *side, struct str line)
{
	struct buf *out = &d->result->dialogue;

	buf_add_text(out, side);
	for (size_t i = 0; i < line.len; i++) {
		unsigned char c = (unsigned char)line.ptr[i];

		buf_add_char(out, c >= 0x20 && c < 0x7F ? (char)c : '?');
	}
	buf_add_char(out, '\n');
}

static void keep_reply(struct dialogue *d, struct str line)
{
	size_t len = line.len < sizeof(d->reply) - 1 ? line.len
						     : sizeof(d->reply) - 1;

	for (size_t i = 0; i < len; i++) {
		unsigned char c = (unsigned char)line.ptr[i];

		d->reply[i] = c >= 0x20 && c < 0x7F ? (char)c : '?';
	}
	d->reply[len] = '\0';
}

/* Three digits and a space, or nothing: the last line of a reply. */
static bool is_last_line(struct str line, int *code)
{
	uint64_t number;

	if (line.len < 3 || (line.len > 3 && line.ptr[3] != ' ') ||
		!str_to_u64((struct str){line.ptr, 3}, &number))
		return false;
	*code = (int)number;
	return true;
}

static void show_mail_size(struct dialogue *d)
{
	if (d->mail_bytes > 0)
		buf_printf(&d->result->dialogue,
			"> (%" PRIu64 " bytes of mail)\n", d->mail_bytes);
	d->mail_bytes = 0;
}

static void received_line(struct dialogue *d, struct str line)
{
	int code;

	show_mail_size(d);
	add_line(d, "< ", line);
	/* What follows QUIT is no answer to the mail. */
	if (d->is_over || !is_last_line(line, &code))
		return;
	d->reply_code = code;
	keep_reply(d, line);
	if (code != 334)
		d->is_secret = false;
}

/* The next line, without its end; STR_NULL after the last. */
static struct str cut_line(struct str *bytes)
{
	struct str line;

	if (bytes->len == 0)
		return STR_NULL;
	line = str_cut(bytes, '\n');
	if (line.len > 0 && line.ptr[line.len - 1] == '\r')
		line.len--;
	return line;
}

void dialogue_received(struct dialogue *d, struct str bytes)
{
	struct str line;

	while ((line = cut_line(&bytes)).ptr)
		received_line(d, line);
}

/* "AUTH PLAIN AGJv..." shows its mechanism; lines after it, nothing. */
static void sent_line(struct dialogue *d, struct str line)
{
	struct str rest = line, verb = str_cut(&rest, ' '), mechanism;

	if (d->is_secret) {
		add_line(d, "> ", STR("***"));
		return;
	}
	if (str_equal_nocase(verb, STR("MAIL")))
		d->has_mail = true;
	if (str_equal_nocase(verb, STR("QUIT")))
		d->is_over = true;
	if (!str_equal_nocase(verb, STR("AUTH"))) {
		add_line(d, "> ", line);
		return;
	}
	d->is_secret = d->has_auth = true;
	mechanism = str_cut(&rest, ' ');
	line.len = (size_t)(mechanism.ptr - line.ptr) + mechanism.len;
	add_line(d, "> ", line);
	if (rest.ptr) {
		d->result->dialogue.len--; /* its line end */
		buf_add_text(&d->result->dialogue, " ***\n");
	}
}

void dialogue_sent(struct dialogue *d, struct str bytes)
{
	struct str line;

	while ((line = cut_line(&bytes)).ptr)
		sent_line(d, line);
}

void dialogue_sent_mail(struct dialogue *d, size_t bytes)
{
	d->mail_bytes += bytes;
}

void dialogue_note(struct dialogue *d, struct str text)
{
	static const char *const kept[] = {
		"subject:",
		"start date:",
		"expire date:",
		"subjectAltName:",
		"issuer:",
		"SSL certificate verify",
	};
	struct str version;

	text = str_trim(text);
	if (str_starts_with(text, STR("SSL connection using "))) {
		add_line(d, "* ", text);
		version = (struct str){text.ptr + 21, text.len - 21};
		version = str_cut(&version, ' ');
		snprintf(d->result->tls_version, sizeof(d->result->tls_version),
			"%.*s", STR_ARGS(version));
		return;
	}
	for (size_t i = 0; i < ARRAY_LEN(kept); i++)
		if (str_starts_with(text, str_from(kept[i])))
			add_line(d, "* ", text);
}

/* --- queue id ------------------------------------------------------------ */

/* How relays word it; the id follows. The most telling words come first. */
static const struct queue_phrase {
	const char *before;
	const char *who;
} queue_phrases[] = {
	/* clang-format off */
	{ "queued as ",    "Postfix, ruad" },
	{ "queued mail as ", "some appliances" },
	{ " id=",          "Exim" },
	{ "InternalId=",   "Exchange" },
	{ "Ok: ",          "SendGrid" },
	{ "Ok ",           "Amazon SES" },
	{ "OK ",           "Google" },
	{ "2.0.0 ",        "Sendmail, OpenSMTPD" },
	/* clang-format on */
};

/* True where an id follows; words such as "message accepted" hold no digit. */
static bool id_after(const char *reply, const char *phrase, struct str *ret)
{
	const char *at = strstr(reply, phrase);

	if (!at)
		return false;
	at += strlen(phrase);
	at += strspn(at, " ");
	*ret = (struct str){at, strcspn(at, " ;,)]>")};
	for (size_t i = 0; i < ret->len; i++)
		if (at[i] >= '0' && at[i] <= '9')
			return true;
	return false;
}

static void find_queue_id(struct dialogue *d)
{
	char *dst = d->result->queue_id;
	struct str id;

	for (size_t i = 0; i < ARRAY_LEN(queue_phrases); i++) {
		if (!id_after(d->reply, queue_phrases[i].before, &id))
			continue;
		snprintf(
			dst, sizeof(d->result->queue_id), "%.*s", STR_ARGS(id));
		return;
	}
}

void dialogue_end(struct dialogue *d, bool is_accepted, bool wants_auth)
{
	if (is_accepted)
		find_queue_id(d);
	if (wants_auth && d->has_mail && !d->has_auth)
		add_line(d, "* ",
			STR("no login took place: the relay offered none"));
}
