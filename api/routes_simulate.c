/* routes_simulate.c - GET /api/v1/domains/D/simulate: mail judged again. */
#include "api/routes.h"
#include "api/simulate.h"

#include "api/cursor.h"
#include "api/respond.h"

#define DECIMALS 2 /* parts of messages are hundredths */

/* --- what is asked --------------------------------------------------------- */

enum simulate_list { BY_SOURCE, BY_RECEIVER, BY_CLASS, BY_SCOPE, BY_DAY };

struct simulate_params {
	struct param_day from, to;
	int64_t limit, pct; /* pct -1: not given */
	struct str cursor;
	int p, sp, np, adkim, aspf, testing; /* choice; -1: not given */
	int by;                              /* enum simulate_list */
};

#define NOT_GIVEN                                                     \
	{                                                             \
		.limit = 100, .pct = -1, .p = -1, .sp = -1, .np = -1, \
		.adkim = -1, .aspf = -1, .testing = -1                \
	}
#define AT(member) offsetof(struct simulate_params, member)

static const char *const lists[] = {
	"source", "receiver", "class", "scope", "day", NULL};
/* In the order of their enums, from the first that is not absent. */
static const char *const policies[] = {"none", "quarantine", "reject", NULL};
static const char *const modes[] = {"r", "s", NULL};
static const char *const answers[] = {"n", "y", NULL};

static const struct param_spec specs[] = {
	{"p", PARAM_CHOICE, AT(p), policies, 0, 0},
	{"pct", PARAM_INT, AT(pct), NULL, 0, 100},
	{"sp", PARAM_CHOICE, AT(sp), policies, 0, 0},
	{"np", PARAM_CHOICE, AT(np), policies, 0, 0},
	{"t", PARAM_CHOICE, AT(testing), answers, 0, 0},
	{"adkim", PARAM_CHOICE, AT(adkim), modes, 0, 0},
	{"aspf", PARAM_CHOICE, AT(aspf), modes, 0, 0},
	{"from", PARAM_DAY, AT(from), NULL, 0, 0},
	{"to", PARAM_DAY, AT(to), NULL, 0, 0},
	{"by", PARAM_CHOICE, AT(by), lists, 0, 0},
	{"limit", PARAM_INT, AT(limit), NULL, 1, 1000},
	{"cursor", PARAM_TEXT, AT(cursor), NULL, 0, 100},
};

/* Absent is 0 in each of the enums. */
static struct rollout_policy given_policy(const struct simulate_params *p)
{
	return (struct rollout_policy){
		.p = (enum policy)(p->p + POLICY_NONE),
		.sp = (enum policy)(p->sp + POLICY_NONE),
		.np = (enum policy)(p->np + POLICY_NONE),
		.adkim = (enum alignment_mode)(p->adkim + ALIGNMENT_RELAXED),
		.aspf = (enum alignment_mode)(p->aspf + ALIGNMENT_RELAXED),
		.pct = (int)p->pct,
		.testing = (enum testing)(p->testing + TESTING_NO),
	};
}

bool simulate_policy(struct str query, struct arena *a,
	struct rollout_policy *ret, struct err *err)
{
	struct simulate_params p = NOT_GIVEN;

	if (!params_read(specs, ARRAY_LEN(specs), query, a, &p, err))
		return false;
	*ret = given_policy(&p);
	return true;
}

size_t simulate_notes(
	const struct what_if *w, const char *notes[SIMULATE_MAX_NOTES])
{
	const struct rollout_simulation *s = &w->simulation;
	size_t n = 0;

	if (w->asked.np != w->asked.sp && s->scopes[SCOPE_NP].messages <= 0 &&
		s->scopes[SCOPE_SP].messages > 0)
		notes[n++] = "Which subdomains do not exist is not known: all "
			     "get sp, none np.";
	if (s->total.unproven > 0)
		notes[n++] = "Some passes stand on results that no report "
			     "shows: they are taken to hold.";
	if (w->left_out.reports > 0)
		notes[n++] = "Reports that nobody vouches for, and re-issued "
			     "ones, are left out.";
	else if (w->left_out.messages > 0)
		notes[n++] = "Mail without an address, and of days whose facts "
			     "are dropped, is left out.";
	return n;
}

