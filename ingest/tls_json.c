/*
 * tls_json.c - TLS reports, from JSON to a sink; by jansson.
 *
 * The tree is built in an arena, so that its budget holds whatever the JSON
 * says, and goes with it. What it means is in tls_build.c.
 */
#include "ingest/tls_json.h"

#include "ingest/tls_build.h"
#include "ingest/tls_scan.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

/* LIMIT_JSON_VALUES of some 200 bytes, and their text twice. */
#define TREE_ARENA_BYTES (48u << 20)

/* jansson's functions know no context. */
static struct arena *tree_arena;
static bool is_tree_over;

static void *tree_alloc(size_t size)
{
	void *p = arena_alloc(tree_arena, size);

	is_tree_over |= p == NULL;
	return p;
}

/* All of it goes with the arena. */
static void tree_free(void *p)
{
	(void)p;
}

/* --- values --- */

static struct str text_of(const json_t *v)
{
	if (!json_is_string(v))
		return STR_NULL;
	return (struct str){json_string_value(v), json_string_length(v)};
}

static struct str member_text(const json_t *object, const char *key)
{
	return text_of(json_object_get(object, key));
}

/* Whole numbers, also as text or with a fraction. */
static struct tls_count member_count(const json_t *object, const char *key)
{
	const json_t *v = json_object_get(object, key);
	struct tls_count count = {0};
	double real;

	if (json_is_integer(v) && json_integer_value(v) >= 0) {
		count.is_usable = true;
		count.n = (uint64_t)json_integer_value(v);
	} else if (json_is_string(v)) {
		count.was_mended = true;
		count.is_usable = str_to_u64(str_trim(text_of(v)), &count.n) &&
				  count.n <= INT64_MAX;
	} else if (json_is_real(v)) {
		real = json_real_value(v);
		count.was_mended = true;
		count.is_usable = real >= 0 && real < 1e15;
		count.n = count.is_usable ? (uint64_t)real : 0;
	}
	return count;
}

/* A text, or several of them as lines (or with another separator). */
static void add_texts(struct buf *dst, const json_t *v, const char *separator)
{
	const json_t *item;
	size_t i;

	if (json_is_string(v)) {
		buf_add_str(dst, text_of(v));
		return;
	}
	json_array_foreach(v, i, item)
	{
		if (!json_is_string(item))
			continue;
		if (dst->len > 0)
			buf_add_text(dst, separator);
		buf_add_str(dst, text_of(item));
	}
}

/* --- the report's objects --- */

static bool take_failure(struct tls_build *b, const json_t *o, struct err *err)
{
	struct tls_failure_texts t = {
		.result_type = member_text(o, "result-type"),
		.sending_mta_ip = member_text(o, "sending-mta-ip"),
		.receiving_ip = member_text(o, "receiving-ip"),
		.receiving_mx_hostname =
			member_text(o, "receiving-mx-hostname"),
		.receiving_mx_helo = member_text(o, "receiving-mx-helo"),
		.failed_session_count = member_count(o, "failed-session-count"),
		.additional_information =
			member_text(o, "additional-information"),
		.failure_reason_code = member_text(o, "failure-reason-code"),
	};

	if (!t.additional_information.ptr)
		t.additional_information =
			member_text(o, "additional-info-uri");
	return tls_build_failure(b, &t, err);
}

/* An array of objects, or the object alone where there is but one. */
static bool each_object(struct tls_build *b, const json_t *v,
	bool (*take)(struct tls_build *b, const json_t *o, struct err *err),
	struct err *err)
{
	const json_t *item;
	size_t i;

	if (json_is_object(v))
		return take(b, v, err);
	json_array_foreach(v, i, item)
	{
		if (json_is_object(item) && !take(b, item, err))
			return false;
	}
	return true;
}

static bool take_policy(struct tls_build *b, const json_t *o, struct err *err)
{
	const json_t *policy = json_object_get(o, "policy");
	const json_t *summary = json_object_get(o, "summary");
	const json_t *hosts = json_object_get(policy, "mx-host");
	struct buf strings = {0}, mx_host = {0};
	struct tls_policy_texts t;
	bool ok;

	if (!hosts)
		hosts = json_object_get(policy, "mx-host-pattern");
	add_texts(&strings, json_object_get(policy, "policy-string"), "\n");
	add_texts(&mx_host, hosts, ", ");
	t = (struct tls_policy_texts){
		.policy_type = member_text(policy, "policy-type"),
		.policy_domain = member_text(policy, "policy-domain"),
		.policy_string = strings.len > 0 ? buf_str(&strings) : STR_NULL,
		.mx_host = mx_host.len > 0 ? buf_str(&mx_host) : STR_NULL,
		.total_successful_session_count =
			member_count(summary, "total-successful-session-count"),
		.total_failure_session_count =
			member_count(summary, "total-failure-session-count"),
	};
	ok = tls_build_policy(b, &t, err);
	buf_fini(&strings);
	buf_fini(&mx_host);
	return ok && each_object(b, json_object_get(o, "failure-details"),
			     take_failure, err);
}

