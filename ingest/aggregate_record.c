/* aggregate_record.c - one record, normalised. */
#include "ingest/aggregate_build.h"

#include <assert.h>
#include <string.h>

/*
 * More messages than any domain gets in a day. A sum over what strangers send
 * must stay within 63 bits, so an absurd number is no usable count.
 */
#define MAX_COUNT UINT64_C(1000000000000)
/* A selector is part of a host name. */
#define MAX_SELECTOR_BYTES LIMIT_DOMAIN_BYTES

/* The arrays keep what they hold: their counts say what is valid. */
static void begin_row(struct aggregate_row *row)
{
	row->record = (struct record){0};
	row->has_row = row->has_count = row->has_usable_count = false;
	row->has_shared = row->is_inherited = false;
	row->reason_count = row->spf_count = 0;
	row->dkim_count = row->dkim_seen = 0;
}

/* What a record says once, given to the rows that came before it was said. */
static void share(struct aggregate *g)
{
	const struct aggregate_row *from = &g->row;

	for (unsigned i = 0; i < g->held_count; i++) {
		struct aggregate_row *to = g->held[i];

		if (to->has_shared)
			continue;
		to->has_shared = from->has_shared;
		to->record.header_from = from->record.header_from;
		to->record.envelope_from = from->record.envelope_from;
		to->record.envelope_to = from->record.envelope_to;
		memcpy(to->dkim, from->dkim, sizeof(to->dkim));
		memcpy(to->spf, from->spf, sizeof(to->spf));
		to->dkim_count = from->dkim_count;
		to->spf_count = from->spf_count;
	}
}

/* Another row begins in this record: the one at hand waits for its end. */
static bool hold_row(struct aggregate *g)
{
	struct aggregate_row *copy;

	g->report.repairs |= REPAIR_RECORD_SHAPE;
	if (g->held_count == LIMIT_RECORD_ROWS - 1) {
		g->has_too_many_rows = true;
		return false;
	}
	if (g->row.has_shared)
		share(g);
	copy = arena_alloc(g->record_arena, sizeof(*copy));
	assert(copy);
	*copy = g->row;
	g->held[g->held_count++] = copy;
	return true;
}

/* A record in a record: the outer one is a wrapper, or a row of its own. */
bool aggregate_record_open(struct aggregate *g)
{
	if (g->is_in_header)
		return false;
	if (g->record_depth++ == 0) {
		arena_reset(g->record_arena);
		g->held_count = 0;
		g->has_nested = false;
		begin_row(&g->row);
		return true;
	}
	g->has_nested = true;
	g->report.repairs |= REPAIR_RECORD_SHAPE;
	if (g->row.has_row)
		(void)hold_row(g);
	else if (g->held_count == 0)
		arena_reset(g->record_arena);
	begin_row(&g->row);
	return true;
}

/* A second row is a record of its own; what the first was given counts for both
 * unless more comes. */
bool aggregate_row_open(struct aggregate *g)
{
	struct aggregate_row *row = &g->row;
	struct record old;

	if (!row->has_row) {
		row->has_row = true;
		return true;
	}
	if (!hold_row(g))
		return false;
	old = row->record;
	row->is_inherited = row->has_shared;
	row->record = (struct record){.header_from = old.header_from,
		.envelope_from = old.envelope_from,
		.envelope_to = old.envelope_to};
	row->has_count = row->has_usable_count = false;
	row->reason_count = 0;
	return true;
}

static void keep(
	struct aggregate *g, struct str *dst, struct str text, size_t max_bytes)
{
	aggregate_keep(g, g->record_arena, dst, text, max_bytes);
}

static void keep_domain(struct aggregate *g, struct str *dst, struct str text)
{
	aggregate_keep_domain(g, g->record_arena, dst, text, REPAIR_DOMAIN);
}

/* --- row --- */

/* Brackets, zone, prefix length; IPv4 written as IPv6. */
static bool is_odd_address(struct str text, const struct ip *ip)
{
	return text.ptr[0] == '[' || memchr(text.ptr, '/', text.len) ||
	       memchr(text.ptr, ip->family == 4 ? ':' : '%', text.len);
}

/* GoDaddy leaves it out, anonymisers write "X.X.X.X". */
void aggregate_source_ip(struct aggregate *g, struct str text)
{
	struct ip *ip = &g->row.record.source_ip;

	if (ip->family != 0)
		return;
	if (!ip_parse(text, ip))
		ip->family = 0; /* noted where the record ends */
	else if (is_odd_address(text, ip))
		g->report.repairs |= REPAIR_SOURCE_IP;
}