/* --- rows -------------------------------------------------------------------- */

/* Of any of the lists; `tally` stands in the row, for the header of a CSV is
 * written from an empty one. */
struct simulated_row {
	struct rollout_tally tally;
	utc_day_t day;
	struct ip source_ip;
	enum source_class class;
	enum rollout_scope scope;
	struct str reporter;
};

static void write_tally(struct row_out *o, const void *tally)
{
	const struct rollout_tally *t = tally;

	row_number(o, "messages", t->messages, 0);
	row_number(o, "passed", t->passed, 0);
	row_number(o, "delivered", t->delivered, DECIMALS);
	row_number(o, "quarantined", t->quarantined, DECIMALS);
	row_number(o, "rejected", t->rejected, DECIMALS);
	row_number(o, "quarantined_upper", t->quarantined_upper, 0);
	row_number(o, "rejected_upper", t->rejected_upper, 0);
	row_number(o, "touched_upper", t->touched_upper, 0);
	row_object_begin(o, "recorded");
	row_number(o, "delivered", t->recorded_delivered, 0);
	row_number(o, "quarantined", t->recorded_quarantined, 0);
	row_number(o, "rejected", t->recorded_rejected, 0);
	row_object_end(o);
	row_number(o, "overridden", t->overridden, 0);
	row_number(o, "sampled", t->sampled, 0);
	row_number(o, "unproven", t->unproven, 0);
}

static void write_source(struct row_out *o, const void *row)
{
	const struct simulated_row *r = row;

	row_ip(o, "source_ip", &r->source_ip);
	row_cstr(o, "class", source_class_name(r->class));
	write_tally(o, &r->tally);
}

static void write_receiver(struct row_out *o, const void *row)
{
	const struct simulated_row *r = row;

	row_str(o, "reporter", r->reporter);
	write_tally(o, &r->tally);
}

static void write_class(struct row_out *o, const void *row)
{
	const struct simulated_row *r = row;

	row_cstr(o, "class", source_class_name(r->class));
	write_tally(o, &r->tally);
}

static void write_scope(struct row_out *o, const void *row)
{
	const struct simulated_row *r = row;

	row_cstr(o, "scope", rollout_scope_name(r->scope));
	write_tally(o, &r->tally);
}

static void write_day(struct row_out *o, const void *row)
{
	const struct simulated_row *r = row;

	row_day(o, "day", r->day);
	write_tally(o, &r->tally);
}

/* --- lists ------------------------------------------------------------------- */

struct simulate_answer {
	struct str domain;
	struct offset_position at;
	enum simulate_list by;
	size_t limit;
	const struct advice *advice;
	struct what_if what_if;
	uint64_t data_version;
	const char *next;
	struct arena *arena;
};

struct simulated_rows {
	struct simulated_row *rows;
	size_t count;
};

static size_t list_length(
	const struct rollout_simulation *s, enum simulate_list list)
{
	switch (list) {
	case BY_SOURCE:
		return s->source_count;
	case BY_RECEIVER:
		return s->receiver_count;
	case BY_CLASS:
		return CLASS_COUNT;
	case BY_SCOPE:
		return SCOPE_COUNT;
	case BY_DAY:
		break;
	}
	return s->day_count;
}

