/* call.c - what the handler of a route is given. */
#include "api/call.h"

#include "dmarc/report.h"

/* 253 bytes is the most a name has (RFC 1035 2.3.4). */
#define DOMAIN_SIZE 256
#define DEFAULT_RANGE_DAYS 30

bool call_domain(struct api_call *call, struct str *ret, struct err *err)
{
	char *dst = arena_alloc(call->arena, DOMAIN_SIZE);
	struct str text = call->values[0], domain;
	bool was_address = false;

	if (!dst)
		return err_set(err, ERR_LIMIT, "request memory is full");
	if (!domain_normalise(text, dst, DOMAIN_SIZE, &domain, &was_address) ||
		was_address)
		return err_set(err, ERR_SYNTAX, "\"%.*s\" is not a domain",
			text.len < 80 ? (int)text.len : 80, text.ptr);
	if (!query_domain_exists(call->pg, domain, err))
		return false;
	*ret = domain;
	return true;
}

bool call_advice(struct api_call *call, struct str domain, utc_day_t day,
	struct err *err)
{
	return advice_read(
		call->pg, domain, call->api->advice, day, &call->advice, err);
}

bool call_advice_today(
	struct api_call *call, struct str domain, struct err *err)
{
	struct advice_version version;

	return advice_version_read(call->pg, domain,
		       clock_day_of(clock_now_s()), &version, err) &&
	       advice_shelf_read(call->api->shelf, call->pg, domain,
		       call->api->advice, &version, &call->today, err);
}

/* What was said lately may be kept by ingest; else it is judged here. */
static bool load_or_judge(struct api_call *call, struct str domain,
	const struct advice_version *version, enum said_part part,
	struct err *err)
{
	const struct advice_options *o = call->api->advice;

	if (part < SAID_ROLLOUT && !advice_said_load(call->pg, domain, o,
					   version, part, &call->said, err))
		return false;
	return call->said || advice_said_judge(call->pg, domain, o, version,
				     &call->said, err);
}

/* Who asks for the same meanwhile waits for it. */
static bool make(struct api_call *call, struct str domain,
	const struct advice_version *version, enum said_part part,
	struct err *err)
{
	struct advice_cache *cache = call->api->said;
	bool ok;

	advice_cache_lock(cache, domain);
	call->said = advice_cache_find(cache, domain, version, part);
	ok = call->said || load_or_judge(call, domain, version, part, err);
	if (ok && call->said->part > SAID_POLICIES)
		advice_cache_put(cache, domain, call->said);
	advice_cache_unlock(cache, domain);
	return ok;
}

bool call_said(struct api_call *call, struct str domain, enum said_part part,
	struct err *err)
{
	struct advice_cache *cache = call->api->said;
	struct advice_version version;

	if (!advice_version_read(call->pg, domain, clock_day_of(clock_now_s()),
		    &version, err))
		return false;
	if (!cache) {
		call->is_said_of_now = true;
		return advice_said_judge(call->pg, domain, call->api->advice,
			&version, &call->said, err);
	}
	call->said = advice_cache_find(cache, domain, &version, part);
	if (!call->said && !make(call, domain, &version, part, err))
		return false;
	call->is_said_of_now =
		advice_version_equal(&call->said->kept->version, &version);
	return true;
}

void call_write_trouble(struct json_out *j, const struct err *trouble)
{
	json_key(j, "advice_trouble");
	json_cstr(j, trouble->code == ERR_NONE ? NULL : trouble->msg);
}

bool call_range(struct api_call *call, struct str domain,
	const struct param_day *from, const struct param_day *to,
	struct day_range *ret, struct err *err)
{
	return call_range_by(
		call, domain, query_default_range, from, to, ret, err);
}

bool call_range_by(struct api_call *call, struct str domain,
	query_range_function *default_range, const struct param_day *from,
	const struct param_day *to, struct day_range *ret, struct err *err)
{
	struct day_range range;

	if (from->is_set && to->is_set) {
		range = (struct day_range){from->day, to->day};
	} else if (to->is_set) {
		range.to = to->day;
		range.from = to->day - (DEFAULT_RANGE_DAYS - 1);
		/* The first days that can be written have no 30 before them. */
		if (range.from < 0)
			range.from = 0;
	} else {
		if (!default_range(call->pg, domain, &range, err))
			return false;
		if (from->is_set)
			range.from = from->day;
		/* Asked from after the newest day on: that day, and empty. */
		if (range.to < range.from)
			range.to = range.from;
	}
	if (range.from > range.to)
		return err_set(err, ERR_SYNTAX,
			"parameter \"from\" is after \"to\"; allowed: a first "
			"day not after the last");
	*ret = range;
	return true;
}

bool call_same_range(const struct day_range *of_cursor,
	const struct param_day *from, const struct param_day *to,
	struct err *err)
{
	if ((from->is_set && from->day != of_cursor->from) ||
		(to->is_set && to->day != of_cursor->to))
		return err_set(err, ERR_SYNTAX,
			"parameter \"cursor\" belongs to other days than "
			"\"from\" and \"to\"; allowed: those of the first "
			"page, or none");
	return true;
}
