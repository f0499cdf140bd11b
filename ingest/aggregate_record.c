/* aggregate_record.c - one record, normalised (formats.md 6.5). */
#include "ingest/aggregate_build.h"

#include <string.h>

/*
 * More messages than any domain gets in a day. A sum over what strangers send
 * must stay within 63 bits, so an absurd number is no usable count.
 */
#define MAX_COUNT UINT64_C(1000000000000)
/* A selector is part of a host name. */
#define MAX_SELECTOR_BYTES LIMIT_DOMAIN_BYTES

bool aggregate_record_open(struct aggregate *g)
{
	struct aggregate_row *row = &g->row;

	/* The arrays keep what they hold: their counts say what is valid. */
	row->record = (struct record){0};
	row->has_count = row->has_usable_count = false;
	row->reason_count = row->dkim_count = row->spf_count = 0;
	arena_reset(g->record_arena);
	return true;
}

static void keep(
	struct aggregate *g, struct str *dst, struct str text, size_t max_bytes)
{
	aggregate_keep(g, g->record_arena, dst, text, max_bytes);
}

static void keep_domain(struct aggregate *g, struct str *dst, struct str text)
{
	aggregate_keep_domain(g, g->record_arena, dst, text, NULL);
}

/* --- row --- */

/* GoDaddy leaves it out, anonymisers write "X.X.X.X". */
void aggregate_source_ip(struct aggregate *g, struct str text)
{
	if (g->row.record.source_ip.family == 0 &&
		!ip_parse(text, &g->row.record.source_ip))
		g->row.record.source_ip.family = 0;
}

void aggregate_count(struct aggregate *g, struct str text)
{
	struct aggregate_row *row = &g->row;

	if (row->has_count) {
		/* A second row in one record; the first was taken. */
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

void aggregate_dkim(struct aggregate *g, struct str text)
{
	if (g->row.record.dkim == DMARC_RESULT_ABSENT)
		g->row.record.dkim = dmarc_result_parse(text);
}

void aggregate_spf(struct aggregate *g, struct str text)
{
	if (g->row.record.spf == DMARC_RESULT_ABSENT)
		g->row.record.spf = dmarc_result_parse(text);
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

/* unipi.it, petesrs.com, passco.net, junc.org */
bool aggregate_identities_open(struct aggregate *g)
{
	g->report.repairs |= REPAIR_IDENTIFIERS_ALIAS;
	return true;
}

void aggregate_header_from(struct aggregate *g, struct str text)
{
	bool was_address = false;

	aggregate_keep_domain(g, g->record_arena, &g->row.record.header_from,
		text, &was_address);
	if (was_address)
		g->report.repairs |= REPAIR_HEADER_FROM;
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

static enum auth_result result_word(struct aggregate *g, struct str text)
{
	enum auth_result v = auth_result_parse(text);

	if (v == AUTH_RESULT_ABSENT || v == AUTH_RESULT_OTHER)
		g->report.repairs |= REPAIR_RESULT;
	/* gosecure.net leaves it empty where there was no signature. */
	return v == AUTH_RESULT_ABSENT ? AUTH_RESULT_NONE : v;
}

bool aggregate_dkim_result_open(struct aggregate *g)
{
	struct aggregate_row *row = &g->row;

	if (row->dkim_count == LIMIT_AUTH_RESULTS) {
		g->report.repairs |= REPAIR_AUTH_RESULTS_CAPPED;
		return false;
	}
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

bool aggregate_dkim_result_close(struct aggregate *g, struct err *err UNUSED)
{
	struct dkim_auth_result *r = &g->row.dkim[g->row.dkim_count];

	if (r->result == AUTH_RESULT_ABSENT) {
		if (!r->domain.ptr && !r->selector.ptr && !r->human_result.ptr)
			return true; /* <dkim/>: there was none */
		r->result = result_word(g, STR_NULL);
	}
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

	if (r->scope == SPF_SCOPE_ABSENT)
		r->scope = spf_scope_parse(text);
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
	g->row.spf_count++;
	return true;
}

/* --- the record as a whole --- */

/* `name` is `of` or stands below it. */
static bool is_within(struct str name, struct str of)
{
	if (name.len < of.len)
		return false;
	if (!str_ends_with_nocase(name, of))
		return false;
	return name.len == of.len || name.ptr[name.len - of.len - 1] == '.';
}

/*
 * Relaxed alignment, by suffix alone: it knows no public suffixes, so two
 * siblings below one organisational domain are not seen as aligned. It only
 * stands in for a result that the receiver left out; the PSL comes with
 * org_domain.
 */
static bool is_aligned(struct str name, struct str header_from)
{
	if (!name.ptr || !memchr(name.ptr, '.', name.len) ||
		!memchr(header_from.ptr, '.', header_from.len))
		return false;
	return is_within(name, header_from) || is_within(header_from, name);
}

static enum dmarc_result evaluate_dkim(const struct aggregate_row *row)
{
	for (size_t i = 0; i < row->dkim_count; i++)
		if (row->dkim[i].result == AUTH_RESULT_PASS &&
			is_aligned(
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
			is_aligned(row->spf[i].domain, row->record.header_from))
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

bool aggregate_record_close(struct aggregate *g, struct err *err)
{
	struct aggregate_report *report = &g->report;

	if (++g->rows_seen > g->max_records)
		return err_set(
			err, ERR_LIMIT, "more than %u records", g->max_records);
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