static void fill_row(const struct simulate_answer *w, enum simulate_list list,
	size_t i, struct simulated_row *ret)
{
	/* Ours first, then the less so. */
	static const enum source_class classes[] = {CLASS_AUTHORISED_ALIGNED,
		CLASS_AUTHORISED_MISALIGNED, CLASS_INDIRECT, CLASS_UNKNOWN,
		CLASS_UNAUTHORISED};
	const struct rollout_simulation *s = &w->what_if.simulation;
	const struct rollout_facts *f = &w->advice->facts;

	switch (list) {
	case BY_SOURCE:
		ret->tally = s->sources[i].tally;
		ret->source_ip = f->sources[s->sources[i].index].ip;
		ret->class = w->advice->classes[s->sources[i].index];
		break;
	case BY_RECEIVER:
		ret->tally = s->receivers[i].tally;
		ret->reporter = f->reporters[s->receivers[i].index].name;
		break;
	case BY_CLASS:
		ret->class = classes[i];
		ret->tally = s->classes[classes[i]];
		break;
	case BY_SCOPE:
		ret->scope = (enum rollout_scope)i;
		ret->tally = s->scopes[i];
		break;
	case BY_DAY:
		ret->day = s->days[i].day;
		ret->tally = s->days[i].tally;
		break;
	}
}

static bool is_paged(enum simulate_list list)
{
	return list == BY_SOURCE || list == BY_RECEIVER;
}

/* Of the list that is paged through its page, of the others the beginning. */
static bool fill_list(const struct simulate_answer *w, enum simulate_list list,
	struct simulated_rows *ret, struct err *err)
{
	size_t count = list_length(&w->what_if.simulation, list);
	size_t begin = list == w->by ? w->at.offset : 0;

	begin = begin < count ? begin : count;
	count -= begin;
	if (is_paged(list) && count > w->limit)
		count = w->limit;
	ret->count = count;
	ret->rows = arena_alloc_array(w->arena, count + 1, sizeof(*ret->rows));
	if (!ret->rows)
		return err_set(err, ERR_LIMIT, "request memory is full");
	for (size_t i = 0; i < count; i++)
		fill_row(w, list, begin + i, &ret->rows[i]);
	return true;
}

static row_writer *const writers[] = {
	[BY_SOURCE] = write_source,
	[BY_RECEIVER] = write_receiver,
	[BY_CLASS] = write_class,
	[BY_SCOPE] = write_scope,
	[BY_DAY] = write_day,
};

/* --- the answer --------------------------------------------------------------- */

static void key_tally(
	struct json_out *j, const char *key, const struct rollout_tally *t)
{
	json_key(j, key);
	json_object_begin(j);
	rows_write_fields(j, write_tally, t);
	json_object_end(j);
}

static void write_notes(struct json_out *j, const struct what_if *w)
{
	const char *notes[SIMULATE_MAX_NOTES];
	size_t count = simulate_notes(w, notes);

	json_key(j, "notes");
	json_array_begin(j);
	for (size_t i = 0; i < count; i++)
		json_cstr(j, notes[i]);
	json_array_end(j);
}

static void write_head(struct json_out *j, const struct simulate_answer *w)
{
	const struct what_if *what_if = &w->what_if;
	bool is_known = w->advice->timeline.since != ROLLOUT_NEVER;
	const struct rollout_policy *published =
		is_known ? &what_if->published : NULL;

	json_key(j, "domain");
	json_str(j, w->domain);
	respond_json_range(j, &w->at.range);
	json_key(j, "data_version");
	json_uint(j, w->data_version);
	json_key(j, "published");
	rollout_print_policy(j, published);
	json_key(j, "published_record");
	rollout_print_policy_record(j, published);
	json_key(j, "policy");
	rollout_print_policy(j, &what_if->asked);
	json_key(j, "record");
	rollout_print_policy_record(j, &what_if->asked);
	json_key(j, "reports_left_out");
	json_uint(j, what_if->left_out.reports);
	json_key(j, "messages_left_out");
	json_uint(j, what_if->left_out.messages);
	write_notes(j, what_if);
	key_tally(j, "total", &what_if->simulation.total);
	key_tally(j, "if_all_ignore_the_tags", &what_if->if_all_ignore);
}

