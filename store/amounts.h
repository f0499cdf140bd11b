/* amounts.h - what is summed of messages, by source and day or by day. */
#ifndef STORE_AMOUNTS_H
#define STORE_AMOUNTS_H

#include "store/shape.h"

/* In the order of the columns of source_day_sum and domain_day. */
enum amount {
	MESSAGES,
	PASSED,
	DKIM_ALIGNED,
	SPF_ALIGNED,
	QUARANTINED,
	REJECTED,
	AMOUNTS
};

/* Messages of one shape; `flags` are those of struct shape. */
static inline void amounts_add(
	uint64_t amounts[AMOUNTS], unsigned flags, uint64_t messages)
{
	amounts[MESSAGES] += messages;
	if (flags & (SHAPE_DKIM | SHAPE_SPF))
		amounts[PASSED] += messages;
	if (flags & SHAPE_DKIM)
		amounts[DKIM_ALIGNED] += messages;
	if (flags & SHAPE_SPF)
		amounts[SPF_ALIGNED] += messages;
	if (flags & SHAPE_QUARANTINE)
		amounts[QUARANTINED] += messages;
	if (flags & SHAPE_REJECT)
		amounts[REJECTED] += messages;
}

#endif
