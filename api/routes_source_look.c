/* routes_source_look.c - GET /api/v1/domains/D/sources/IP: one source closely. */
#include "api/routes.h"

#include <string.h>

#include "api/respond.h"
#include "api/rows_source.h"

/* Of each detail; a source has a handful, but a stranger may make more. */
#define MAX_DETAILS 200
#define MAX_SAMPLES 10

struct look_params {
	struct param_day from, to;
};

#define AT(member) offsetof(struct look_params, member)

static const struct param_spec look_specs[] = {
	{"from", PARAM_DAY, AT(from), NULL, 0, 0},
	{"to", PARAM_DAY, AT(to), NULL, 0, 0},
};

struct look_answer {
	struct str domain;
	struct day_range range;
	struct source_look look;
	const struct rollout_sender *sender; /* NULL: none */
	struct err trouble;                  /* why nothing is said of it */
	struct str *others;                  /* keys of further senders */
	struct owner_word *words;
	struct failure_row *failures;
	size_t other_count, word_count, failure_count;
};

/* --- the parts --------------------------------------------------------------- */

static void write_day(struct row_out *o, const void *row)
{
	const struct source_row *d = row;

	row_day(o, "day", d->first_day);
	write_source_sums(o, d);
}

static void write_counts(struct row_out *o, const struct source_detail_row *d)
{
	row_uint(o, "messages", d->messages);
	row_uint(o, "passed", d->passed);
}

static void write_reporter(struct row_out *o, const void *row)
{
	const struct source_detail_row *d = row;

	row_str(o, "reporter", d->a);
	write_counts(o, d);
}

static void write_header_from(struct row_out *o, const void *row)
{
	const struct source_detail_row *d = row;

	row_str(o, "header_from", d->a);
	write_counts(o, d);
}

static void write_dkim(struct row_out *o, const void *row)
{
	const struct source_detail_row *d = row;

	row_str(o, "domain", d->a);
	row_str(o, "selector", d->b);
	row_str(o, "result", d->c);
	write_counts(o, d);
}

static void write_spf(struct row_out *o, const void *row)
{
	const struct source_detail_row *d = row;

	row_str(o, "domain", d->a);
	row_str(o, "scope", d->b);
	row_str(o, "result", d->c);
	write_counts(o, d);
}

static void write_reason(struct row_out *o, const void *row)
{
	const struct source_detail_row *d = row;

	row_str(o, "type", d->a);
	row_str(o, "comment", d->b);
	write_counts(o, d);
}

/* In the order of enum source_detail_kind. */
static const struct detail_list {
	const char *key;
	row_writer *write;
} detail_lists[] = {
	{"reporters", write_reporter},
	{"header_from", write_header_from},
	{"dkim", write_dkim},
	{"spf", write_spf},
	{"reasons", write_reason},
};

static void write_details(struct json_out *j, const struct source_look *look)
{
	size_t left_out = 0;

	for (size_t i = 0; i < ARRAY_LEN(detail_lists); i++) {
		const struct source_detail *d = &look->details[i];

		json_key(j, detail_lists[i].key);
		rows_write_json(j, detail_lists[i].write, d->rows,
			sizeof(*d->rows), d->count);
		left_out += d->left_out;
	}
	json_key(j, "left_out");
	json_uint(j, left_out);
}

static void key_texts(struct json_out *j, const char *key,
	const struct str *texts, size_t count)
{
	json_key(j, key);
	json_array_begin(j);
	for (size_t i = 0; i < count; i++)
		json_str(j, texts[i]);
	json_array_end(j);
}

static void write_sender(struct row_out *o, const void *row)
{
	const struct rollout_sender *s = row;

	row_str(o, "key", s->key);
	row_cstr(o, "class", source_class_name(s->class));
	row_cstr(o, "class_by", s->by_owner ? "owner" : "rule");
	row_uint(o, "addresses", s->main_ip_count);
	row_day(o, "first_day", s->first_day);
	row_day(o, "last_day", s->last_day);
}

static void key_number(struct json_out *j, const char *key, double v)
{
	json_key(j, key);
	json_double(j, v, 4);
}

static void print_sender(struct json_out *j, const struct look_answer *l)
{
	const struct rollout_sender *s = l->sender;

	json_key(j, "sender");
	if (s) {
		json_object_begin(j);
		rows_write_fields(j, write_sender, s);
		key_number(j, "score", s->score);
		key_number(j, "messages_30d", s->projected_30d);
		key_number(j, "failing_30d", s->failing_30d);
		key_texts(j, "evidence", s->evidence, s->evidence_count);
		json_object_end(j);
	} else {
		json_null(j);
	}
	key_texts(j, "other_senders", l->others, l->other_count);
}

