/*
 * source_judged.h - what the advisor says of each source, without the rest.
 *
 * Advice reads every fact of a domain; a list of sources wants a word on each.
 * So the words are made apart from the facts, and may be kept.
 */
#ifndef STORE_SOURCE_JUDGED_H
#define STORE_SOURCE_JUDGED_H

#include "store/advice.h"
#include "store/query.h"

struct judged_sender {
	struct str key;
	enum source_class class;
	bool by_owner;
};

/* Of one domain on one day. */
struct source_judged {
	/* In force as far as trusted reports tell; since ROLLOUT_NEVER: nothing
	 * is known. */
	struct rollout_policy policy;
	utc_day_t policy_since;
	const struct judged_sender *senders;
	const struct ip *ips;      /* ascending */
	const uint32_t *sender_of; /* index in senders, by ip */
	size_t sender_count, ip_count;
	size_t bytes;        /* all of it, about */
	struct arena *arena; /* source_judged.c's */
};

/* Nothing is said yet. */
struct source_judged *source_judged_new(void);
/* Of `advice` nothing is borrowed; NULL: nothing is said. ERR_LIMIT where
 * memory is full. */
MUST_CHECK bool source_judged_make(const struct advice *advice,
	struct source_judged **ret, struct err *err);
/* The same for who has no advice yet; errors as of advice_read. Of a domain
 * whose facts are too many for advice nothing is said: ERR_LIMIT is none. */
MUST_CHECK bool source_judged_read(struct pg *p, struct str domain,
	const struct advice_options *o, utc_day_t day,
	struct source_judged **ret, struct err *err);
/* NULL is accepted in *j. */
void source_judged_free(struct source_judged **j);

/* The sender that most mail of an address belongs to; NULL: none is known. */
const struct judged_sender *source_judged_find(
	const struct source_judged *j, const struct ip *ip);

/*
 * advice_sender_of - the same out of the advice itself.
 *
 *   others  receives, in `a`, the keys of other senders that some of its mail
 *           belongs to
 */
MUST_CHECK bool advice_sender_of(const struct advice *advice,
	const struct ip *ip, struct arena *a, const struct rollout_sender **ret,
	struct str **others, size_t *other_count, struct err *err);

/*
 * source_judged_filter - addresses of one class, addresses that fit a text.
 *
 *   class  of the sources; has_class false: any
 *   text   as source_filter.text; a sender whose key holds it fits, too
 *
 * Arrays live in `a`. Of unknown class are also the sources that nothing is
 * said of.
 */
MUST_CHECK bool source_judged_filter(const struct source_judged *j,
	bool has_class, enum source_class class, struct str text,
	struct arena *a, struct source_filter *ret, struct err *err);
/* Class and sender of rows that are single sources; borrowed from j. */
void source_judged_apply(
	const struct source_judged *j, struct source_row *rows, size_t count);

#endif