void aggregate_count(struct aggregate *g, struct str text)
{
	struct aggregate_row *row = &g->row;

	if (row->has_count) {
		g->report.repairs |= REPAIR_COUNT;
		return;
	}
	row->has_count = true;
	row->has_usable_count = str_to_u64(text, &row->record.message_count) &&
				row->record.message_count > 0 &&
				row->record.message_count <= MAX_COUNT;
}

void aggregate_disposition(struct aggregate *g, struct str text)
{
	if (g->row.record.disposition == DISPOSITION_ABSENT)
		g->row.record.disposition = disposition_parse(text);
}

/* `none` (globetax.com) and `softfail` (uniqa.cz) are no pass. */
static void set_evaluated(
	struct aggregate *g, enum dmarc_result *dst, struct str text)
{
	if (*dst != DMARC_RESULT_ABSENT)
		return;
	*dst = dmarc_result_parse(text);
	if (*dst == DMARC_RESULT_FAIL && !str_equal_nocase(text, STR("fail")))
		g->report.repairs |= REPAIR_EVALUATED;
}

void aggregate_dkim(struct aggregate *g, struct str text)
{
	set_evaluated(g, &g->row.record.dkim, text);
}

void aggregate_spf(struct aggregate *g, struct str text)
{
	set_evaluated(g, &g->row.record.spf, text);
}

/* --- reason --- */

bool aggregate_reason_open(struct aggregate *g)
{
	struct aggregate_row *row = &g->row;

	if (row->reason_count == LIMIT_REASONS) {
		g->report.repairs |= REPAIR_AUTH_RESULTS_CAPPED;
		return false;
	}
	row->reasons[row->reason_count] = (struct policy_override_reason){0};
	return true;
}

void aggregate_reason_type(struct aggregate *g, struct str text)
{
	struct policy_override_reason *r = &g->row.reasons[g->row.reason_count];

	if (r->type == REASON_ABSENT)
		r->type = reason_type_parse(text);
}

void aggregate_reason_comment(struct aggregate *g, struct str text)
{
	keep(g, &g->row.reasons[g->row.reason_count].comment, text,
		LIMIT_COMMENT_BYTES);
}

/* rspamd once wrote <reason>sampled_out</reason>. */
void aggregate_reason_text(struct aggregate *g, struct str text)
{
	struct policy_override_reason *r = &g->row.reasons[g->row.reason_count];

	if (r->type != REASON_ABSENT || text.len == 0)
		return;
	r->type = reason_type_parse(text);
	g->report.repairs |= REPAIR_REASON;
}

bool aggregate_reason_close(struct aggregate *g, struct err *err UNUSED)
{
	struct policy_override_reason *r = &g->row.reasons[g->row.reason_count];

	if (r->type == REASON_ABSENT && !r->comment.ptr)
		return true; /* empty: says nothing */
	if (r->type == REASON_ABSENT) {
		r->type = REASON_OTHER; /* kddi.com: a comment alone */
		g->report.repairs |= REPAIR_REASON;
	}
	g->row.reason_count++;
	return true;
}

/* --- identifiers --- */

/* The first of what a second row brings displaces all it was given. */
static void begin_shared(struct aggregate_row *row)
{
	if (row->is_inherited) {
		row->record.header_from = STR_NULL;
		row->record.envelope_from = row->record.envelope_to = STR_NULL;
		row->dkim_count = row->dkim_seen = row->spf_count = 0;
		row->is_inherited = false;
	}
	row->has_shared = true;
}

bool aggregate_identifiers_open(struct aggregate *g)
{
	begin_shared(&g->row);
	return true;
}

/* unipi.it, petesrs.com, passco.net, junc.org */
bool aggregate_identities_open(struct aggregate *g)
{
	begin_shared(&g->row);
	g->report.repairs |= REPAIR_IDENTIFIERS_ALIAS;
	return true;
}

void aggregate_header_from(struct aggregate *g, struct str text)
{
	aggregate_keep_domain(g, g->record_arena, &g->row.record.header_from,
		text, REPAIR_HEADER_FROM);
}

void aggregate_envelope_from(struct aggregate *g, struct str text)
{
	keep_domain(g, &g->row.record.envelope_from, text);
}

void aggregate_envelope_to(struct aggregate *g, struct str text)
{
	keep_domain(g, &g->row.record.envelope_to, text);
}

/* --- auth_results --- */

bool aggregate_auth_results_open(struct aggregate *g)
{
	begin_shared(&g->row);
	return true;
}

static enum auth_result result_word(struct aggregate *g, struct str text)
{
	enum auth_result v = auth_result_parse(text);