static struct str member_time(
	const json_t *object, const char *key, char number[32])
{
	const json_t *v = json_object_get(object, key);
	int n;

	if (!json_is_integer(v))
		return text_of(v);
	n = snprintf(number, 32, "%jd", (intmax_t)json_integer_value(v));
	assert(n > 0 && n < 32);
	return (struct str){number, (size_t)n};
}

static bool take_report(
	struct tls_build *b, const json_t *root, struct err *err)
{
	const json_t *range = json_object_get(root, "date-range");
	char begin[32], end[32];
	const struct tls_report_texts t = {
		.organization_name = member_text(root, "organization-name"),
		.contact_info = member_text(root, "contact-info"),
		.report_id = member_text(root, "report-id"),
		.start_datetime = member_time(range, "start-datetime", begin),
		.end_datetime = member_time(range, "end-datetime", end),
	};

	return tls_build_report(b, &t, err) &&
	       each_object(b, json_object_get(root, "policies"), take_policy,
		       err) &&
	       tls_build_finish(b, err);
}

/* --- the text --- */

/* Of a key that is given twice the last counts, as for every other parser. */
static json_t *load(struct str text, uint32_t *repairs, struct err *err)
{
	json_error_t why;
	json_t *root;

	root = json_loadb(text.ptr, text.len,
		JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &why);
	if (!root && json_error_code(&why) == json_error_duplicate_key) {
		*repairs |= REPAIR_UNKNOWN_ELEMENT;
		root = json_loadb(text.ptr, text.len, JSON_ALLOW_NUL, &why);
	}
	if (root || is_tree_over) {
		if (is_tree_over)
			err_set(err, ERR_LIMIT,
				"JSON that takes more than %u bytes",
				TREE_ARENA_BYTES);
		return is_tree_over ? NULL : root;
	}
	err_set(err, ERR_SYNTAX, "not JSON, line %d: %.120s", why.line,
		why.text);
	return NULL;
}

static bool read_tree(struct str text, uint32_t repairs,
	const struct tls_origin *origin, const struct report_sink *sink,
	struct err *err)
{
	struct tls_build b;
	json_t *root;
	bool ok;

	root = load(text, &repairs, err);
	if (!root)
		return false;
	if (!json_is_object(root))
		return err_set(err, ERR_SYNTAX, "JSON that is no object");
	tls_build_init(&b, origin, repairs);
	ok = take_report(&b, root, err) && sink->tls(sink->ctx, &b.report, err);
	tls_build_fini(&b);
	return ok;
}

/* With the tree in an arena of ours; others have it in the heap. */
static bool read_text(struct str text, uint32_t repairs,
	const struct tls_origin *origin, const struct report_sink *sink,
	struct err *err)
{
	json_malloc_t old_alloc;
	json_free_t old_free;
	bool ok;

	json_get_alloc_funcs(&old_alloc, &old_free);
	tree_arena = arena_new("JSON", TREE_ARENA_BYTES);
	is_tree_over = false;
	json_set_alloc_funcs(tree_alloc, tree_free);
	ok = read_tree(text, repairs, origin, sink, err);
	json_set_alloc_funcs(old_alloc, old_free);
	arena_free(&tree_arena);
	return ok;
}

static bool read_all(struct stream *in, struct buf *dst, struct err *err)
{
	struct stream *limited =
		stream_limited(in, LIMIT_TLS_BYTES, "a TLS report");
	char bytes[16 * 1024];
	ssize_t n;

	while ((n = stream_read(limited, bytes, sizeof(bytes), err)) > 0)
		buf_add(dst, bytes, (size_t)n);
	stream_close(&limited);
	return n == 0;
}

bool tls_json_read(struct stream *in, const struct tls_origin *origin,
	const struct report_sink *sink, struct err *err)
{
	struct buf raw = {0}, text = {0};
	uint32_t repairs = 0;
	bool ok;

	ok = read_all(in, &raw, err) &&
	     tls_scan(buf_str(&raw), &text, &repairs, err);
	buf_fini(&raw);
	ok = ok && read_text(buf_str(&text), repairs, origin, sink, err);
	buf_fini(&text);
	return ok;
}
