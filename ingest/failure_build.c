/* failure_build.c - from the fields of a failure report to its struct. */
#include "ingest/failure_build.h"

#include "ingest/mime_words.h"
#include "ingest/plain_text.h"

#include <assert.h>
#include <string.h>

/* 18 texts of LIMIT_TEXT_BYTES; a list is copied anew with each entry, and an
 * entry comes only while there is room in it. */
#define ARENA_BYTES (512u * 1024)

void failure_init(struct failure *f)
{
	*f = (struct failure){.report.incidents = 1};
	f->arena = arena_new("failure report", ARENA_BYTES);
}

void failure_fini(struct failure *f)
{
	arena_free(&f->arena);
}

/* --- texts --- */

/* An empty one is as good as none. */
static void keep(struct failure *f, struct str *dst, struct str value)
{
	bool is_kept;

	if (dst->ptr || value.len == 0)
		return;
	is_kept = plain_text_keep(
		f->arena, value, LIMIT_TEXT_BYTES, dst, &f->report.repairs);
	assert(is_kept); /* each text once, each within its ceiling */
	(void)is_kept;
}

/* One of several in a text. What passes the ceiling, or what all changes of
 * the lists may take, is left out. */
static void keep_also(struct failure *f, struct str *dst, const char *separator,
	struct str value)
{
	struct buf joined = {0};

	if (!dst->ptr || value.len == 0) {
		keep(f, dst, value);
		return;
	}
	buf_add_str(&joined, *dst);
	buf_add_text(&joined, separator);
	buf_add_str(&joined, value);
	if (joined.len > LIMIT_TEXT_BYTES ||
		arena_used_bytes(f->arena) > ARENA_BYTES / 2)
		f->report.repairs |= REPAIR_TEXT_CUT;
	else {
		*dst = STR_NULL;
		keep(f, dst, buf_str(&joined));
	}
	buf_fini(&joined);
}

static void keep_domain(struct failure *f, struct str *dst, struct str value)
{
	char name[LIMIT_DOMAIN_BYTES];
	struct str domain;

	/* "Name <user@example.com>": what counts stands before the '>'. */
	if (value.len > 0 && value.ptr[value.len - 1] == '>')
		value.len--;
	if (!dst->ptr &&
		domain_normalise(value, name, sizeof(name), &domain, NULL))
		keep(f, dst, domain);
}

/* "<user@example.com>" without its brackets; "<>" is empty. */
static struct str without_brackets(struct str s)
{
	if (s.len >= 2 && s.ptr[0] == '<' && s.ptr[s.len - 1] == '>')
		return (struct str){s.ptr + 1, s.len - 2};
	return s;
}

/* The word that a value begins with; comments and parameters may follow. */
static struct str first_word(struct str s)
{
	size_t len = 0;

	while (len < s.len && !strchr(" \t(;,", s.ptr[len]))
		len++;
	return (struct str){s.ptr, len};
}

/* --- the fields of the feedback part --- */

static void on_feedback_type(struct failure *f, struct str value)
{
	if (!f->report.feedback_type)
		f->report.feedback_type =
			feedback_type_parse(first_word(value));
}

static void on_auth_failure(struct failure *f, struct str value)
{
	if (!f->report.auth_failure)
		f->report.auth_failure = auth_failure_parse(first_word(value));
}

static void on_delivery_result(struct failure *f, struct str value)
{
	if (!f->report.delivery_result)
		f->report.delivery_result =
			delivery_result_parse(first_word(value));
}

static void on_user_agent(struct failure *f, struct str value)
{
	keep(f, &f->report.user_agent, value);
}

static void on_version(struct failure *f, struct str value)
{
	keep(f, &f->report.version, value);
}

static void on_reported_domain(struct failure *f, struct str value)
{
	keep_domain(f, &f->report.reported_domain, value);
}