static void write_diagnosis(struct row_out *o, const void *row)
{
	const struct rollout_diagnosis *d = row;

	row_cstr(o, "action", blocker_action_name(d->action));
	row_str(o, "cause", d->cause);
	row_str(o, "cure", d->cure);
	row_str(o, "provider", d->provider);
	if (d->since == ROLLOUT_NEVER)
		row_null(o, "since");
	else
		row_day(o, "since", d->since);
}

static void print_diagnosis(struct json_out *j, const struct rollout_sender *s)
{
	json_key(j, "diagnosis");
	if (!s || !s->diagnosis.cause.ptr) {
		json_null(j);
		return;
	}
	json_object_begin(j);
	rows_write_fields(j, write_diagnosis, &s->diagnosis);
	json_object_end(j);
}

static void write_seen(struct row_out *o, const void *row)
{
	const struct source_look *look = row;

	write_source(o, &look->sum);
	row_day(o, "first_seen", look->first_seen);
	row_day(o, "last_seen", look->last_seen);
}

static void write_answer(struct api_call *call, const struct look_answer *l)
{
	struct json_out j;

	respond_json(call->response, &j);
	json_object_begin(&j);
	json_key(&j, "domain");
	json_str(&j, l->domain);
	respond_json_range(&j, &l->range);
	json_key(&j, "source");
	json_object_begin(&j);
	rows_write_fields(&j, write_seen, &l->look);
	json_object_end(&j);
	print_sender(&j, l);
	print_diagnosis(&j, l->sender);
	call_write_trouble(&j, &l->trouble);
	json_key(&j, "owners");
	rows_write_json(&j, write_owner_word, l->words, sizeof(*l->words),
		l->word_count);
	json_key(&j, "days");
	rows_write_json(&j, write_day, l->look.days, sizeof(*l->look.days),
		l->look.day_count);
	write_details(&j, &l->look);
	json_key(&j, "failures");
	rows_write_json(&j, write_failure, l->failures, sizeof(*l->failures),
		l->failure_count);
	json_object_end(&j);
}

/* --- the request ------------------------------------------------------------- */

/* A zone may hold any byte, and no report knows one. */
static bool read_source(
	struct str text, struct ip *ip, bool *is_network, struct err *err)
{
	if (text.len > 0 && !memchr(text.ptr, '%', text.len) &&
		source_parse(text, ip, is_network))
		return true;
	return err_set(err, ERR_SYNTAX,
		"\"%.*s\" is no source; allowed: an IPv4 or IPv6 address, or a "
		"network as the list of sources has it",
		text.len < 80 ? (int)text.len : 80, text.ptr);
}

static bool judge(struct api_call *call, struct look_answer *l, struct err *err)
{
	struct source_row *sum = &l->look.sum;

	sum->has_class = true;
	sum->class = CLASS_UNKNOWN;
	if (!call_advice_today(call, l->domain, &l->trouble)) {
		/* The rest of it is there. */
		*err = l->trouble;
		return l->trouble.code == ERR_LIMIT;
	}
	if (!advice_sender_of(call->today->advice, &sum->source_ip, call->arena,
		    &l->sender, &l->others, &l->other_count, err))
		return false;
	if (!l->sender)
		return true;
	sum->class = l->sender->class;
	sum->by_owner = l->sender->by_owner;
	sum->sender = l->sender->key;
	return true;
}

/* What is said of single addresses; a network of folded ones has none. */
static bool fetch_address(
	struct api_call *call, struct look_answer *l, struct err *err)
{
	const struct failure_filter filter = {
		.source_ip = l->look.sum.source_ip};
	const struct failure_cursor newest = {.is_set = false};

	return judge(call, l, err) &&
	       query_source_words(call->pg, l->domain, &l->look, call->arena,
		       &l->words, &l->word_count, err) &&
	       query_failure_list(call->pg, l->domain, l->range, &filter,
		       &newest, MAX_SAMPLES, call->arena, &l->failures,
		       &l->failure_count, err);
}

bool source_get(struct api_call *call, struct err *err)
{
	struct look_params p = {.from = {false, 0}};
	struct look_answer l = {.sender = NULL};
	bool is_network;
	struct ip ip;

	if (!params_read(look_specs, ARRAY_LEN(look_specs),
		    call->request->query, call->arena, &p, err) ||
		!read_source(call->values[1], &ip, &is_network, err) ||
		!call_domain(call, &l.domain, err) ||
		!call_range(call, l.domain, &p.from, &p.to, &l.range, err) ||
		!query_source_look(call->pg, l.domain, &ip, is_network, l.range,
			MAX_DETAILS, call->arena, &l.look, err))
		return false;
	if (!is_network && !fetch_address(call, &l, err))
		return false;
	write_answer(call, &l);
	return true;
}
