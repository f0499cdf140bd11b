/* call.h - what the handler of a route is given. */
#ifndef API_CALL_H
#define API_CALL_H

#include "api/advice_cache.h"
#include "api/advice_shelf.h"
#include "api/http.h"
#include "api/params.h"
#include "base/json_out.h"
#include "store/advice.h"
#include "store/pg_pool.h"
#include "store/query.h"
#include "store/spool.h"

/* What all requests share, for the life of the server. */
struct api {
	struct pg_pool *pool;
	struct pg_pool *writers; /* NULL: this service may only read */
	struct spool *spool;     /* NULL: not known here */
	int database_state;      /* database_state_view; -1: not known here */
	const struct advice_options *advice;
	struct advice_cache *said;  /* NULL: nothing is kept */
	struct advice_shelf *shelf; /* NULL: nothing is kept */
	const char *hostname;
	uint64_t max_message_bytes; /* of a report that is posted */
	bool is_open;               /* http.auth = none */
};

#define CALL_MAX_VALUES 4

struct api_call {
	const struct api *api;
	const struct http_request *request;
	struct http_response *response;
	struct arena *arena;   /* dies with the request */
	struct pg *pg;         /* borrowed; NULL for a route without one */
	struct advice *advice; /* call_advice's; ends with the call */
	struct advice_shelved *today; /* call_advice_today's; the same */
	struct advice_said *said;     /* call_said's; the same */
	bool is_said_of_now;          /* from all that the snapshot holds */
	struct str values[CALL_MAX_VALUES]; /* of {name}, decoded, in order */
};

/*
 * A handler writes its answer and returns true. False is a refusal or trouble
 * below, see respond_err: ERR_SYNTAX and ERR_UNSUPPORTED are shown to the
 * client; ERR_TEMP gets another try on a new connection first.
 */
typedef bool route_handler(struct api_call *call, struct err *err);

/*
 * The domain in the path, normalised; ERR_SYNTAX where it cannot be one,
 * ERR_UNSUPPORTED where nothing is known of it.
 */
MUST_CHECK bool call_domain(
	struct api_call *call, struct str *ret, struct err *err);

/*
 * call_advice - what the advisor says of a domain on a day; in call->advice.
 *
 * At most once a call. Errors as of advice_read.
 */
MUST_CHECK bool call_advice(struct api_call *call, struct str domain,
	utc_day_t day, struct err *err);

/*
 * call_advice_today - the same of today, shared with others: in call->today.
 *
 * It is left as it is. At most once a call; within its snapshot.
 */
MUST_CHECK bool call_advice_today(
	struct api_call *call, struct str domain, struct err *err);

/*
 * call_said - what the advisor says of a domain today; in call->said.
 *
 *   part  of its rollout nothing is older than what judging takes; the rest may
 *         be what ingest said lately, if today's takes long
 *
 * At most once a call; within its snapshot. Errors as of advice_read, but of a
 * domain with too many facts nothing is said: see advice_kept.trouble.
 */
MUST_CHECK bool call_said(struct api_call *call, struct str domain,
	enum said_part part, struct err *err);

/* "advice_trouble": why nothing is said of sources, or null; in an object that
 * is open. */
void call_write_trouble(struct json_out *j, const struct err *trouble);

/*
 * call_range - the days asked for.
 *
 *   domain  STR_NULL: over all
 *   from, to  as given; what is missing comes from query_default_range
 *
 * ERR_SYNTAX where from is after to.
 */
MUST_CHECK bool call_range(struct api_call *call, struct str domain,
	const struct param_day *from, const struct param_day *to,
	struct day_range *ret, struct err *err);

/* The same with the default days of another kind of data. */
MUST_CHECK bool call_range_by(struct api_call *call, struct str domain,
	query_range_function *default_range, const struct param_day *from,
	const struct param_day *to, struct day_range *ret, struct err *err);

/* A page's cursor carries its days; others given with it are ERR_SYNTAX. */
MUST_CHECK bool call_same_range(const struct day_range *of_cursor,
	const struct param_day *from, const struct param_day *to,
	struct err *err);

#endif
