/* aggregate_build.c - the report as a whole: its arenas, its header, its end. */
#include "ingest/aggregate_build.h"

#include "base/stream.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

/* Sums to less than 64 KiB, as every text has a ceiling and the first wins. */
#define HEADER_ARENA_BYTES (256u * 1024)
/* A row: 100 + 100 auth results and 16 reasons, each text at its most, are less
 * than 400 KiB with the structs; a record has LIMIT_RECORD_ROWS at most. */
#define RECORD_ARENA_BYTES (LIMIT_RECORD_ROWS * 512u * 1024)

void aggregate_init(struct aggregate *g, const struct report_sink *sink,
	uint32_t max_records, const struct aggregate_hint *hint)
{
	memset(g, 0, offsetof(struct aggregate, error));
	g->sink = sink;
	g->hint = *hint;
	g->max_records = max_records;
	g->header_arena = arena_new("report header", HEADER_ARENA_BYTES);
	g->record_arena = arena_new("record", RECORD_ARENA_BYTES);
	g->report.policy.pct = -1;
	g->policy = &g->report.policy;
	g->policy_arena = g->header_arena;
}

void aggregate_fini(struct aggregate *g)
{
	arena_free(&g->header_arena);
	arena_free(&g->record_arena);
}

struct str aggregate_cut(struct str text, size_t max_bytes)
{
	if (text.len <= max_bytes)
		return text;
	text.len = max_bytes;
	/* Back to the first byte of the character that was cut. */
	while (text.len > 0 &&
		((unsigned char)text.ptr[text.len] & 0xC0) == 0x80)
		text.len--;
	return text;
}

void aggregate_keep(struct aggregate *g, struct arena *a, struct str *dst,
	struct str text, size_t max_bytes)
{
	bool is_kept;

	if (dst->ptr || text.len == 0)
		return;
	if (text.len > max_bytes) {
		text = str_trim(aggregate_cut(text, max_bytes));
		g->report.repairs |= REPAIR_TEXT_CUT;
	}
	is_kept = arena_copy_str(a, text, dst);
	assert(is_kept);
	(void)is_kept;
}

/*
 * Nearly all domains come as they shall be stored; that is seen at once, which
 * spares domain_normalise for each of the five of a record.
 */
static bool is_normal_domain(struct str s)
{
	if (s.len == 0 || s.len > LIMIT_DOMAIN_BYTES || s.ptr[s.len - 1] == '.')
		return false;
	for (size_t i = 0; i < s.len; i++)
		if (!((s.ptr[i] >= 'a' && s.ptr[i] <= 'z') ||
			    (s.ptr[i] >= '-' && s.ptr[i] <= '9') ||
			    s.ptr[i] == '_'))
			return false;
	return true;
}

void aggregate_keep_domain(struct aggregate *g, struct arena *a,
	struct str *dst, struct str text, enum repair repair)
{
	char name[LIMIT_DOMAIN_BYTES];
	struct str domain;

	if (is_normal_domain(text) && !str_equal(text, STR("null"))) {
		aggregate_keep(g, a, dst, text, LIMIT_DOMAIN_BYTES);
		return;
	}
	if (dst->ptr || text.len == 0)
		return;
	g->report.repairs |= repair;
	/* "Name <user@example.com>": what counts stands before the '>'. */
	if (text.ptr[text.len - 1] == '>')
		text.len--;
	/* veeam.com and AOL write the word. */
	if (str_equal_nocase(text, STR("null")))
		return;
	if (domain_normalise(text, name, sizeof(name), &domain, NULL))
		aggregate_keep(g, a, dst, domain, LIMIT_DOMAIN_BYTES);
}

void aggregate_keep_header(
	struct aggregate *g, struct str *dst, struct str text)
{
	aggregate_keep(g, g->header_arena, dst, text, LIMIT_TEXT_BYTES);
}

void aggregate_version(struct aggregate *g, struct str text)
{
	aggregate_keep_header(g, &g->report.version, text);
}

/*
 * The report_id takes part in telling duplicates apart, so one that is made up
 * must come out the same for the same report, and it is needed before the
 * records were seen: hence from the other parts of that key alone.
 */
static void make_report_id(struct aggregate *g)
{
	const struct aggregate_report *r = &g->report;
	unsigned char digest[32];
	char key[2 * LIMIT_TEXT_BYTES], id[32];
	int n;

	n = snprintf(key, sizeof(key), "%.*s\n%.*s\n%jd\n%jd",
		STR_ARGS(r->metadata.org_name), STR_ARGS(r->policy.domain),
		(intmax_t)r->metadata.begin_s, (intmax_t)r->metadata.end_s);
	assert(n > 0 && (size_t)n < sizeof(key));
	sha256(key, (size_t)n, digest);
	n = snprintf(id, sizeof(id), "none-%02x%02x%02x%02x%02x%02x%02x%02x",
		digest[0], digest[1], digest[2], digest[3], digest[4],
		digest[5], digest[6], digest[7]);
	assert(n > 0 && (size_t)n < sizeof(id));
	aggregate_keep_header(g, &g->report.metadata.report_id, str_from(id));
	g->report.repairs |= REPAIR_REPORT_ID;
}

/* For information only: hybrids are normal, nothing is decided by it. */
static enum report_schema detect_schema(const struct aggregate *g)
{
	if (g->is_rfc9990)
		return SCHEMA_RFC9990;
	return g->report.version.ptr ? SCHEMA_RFC7489 : SCHEMA_DRAFT;
}

bool aggregate_send_header(struct aggregate *g, struct err *err)
{
	if (!g->has_metadata || !g->has_policy)
		return true;
	if (!g->report.metadata.report_id.ptr)
		make_report_id(g);
	g->report.schema = detect_schema(g);
	g->header_is_sent = true;
	return g->sink->header(g->sink->ctx, &g->report, err);
}

/*
 * An element that is missing is one that is empty: subject and file name may
 * hold what a report cannot do without. Where they do not, that it is missing
 * is the better reason.
 */
static bool complete_header(struct aggregate *g, struct err *err)
{
	struct err why = {0};

	if (!g->has_metadata && !aggregate_metadata_complete(g, &why))
		return err_set(
			err, ERR_SYNTAX, "report without report_metadata");
	if (!g->has_policy && !aggregate_policy_complete(g, &why))
		return err_set(
			err, ERR_SYNTAX, "report without policy_published");
	return aggregate_send_header(g, err);
}

bool aggregate_finish(struct aggregate *g, struct err *err)
{
	if (!g->header_is_sent && !complete_header(g, err))
		return false;
	/* version may come last; so may what only RFC 9990 has. */
	g->report.schema = detect_schema(g);
	return g->sink->end(g->sink->ctx, &g->report, err);
}