static bool write_answer(
	struct api_call *call, const struct simulate_answer *w, struct err *err)
{
	static const struct {
		const char *key;
		enum simulate_list list;
	} shown[] = {
		{"classes", BY_CLASS},
		{"scopes", BY_SCOPE},
		{"days", BY_DAY},
		{"receivers", BY_RECEIVER},
		{"sources", BY_SOURCE},
	};
	struct simulated_rows list;
	struct json_out j;

	respond_json(call->response, &j);
	json_object_begin(&j);
	write_head(&j, w);
	for (size_t i = 0; i < ARRAY_LEN(shown); i++) {
		if (!fill_list(w, shown[i].list, &list, err))
			return false;
		json_key(&j, shown[i].key);
		rows_write_json(&j, writers[shown[i].list], list.rows,
			sizeof(*list.rows), list.count);
	}
	json_key(&j, "next_cursor");
	json_cstr(&j, w->next);
	json_object_end(&j);
	return true;
}

static enum cursor_list cursor_of(enum simulate_list by)
{
	return by == BY_SOURCE ? CURSOR_SIMULATED_SOURCES
			       : CURSOR_SIMULATED_RECEIVERS;
}

static bool start(struct api_call *call, const struct simulate_params *p,
	struct simulate_answer *w, struct err *err)
{
	if (!p->cursor.ptr)
		return call_range(
			call, w->domain, &p->from, &p->to, &w->at.range, err);
	if (!is_paged(w->by))
		return err_set(err, ERR_SYNTAX,
			"parameter \"cursor\" goes with by=source and "
			"by=receiver; by=%s has one page",
			lists[w->by]);
	return cursor_to_offset(
		       cursor_of(w->by), p->cursor, call->arena, &w->at, err) &&
	       call_same_range(&w->at.range, &p->from, &p->to, err);
}

static bool find_next(
	struct api_call *call, struct simulate_answer *w, struct err *err)
{
	struct offset_position next = w->at;

	if (!is_paged(w->by) || list_length(&w->what_if.simulation, w->by) <=
					w->at.offset + w->limit)
		return true;
	next.offset += (uint32_t)w->limit;
	w->next = cursor_from_offset(cursor_of(w->by), &next, call->arena);
	return w->next || err_set(err, ERR_LIMIT, "request memory is full");
}

static bool simulate(struct api_call *call, const struct simulate_params *p,
	struct simulate_answer *w, struct err *err)
{
	const struct rollout_policy given = given_policy(p);
	struct simulated_rows list;

	if (!start(call, p, w, err) ||
		!query_data_version(
			call->pg, w->domain, &w->data_version, err) ||
		!call_advice_today(call, w->domain, err))
		return false;
	w->advice = call->today->advice;
	if (!what_if_read(call->pg, w->advice, call->api->advice, w->at.range,
		    &given, w->arena, &w->what_if, err) ||
		!find_next(call, w, err))
		return false;
	if (!http_accepts_csv(call->request->accept))
		return write_answer(call, w, err);
	return fill_list(w, w->by, &list, err) &&
	       respond_csv(call, writers[w->by], list.rows, sizeof(*list.rows),
		       list.count, w->next, err);
}

bool simulate_get(struct api_call *call, struct err *err)
{
	struct simulate_params p = NOT_GIVEN;
	struct simulate_answer w = {.domain = STR_NULL};
	bool ok;

	if (!params_read(specs, ARRAY_LEN(specs), call->request->query,
		    call->arena, &p, err) ||
		!call_domain(call, &w.domain, err))
		return false;
	w.by = (enum simulate_list)p.by;
	w.limit = (size_t)p.limit;
	/* Sums of each source: more than a request's memory. */
	w.arena = arena_new("simulate", SIZE_MAX);
	ok = simulate(call, &p, &w, err);
	arena_free(&w.arena);
	return ok;
}
