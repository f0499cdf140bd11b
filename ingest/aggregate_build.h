/*
 * aggregate_build.h - from the texts of a report's elements to its structs.
 *
 * The half of aggregate_xml that knows no XML library: it is told which element
 * opened, what text it held and that it closed, and normalises. Every liberty
 * it takes is a bit of enum repair. Of a field that is given twice the first
 * counts, which also keeps what one record can hold below a fixed sum, whatever
 * the input repeats.
 */
#ifndef INGEST_AGGREGATE_BUILD_H
#define INGEST_AGGREGATE_BUILD_H

#include "base/arena.h"
#include "ingest/aggregate_hint.h"
#include "ingest/reader.h"

/* What the record at hand holds so far; aggregate_record.c. */
struct aggregate_row {
	struct record record; /* counts of the arrays are kept below */
	bool has_row, has_count, has_usable_count;
	bool has_shared;   /* identifiers or auth_results, own or inherited */
	bool is_inherited; /* of the row before: its own displace them */
	uint16_t reason_count, dkim_count, dkim_seen, spf_count;
	struct policy_override_reason reasons[LIMIT_REASONS];
	struct dkim_auth_result dkim[LIMIT_AUTH_RESULTS];
	struct spf_auth_result spf[LIMIT_AUTH_RESULTS];
};

struct aggregate {
	const struct report_sink *sink; /* borrowed */
	struct aggregate_hint hint;     /* borrowed */
	uint32_t max_records;
	struct aggregate_report report;
	struct arena *header_arena; /* texts of `report` */
	struct arena *record_arena; /* texts of `row`, reset at each record */

	bool is_rfc9990; /* its namespace, or an element only it has */
	bool has_metadata, has_policy; /* closed */
	bool is_in_header;             /* one of both is open */
	bool header_is_sent;
	bool has_begin, has_end;   /* usable */
	bool has_implausible_date; /* a number, but of no day */

	/* policy_published: the report's, or another that is compared. */
	struct policy_published *policy, other_policy;
	struct arena *policy_arena;
	bool has_policy_word; /* p was given */
	uint32_t repairs_before_policy;

	uint32_t rows_seen; /* with those that were left out */
	struct aggregate_row row;

	/* Records in records; rows that wait for theirs. */
	unsigned record_depth;
	bool has_nested, has_too_many_rows;
	struct aggregate_row *held[LIMIT_RECORD_ROWS];
	unsigned held_count;

	size_t error_len;
	char error[LIMIT_TEXT_BYTES]; /* metadata.error, joined */
};

/* `sink` is borrowed, so is the text of `hint`; aggregate_fini accepts one that
 * was only zeroed. */
void aggregate_init(struct aggregate *g, const struct report_sink *sink,
	uint32_t max_records, const struct aggregate_hint *hint);
void aggregate_fini(struct aggregate *g);

/*
 * What an element may do; see the table in aggregate_grammar.c. An `open` that
 * returns false has the element skipped with all that is in it.
 */
typedef bool aggregate_open_fn(struct aggregate *g);
typedef void aggregate_text_fn(struct aggregate *g, struct str text);
typedef bool aggregate_close_fn(struct aggregate *g, struct err *err);

aggregate_text_fn aggregate_version; /* aggregate_build.c */

/*
 * aggregate_metadata.c and aggregate_policy.c: fill in what is missing, from
 * elsewhere or by default; false where it cannot be done without.
 */
MUST_CHECK bool aggregate_metadata_complete(
	struct aggregate *g, struct err *err);
MUST_CHECK bool aggregate_policy_complete(struct aggregate *g, struct err *err);

/* aggregate_metadata.c */
aggregate_open_fn aggregate_metadata_open;
aggregate_close_fn aggregate_metadata_close;
aggregate_text_fn aggregate_org_name, aggregate_email,
	aggregate_extra_contact_info, aggregate_report_id, aggregate_begin,
	aggregate_end, aggregate_error, aggregate_generator;

/* aggregate_policy.c */
aggregate_open_fn aggregate_policy_open;
aggregate_close_fn aggregate_policy_close;
aggregate_text_fn aggregate_domain, aggregate_p, aggregate_sp, aggregate_np,
	aggregate_adkim, aggregate_aspf, aggregate_pct, aggregate_fo,
	aggregate_testing, aggregate_discovery_method;

/* aggregate_record.c: what stands inside a record */
aggregate_open_fn aggregate_record_open;
aggregate_close_fn aggregate_record_close;
aggregate_open_fn aggregate_row_open, aggregate_auth_results_open;
aggregate_text_fn aggregate_source_ip, aggregate_count;
aggregate_text_fn aggregate_disposition, aggregate_dkim, aggregate_spf;
aggregate_open_fn aggregate_reason_open;
aggregate_text_fn aggregate_reason_type, aggregate_reason_comment;
aggregate_text_fn aggregate_reason_text;
aggregate_close_fn aggregate_reason_close;
aggregate_open_fn aggregate_identifiers_open, aggregate_identities_open;
aggregate_text_fn aggregate_header_from, aggregate_envelope_from,
	aggregate_envelope_to;
aggregate_open_fn aggregate_dkim_result_open, aggregate_spf_result_open;
aggregate_close_fn aggregate_dkim_result_close, aggregate_spf_result_close;
aggregate_text_fn aggregate_dkim_domain, aggregate_dkim_selector,
	aggregate_dkim_result, aggregate_dkim_human_result;
aggregate_text_fn aggregate_spf_domain, aggregate_spf_scope,
	aggregate_spf_result, aggregate_spf_human_result;

/* The document was read whole: tell the sink, or say what is missing. */
MUST_CHECK bool aggregate_finish(struct aggregate *g, struct err *err);

/* --- shared by the aggregate_*.c files --- */

/* First wins; empty is absent; longer than max_bytes is cut and noted. */
void aggregate_keep(struct aggregate *g, struct arena *a, struct str *dst,
	struct str text, size_t max_bytes);
/* A text of `report`, at most LIMIT_TEXT_BYTES. */
void aggregate_keep_header(
	struct aggregate *g, struct str *dst, struct str text);
/* The same for a domain, normalised; what is none stays absent. `repair` is
 * noted where it was written in any other way. */
void aggregate_keep_domain(struct aggregate *g, struct arena *a,
	struct str *dst, struct str text, enum repair repair);
/* At most max_bytes of valid UTF-8 text, cut between characters. */
struct str aggregate_cut(struct str text, size_t max_bytes);
/* Once both report_metadata and policy_published have closed. */
MUST_CHECK bool aggregate_send_header(struct aggregate *g, struct err *err);

#endif