/* "192.0.2.1 (host.name)" of Amazon SES, "[IPv6:2001:db8::1]" */
static void on_source_ip(struct failure *f, struct str value)
{
	struct str s = first_word(value);

	if (f->report.source_ip.family != 0 || s.len == 0)
		return;
	if (s.ptr[0] == '[')
		s = (struct str){s.ptr + 1, s.len - 1};
	if (s.len > 5 && str_equal_nocase((struct str){s.ptr, 5}, STR("IPv6:")))
		s = (struct str){s.ptr + 5, s.len - 5};
	if (s.len > 0 && s.ptr[s.len - 1] == ']')
		s.len--;
	if (ip_parse(s, &f->report.source_ip))
		f->report.repairs &= ~(uint32_t)REPAIR_SOURCE_IP;
	else
		f->report.repairs |= REPAIR_SOURCE_IP;
}

static void on_source_port(struct failure *f, struct str value)
{
	uint64_t port;

	if (f->report.source_port == 0 &&
		str_to_u64(first_word(value), &port) && port <= UINT16_MAX)
		f->report.source_port = (int)port;
}

static void on_incidents(struct failure *f, struct str value)
{
	uint64_t n;

	if (str_to_u64(first_word(value), &n) && n > 0 && n <= UINT32_MAX)
		f->report.incidents = (uint32_t)n;
	else
		f->report.repairs |= REPAIR_COUNT;
}

/* Received-Date is the name of RFC 5965's drafts; Yahoo still writes it. */
static void on_arrival_date(struct failure *f, struct str value)
{
	if (f->report.arrival_s == 0 &&
		!mime_words_date(value, &f->report.arrival_s))
		f->report.arrival_s = 0;
}

static void on_original_envelope_id(struct failure *f, struct str value)
{
	keep(f, &f->report.original_envelope_id, value);
}

/* Empty is the sender of bounces, and not the same as absent. */
static void on_original_mail_from(struct failure *f, struct str value)
{
	struct str *dst = &f->report.original_mail_from;

	value = without_brackets(value);
	if (value.len == 0) {
		*dst = dst->ptr ? *dst : STR("");
		return;
	}
	if (dst->len == 0)
		*dst = STR_NULL;
	keep_also(f, dst, ", ", value);
}

static void on_original_rcpt_to(struct failure *f, struct str value)
{
	keep_also(
		f, &f->report.original_rcpt_to, ", ", without_brackets(value));
}

/* "dns; mx.example.com" */
static void on_reporting_mta(struct failure *f, struct str value)
{
	struct str rest = value;

	str_cut(&rest, ';');
	value = str_trim(rest.len > 0 ? rest : value);
	keep_domain(f, &f->report.reporting_mta, value);
	keep(f, &f->report.reporting_mta, value);
}

static void on_authentication_results(struct failure *f, struct str value)
{
	keep_also(f, &f->report.authentication_results, "; ", value);
}

static void on_identity_alignment(struct failure *f, struct str value)
{
	keep(f, &f->report.identity_alignment, value);
}

static void on_dkim_domain(struct failure *f, struct str value)
{
	keep_domain(f, &f->report.dkim_domain, value);
}

static void on_dkim_identity(struct failure *f, struct str value)
{
	keep(f, &f->report.dkim_identity, value);
}

static void on_dkim_selector(struct failure *f, struct str value)
{
	keep(f, &f->report.dkim_selector, value);
}

static void on_spf_dns(struct failure *f, struct str value)
{
	keep_also(f, &f->report.spf_dns, "; ", value);
}

static void on_message_id(struct failure *f, struct str value)
{
	keep(f, &f->feedback_message_id, value);
}

static void on_nothing(struct failure *f, struct str value)
{
	(void)f;
	(void)value;
}

struct rule {
	const char *name;
	void (*take)(struct failure *f, struct str value);
};