	if (v != AUTH_RESULT_PASS &&
		(v == AUTH_RESULT_ABSENT || v == AUTH_RESULT_OTHER ||
			!auth_result_is_name(v, text)))
		g->report.repairs |= REPAIR_RESULT;
	/* gosecure.net leaves it empty where there was no signature. */
	return v == AUTH_RESULT_ABSENT ? AUTH_RESULT_NONE : v;
}

bool aggregate_dkim_result_open(struct aggregate *g)
{
	struct aggregate_row *row = &g->row;

	/* Repeated ones too: their texts were kept. */
	if (row->dkim_seen == LIMIT_AUTH_RESULTS) {
		g->report.repairs |= REPAIR_AUTH_RESULTS_CAPPED;
		return false;
	}
	row->dkim_seen++;
	row->dkim[row->dkim_count] = (struct dkim_auth_result){0};
	return true;
}

void aggregate_dkim_domain(struct aggregate *g, struct str text)
{
	keep_domain(g, &g->row.dkim[g->row.dkim_count].domain, text);
}

void aggregate_dkim_selector(struct aggregate *g, struct str text)
{
	keep(g, &g->row.dkim[g->row.dkim_count].selector, text,
		MAX_SELECTOR_BYTES);
}

void aggregate_dkim_result(struct aggregate *g, struct str text)
{
	struct dkim_auth_result *r = &g->row.dkim[g->row.dkim_count];

	if (r->result == AUTH_RESULT_ABSENT)
		r->result = result_word(g, text);
}

void aggregate_dkim_human_result(struct aggregate *g, struct str text)
{
	keep(g, &g->row.dkim[g->row.dkim_count].human_result, text,
		LIMIT_COMMENT_BYTES);
}

static bool is_same_dkim(
	const struct dkim_auth_result *a, const struct dkim_auth_result *b)
{
	return a->result == b->result && str_equal(a->domain, b->domain) &&
	       str_equal(a->selector, b->selector) &&
	       str_equal(a->human_result, b->human_result);
}

/* Older rspamd reported each signature twice. */
static bool is_repeated(
	const struct aggregate_row *row, const struct dkim_auth_result *r)
{
	for (size_t i = 0; i < row->dkim_count; i++)
		if (is_same_dkim(&row->dkim[i], r))
			return true;
	return false;
}

bool aggregate_dkim_result_close(struct aggregate *g, struct err *err UNUSED)
{
	struct dkim_auth_result *r = &g->row.dkim[g->row.dkim_count];

	if (r->result == AUTH_RESULT_ABSENT) {
		if (!r->domain.ptr && !r->selector.ptr && !r->human_result.ptr)
			return true; /* <dkim/>: there was none */
		r->result = result_word(g, STR_NULL);
	}
	if (is_repeated(&g->row, r))
		g->report.repairs |= REPAIR_RESULTS_REPEATED;
	else
		g->row.dkim_count++;
	return true;
}

bool aggregate_spf_result_open(struct aggregate *g)
{
	struct aggregate_row *row = &g->row;

	if (row->spf_count == LIMIT_AUTH_RESULTS) {
		g->report.repairs |= REPAIR_AUTH_RESULTS_CAPPED;
		return false;
	}
	row->spf[row->spf_count] = (struct spf_auth_result){0};
	return true;
}

void aggregate_spf_domain(struct aggregate *g, struct str text)
{
	keep_domain(g, &g->row.spf[g->row.spf_count].domain, text);
}

void aggregate_spf_scope(struct aggregate *g, struct str text)
{
	struct spf_auth_result *r = &g->row.spf[g->row.spf_count];

	if (r->scope != SPF_SCOPE_ABSENT)
		return;
	r->scope = spf_scope_parse(text);
	if (r->scope == SPF_SCOPE_OTHER)
		g->report.repairs |= REPAIR_RESULT;
}

void aggregate_spf_result(struct aggregate *g, struct str text)
{
	struct spf_auth_result *r = &g->row.spf[g->row.spf_count];

	if (r->result == AUTH_RESULT_ABSENT)
		r->result = result_word(g, text);
}

void aggregate_spf_human_result(struct aggregate *g, struct str text)
{
	keep(g, &g->row.spf[g->row.spf_count].human_result, text,
		LIMIT_COMMENT_BYTES);
}

bool aggregate_spf_result_close(struct aggregate *g, struct err *err UNUSED)
{
	struct spf_auth_result *r = &g->row.spf[g->row.spf_count];

	if (r->result == AUTH_RESULT_ABSENT) {
		if (!r->domain.ptr && !r->scope && !r->human_result.ptr)
			return true;
		r->result = result_word(g, STR_NULL);
	}
	/* Most reporters leave it out; RFC 9990 knows no other. */
	if (r->scope == SPF_SCOPE_ABSENT)
		r->scope = SPF_SCOPE_MFROM;
	g->row.spf_count++;
	return true;
}

