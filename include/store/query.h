/* query.h - typed readers for the answers; rows live in the arena given. */
#ifndef STORE_QUERY_H
#define STORE_QUERY_H

#include "base/clock.h"
#include "dmarc/report.h"
#include "dmarc/rollout.h"
#include "store/pg.h"

/* Inclusive days, UTC. */
struct day_range {
	utc_day_t from, to;
};

struct domain_row {
	struct str domain;
	uint64_t messages, passed;
	enum policy policy; /* p of the report with the newest window */
	struct str verdict; /* the advisor's last; STR_NULL: none */
	bool has_data;
	utc_day_t last_day;
};

struct disposition_sums {
	uint64_t none, quarantine,
		reject; /* none includes `pass` and unknown */
};

/* A source, or a group of them: then what all of them share, or absent. */
struct source_row {
	struct ip source_ip;
	bool is_network; /* it and its neighbours: retention folded them, or
			    they are grouped so */
	uint64_t messages, passed, dkim_aligned, spf_aligned;
	struct disposition_sums disposition;
	utc_day_t first_day, last_day;
	uint32_t reporters;
	struct str hostname, as_name, country; /* STR_NULL: not known */
	bool has_asn;
	uint32_t asn;
	/* What source_judged.h says; absent until it has been asked. */
	struct str sender;
	bool has_class, by_owner;
	enum source_class class;
	uint32_t addresses; /* of a group */
	struct str place;   /* of a group, in order of groups */
};

struct total_row {
	uint64_t messages, passed;
};

struct timeline_row {
	utc_day_t day; /* first day of the interval */
	uint64_t messages, passed;
	struct disposition_sums disposition;
};

/* A policy as reports said it was published, from a day on. */
struct policy_change_row {
	utc_day_t day;
	struct policy_published policy;
};

enum interval { INTERVAL_DAY, INTERVAL_WEEK, INTERVAL_MONTH };

/* Where a source list goes on: after this row in the order asked for. */
struct source_cursor {
	bool is_set;
	uint64_t messages; /* order by messages only */
	struct ip source_ip;
	bool is_network;
};

enum source_order { SOURCES_BY_MESSAGES, SOURCES_BY_ADDRESS };

/* Which sources; all absent: every one. Addresses are borrowed. */
struct source_filter {
	/* Lower case: how the address begins, or part of a host name or of the
	 * network's name. STR_NULL: any */
	struct str text;
	const struct ip *text_ips; /* that fit `text` for another reason */
	size_t text_ip_count;
	bool has_ips;    /* only these: */
	bool is_without; /* only all others, instead */
	const struct ip *ips;
	size_t ip_count;
};

/*
 * Each function below answers from a snapshot of its own. Between begin and
 * end all of them see the same one, so that a total equals the sum of its rows
 * while data arrives; read only, at most 30 s a statement.
 */
MUST_CHECK bool query_begin(struct pg *p, struct err *err);
void query_end(struct pg *p);

/* The 30 days that end on the domain's newest day with data that is not after
 * tomorrow (domain STR_NULL: over all domains); today's where there is none. */
typedef bool query_range_function(struct pg *p, struct str domain,
	struct day_range *ret, struct err *err);
MUST_CHECK bool query_default_range(struct pg *p, struct str domain,
	struct day_range *ret, struct err *err);
/* ERR_UNSUPPORTED where the domain is unknown. */
MUST_CHECK bool query_domain_exists(
	struct pg *p, struct str domain, struct err *err);
/* All domains, by name. */
MUST_CHECK bool query_domain_names(struct pg *p, struct arena *a,
	struct str **ret, size_t *count, struct err *err);
/* Every domain, also without messages in the range, by messages then name;
 * after `after_domain`-th row: offset paging by (messages, name). */
MUST_CHECK bool query_domain_list(struct pg *p, struct day_range range,
	uint32_t limit, uint32_t offset, struct arena *a,
	struct domain_row **ret, size_t *count, struct err *err);
MUST_CHECK bool query_source_list(struct pg *p, struct str domain,
	struct day_range range, enum source_order order,
	const struct source_cursor *after, const struct source_filter *filter,
	uint32_t limit, struct arena *a, struct source_row **ret, size_t *count,
	struct err *err);
/* "192.0.2.1", "192.0.2.0/24" of a network, "" where there is no address. */
#define SOURCE_TEXT_SIZE (IP_TEXT_SIZE + 4)
void source_format(
	const struct ip *ip, bool is_network, char dst[SOURCE_TEXT_SIZE]);
/* False for anything else. */
MUST_CHECK bool source_parse(struct str text, struct ip *ip, bool *is_network);
MUST_CHECK bool query_total(struct pg *p, struct str domain,
	struct day_range range, struct total_row *ret, struct err *err);
/* Grows with every report of the domain: a list in order of messages may have
 * moved where two answers differ in it. */
MUST_CHECK bool query_data_version(
	struct pg *p, struct str domain, uint64_t *ret, struct err *err);
MUST_CHECK bool query_timeline(struct pg *p, struct str domain,
	struct day_range range, enum interval interval, struct arena *a,
	struct timeline_row **ret, size_t *count, struct err *err);
MUST_CHECK bool query_policy_changes(struct pg *p, struct str domain,
	struct day_range range, struct arena *a, struct policy_change_row **ret,
	size_t *count, struct err *err);

/* For `ruad db status`: tables with their partitions together. */
struct table_row {
	struct str name;
	uint32_t partitions;
	bool has_months;
	utc_day_t oldest, newest; /* first days of months */
	uint64_t row_estimate, bytes;
};
/* Largest first. */
MUST_CHECK bool query_tables(struct pg *p, struct arena *a,
	struct table_row **ret, size_t *count, struct err *err);

/* The schema in words, as Markdown; pieces of one or more lines. */
MUST_CHECK bool query_schema(struct pg *p, struct arena *a, struct str **ret,
	size_t *count, struct err *err);

/* For `ruad status` and /readyz. */
struct store_status {
	uint64_t report_count, record_count, domain_count;
	uint64_t duplicate_count; /* reports seen again */
	int64_t last_arrival_s;   /* 0: none */
};
struct reporter_row {
	struct str reporter;
	uint64_t report_count;
	int64_t last_arrival_s;
};
MUST_CHECK bool query_status(
	struct pg *p, struct store_status *ret, struct err *err);
/* Newest arrival first. */
MUST_CHECK bool query_reporters(struct pg *p, uint32_t limit, struct arena *a,
	struct reporter_row **ret, size_t *count, struct err *err);

#endif