static const struct rule field_rules[] = {
	/* clang-format off */
	{ "Feedback-Type",          on_feedback_type },
	{ "User-Agent",             on_user_agent },
	{ "Version",                on_version },
	{ "Original-Envelope-Id",   on_original_envelope_id },
	{ "Original-Mail-From",     on_original_mail_from },
	{ "Original-Rcpt-To",       on_original_rcpt_to },
	{ "Arrival-Date",           on_arrival_date },
	{ "Received-Date",          on_arrival_date },
	{ "Reporting-MTA",          on_reporting_mta },
	{ "Source-IP",              on_source_ip },
	{ "Source-Port",            on_source_port },
	{ "Incidents",              on_incidents },
	{ "Authentication-Results", on_authentication_results },
	{ "Reported-Domain",        on_reported_domain },
	{ "Reported-URI",           on_nothing },
	{ "Auth-Failure",           on_auth_failure },
	{ "Delivery-Result",        on_delivery_result },
	{ "DKIM-Domain",            on_dkim_domain },
	{ "DKIM-Identity",          on_dkim_identity },
	{ "DKIM-Selector",          on_dkim_selector },
	{ "DKIM-Canonicalized-Header", on_nothing },
	{ "DKIM-Canonicalized-Body",   on_nothing },
	{ "DKIM-Selector-DNS",      on_nothing },
	{ "DKIM-ADSP-DNS",          on_nothing },
	{ "SPF-DNS",                on_spf_dns },
	{ "Identity-Alignment",     on_identity_alignment },
	{ "Message-ID",             on_message_id },
	/* clang-format on */
};

bool failure_take_field(struct failure *f, const struct failure_field *field)
{
	for (size_t i = 0; i < ARRAY_LEN(field_rules); i++)
		if (str_equal_nocase(
			    field->name, str_from(field_rules[i].name))) {
			field_rules[i].take(f, field->value);
			return true;
		}
	return false;
}

/* --- the lines of Exim's text --- */

/* What it did: RFC 6591 3.2.2 has words for that. */
static void on_dmarc_results(struct failure *f, struct str value)
{
	if (str_equal_nocase(value, STR("Accept")))
		f->report.delivery_result = DELIVERY_DELIVERED;
	else if (str_equal_nocase(value, STR("Quarantine")))
		f->report.delivery_result = DELIVERY_POLICY;
	else
		f->report.delivery_result = delivery_result_parse(value);
}

static const struct rule line_rules[] = {
	/* clang-format off */
	{ "Sender Domain",     on_reported_domain },
	{ "Sender IP Address", on_source_ip },
	{ "Received Date",     on_arrival_date },
	{ "SPF Alignment",     NULL },
	{ "DKIM Alignment",    NULL },
	{ "DMARC Results",     on_dmarc_results },
	/* clang-format on */
};

/* The results are kept as they are written, too: there is no field for them. */
static void keep_result(struct failure *f, const struct failure_field *field)
{
	struct buf text = {0};

	buf_printf(&text, "%.*s: %.*s", STR_ARGS(field->name),
		STR_ARGS(field->value));
	keep_also(f, &f->report.authentication_results, "; ", buf_str(&text));
	buf_fini(&text);
}

void failure_take_line(struct failure *f, const struct failure_field *field)
{
	for (size_t i = 0; i < ARRAY_LEN(line_rules); i++) {
		if (!str_equal_nocase(
			    field->name, str_from(line_rules[i].name)))
			continue;
		if (line_rules[i].take)
			line_rules[i].take(f, field->value);
		if (!line_rules[i].take ||
			line_rules[i].take == on_dmarc_results)
			keep_result(f, field);
	}
}

/* --- the reported message --- */

static void keep_decoded(struct failure *f, struct str *dst, struct str value)
{
	struct buf decoded = {0};

	mime_words_decode(value, &decoded);
	keep(f, dst, buf_str(&decoded));
	buf_fini(&decoded);
}

static void on_from(struct failure *f, struct str value)
{
	struct buf domain = {0};

	if (!f->report.from.ptr && mime_words_domain(value, &domain))
		keep_domain(f, &f->report.header_from, buf_str(&domain));
	buf_fini(&domain);
	keep_decoded(f, &f->report.from, value);
}