/* --- the record as a whole --- */

/*
 * A result that the receiver left out is made again, with relaxed alignment as
 * far as it goes without the public suffix list (domain.h): a sibling is not
 * seen as aligned, and what did not pass may have passed.
 */
static enum dmarc_result evaluate_dkim(const struct aggregate_row *row)
{
	for (size_t i = 0; i < row->dkim_count; i++)
		if (row->dkim[i].result == AUTH_RESULT_PASS &&
			domain_is_aligned_without_psl(
				row->dkim[i].domain, row->record.header_from))
			return DMARC_RESULT_PASS;
	return DMARC_RESULT_FAIL;
}

/* gosecure.net reports both identities; DMARC looks at MAIL FROM alone. */
static enum dmarc_result evaluate_spf(const struct aggregate_row *row)
{
	bool has_mfrom = false;

	for (size_t i = 0; i < row->spf_count; i++)
		has_mfrom |= row->spf[i].scope == SPF_SCOPE_MFROM;
	for (size_t i = 0; i < row->spf_count; i++) {
		if (has_mfrom && row->spf[i].scope != SPF_SCOPE_MFROM)
			continue;
		if (row->spf[i].result == AUTH_RESULT_PASS &&
			domain_is_aligned_without_psl(
				row->spf[i].domain, row->record.header_from))
			return DMARC_RESULT_PASS;
	}
	return DMARC_RESULT_FAIL;
}

static bool complete_record(struct aggregate *g, struct err *err)
{
	struct record *r = &g->row.record;

	if (!r->header_from.ptr) {
		if (!g->has_policy)
			return err_set(err, ERR_SYNTAX,
				"record without header_from "
				"before policy_published");
		r->header_from = g->report.policy.domain;
		g->report.repairs |= REPAIR_HEADER_FROM;
	}
	if (r->source_ip.family == 0)
		g->report.repairs |= REPAIR_SOURCE_IP;
	if (r->disposition == DISPOSITION_ABSENT ||
		r->disposition == DISPOSITION_OTHER)
		g->report.repairs |= REPAIR_DISPOSITION;
	if (!r->dkim || !r->spf)
		g->report.repairs |= REPAIR_EVALUATED;
	if (!r->dkim)
		r->dkim = evaluate_dkim(&g->row);
	if (!r->spf)
		r->spf = evaluate_spf(&g->row);
	r->reasons = g->row.reasons;
	r->dkim_results = g->row.dkim;
	r->spf_results = g->row.spf;
	r->reason_count = g->row.reason_count;
	r->dkim_count = g->row.dkim_count;
	r->spf_count = g->row.spf_count;
	return true;
}

static bool end_row(struct aggregate *g, struct err *err)
{
	struct aggregate_report *report = &g->report;

	if (++g->rows_seen > g->max_records)
		return err_set(err, ERR_LIMIT,
			"more than %u records (ceiling unpack.max_records)",
			g->max_records);
	if (!g->row.has_usable_count) {
		/* The placeholder record of wp.pl, GMX and Yahoo, and worse. */
		report->repairs |= REPAIR_COUNT;
		return true;
	}
	if (!complete_record(g, err))
		return false;
	report->record_count++;
	/* Cannot overflow: max_records and MAX_COUNT are below 2^32, 2^40. */
	report->message_count += g->row.record.message_count;
	return g->sink->record(g->sink->ctx, &g->row.record, err);
}

/* The rows that waited, in the order of the document, and the one at hand. */
static bool end_held_rows(struct aggregate *g, struct err *err)
{
	struct aggregate_row *last;
	unsigned count = g->held_count;

	if (g->has_too_many_rows)
		return err_set(err, ERR_LIMIT,
			"more than %d rows in one record", LIMIT_RECORD_ROWS);
	share(g);
	last = arena_alloc(g->record_arena, sizeof(*last));
	assert(last);
	*last = g->row;
	g->held_count = 0;
	for (unsigned i = 0; i < count; i++) {
		g->row = *g->held[i];
		if (!end_row(g, err))
			return false;
	}
	g->row = *last;
	return end_row(g, err);
}

bool aggregate_record_close(struct aggregate *g, struct err *err)
{
	g->record_depth--;
	if (g->held_count > 0 || g->has_too_many_rows) {
		if (!end_held_rows(g, err))
			return false;
	} else if (!g->has_nested || g->row.has_row) {
		if (!end_row(g, err))
			return false;
	} /* else a wrapper, with nothing to tell of itself */
	if (g->record_depth > 0) {
		arena_reset(g->record_arena);
		begin_row(&g->row);
	}
	return true;
}