static void on_subject(struct failure *f, struct str value)
{
	keep_decoded(f, &f->report.subject, value);
}

static void on_reported_message_id(struct failure *f, struct str value)
{
	keep(f, &f->report.message_id, value);
}

static void on_date(struct failure *f, struct str value)
{
	keep(f, &f->report.date, value);
}

static const struct rule message_rules[] = {
	/* clang-format off */
	{ "From",       on_from },
	{ "Subject",    on_subject },
	{ "Message-ID", on_reported_message_id },
	{ "Date",       on_date },
	/* clang-format on */
};

void failure_take_message(struct failure *f, struct str message)
{
	struct failure_fields fields = {.rest = message};
	struct failure_field field;
	bool has_begun = false;

	/* "REDACTED", or nothing but an empty line */
	if (str_trim(message).len == 0)
		return;
	f->report.message = message;
	while (failure_fields_next(&fields, &field) &&
		!(has_begun && field.is_after_gap)) {
		has_begun = true;
		for (size_t i = 0; i < ARRAY_LEN(message_rules); i++)
			if (str_equal_nocase(field.name,
				    str_from(message_rules[i].name)))
				message_rules[i].take(f, field.value);
	}
	failure_fields_fini(&fields);
}

/* --- what is missing --- */

/* "dmarc=fail header.from=example.com" names it, whatever else is redacted. */
static struct str header_from_of_results(struct str results)
{
	static const struct str mark = STR("header.from=");
	const char *at;

	at = results.len > 0
		     ? memmem(results.ptr, results.len, mark.ptr, mark.len)
		     : NULL;
	if (!at)
		return STR_NULL;
	at += mark.len;
	return first_word(
		(struct str){at, results.len - (size_t)(at - results.ptr)});
}

static bool finish_domains(struct failure *f, struct err *err)
{
	struct failure_report *r = &f->report;

	if (!r->header_from.ptr) {
		keep_domain(f, &r->header_from,
			header_from_of_results(r->authentication_results));
		r->repairs |= REPAIR_HEADER_FROM;
	}
	if (r->header_from.ptr) {
		if (!r->reported_domain.ptr) {
			r->reported_domain = r->header_from;
			r->repairs |= REPAIR_REPORTED_DOMAIN;
		}
		return true;
	}
	if (!r->reported_domain.ptr) {
		if (r->original_mail_from.len > 0 &&
			memchr(r->original_mail_from.ptr, '@',
				r->original_mail_from.len))
			keep_domain(
				f, &r->reported_domain, r->original_mail_from);
		r->repairs |= REPAIR_REPORTED_DOMAIN;
	}
	r->header_from = r->reported_domain;
	return r->reported_domain.ptr ||
	       err_set(err, ERR_SYNTAX,
		       "failure report that names no domain: neither "
		       "Reported-Domain nor From");
}

bool failure_finish(struct failure *f, struct err *err)
{
	struct failure_report *r = &f->report;

	if (!finish_domains(f, err))
		return false;
	if (!r->feedback_type) {
		r->feedback_type = FEEDBACK_AUTH_FAILURE;
		r->repairs |= REPAIR_FEEDBACK_TYPE;
	}
	/* Who sends one to a DMARC address without a word means DMARC. */
	if (r->feedback_type == FEEDBACK_AUTH_FAILURE && !r->auth_failure) {
		r->auth_failure = AUTH_FAILURE_DMARC;
		r->repairs |= REPAIR_AUTH_FAILURE;
	}
	if (r->arrival_s == 0) {
		if (r->date.len > 0 && !mime_words_date(r->date, &r->arrival_s))
			r->arrival_s = 0;
		r->repairs |= REPAIR_ARRIVAL_DATE;
	}
	if (!r->message_id.ptr)
		r->message_id = f->feedback_message_id;
	return true;
}
