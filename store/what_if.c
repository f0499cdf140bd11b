/* what_if.c - answers that the facts behind the advice give. */
#include "store/what_if.h"

#include "store/query_private.h"

/* `messages` are those that were looked at. */
static bool read_left_out(struct pg *p, struct str domain,
	const struct advice_options *o, struct day_range range, double messages,
	struct left_out *ret, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	struct total_row total;
	uint64_t seen = (uint64_t)messages;

	if (!query_total(p, domain, range, &total, err) ||
		!query_param_domain(p, &q, domain, err))
		return false;
	pg_param_day(&q, range.from);
	pg_param_day(&q, range.to);
	pg_param_i16(&q, (int16_t)o->filter.least_trust);
	if (!query_run(p, SQL_REPORT_LEFT_OUT, &q, &rows, err))
		return false;
	ret->reports = pg_row_uint(rows, 0, 0);
	ret->messages = total.messages > seen ? total.messages - seen : 0;
	pg_rows_free(&rows);
	return true;
}

/* The rows of some days: those of the advice stand by day. */
static struct rollout_range days_of(
	const struct rollout_range *all, struct day_range days)
{
	size_t begin = 0, end;

	while (begin < all->row_count && all->rows[begin].day < days.from)
		begin++;
	end = begin;
	while (end < all->row_count && all->rows[end].day <= days.to)
		end++;
	return (struct rollout_range){.facts = all->facts,
		.from = days.from,
		.to = days.to,
		.rows = all->rows + begin,
		.row_count = end - begin};
}

bool what_if_read(struct pg *p, const struct advice *advice,
	const struct advice_options *o, struct day_range range,
	const struct rollout_policy *given, struct arena *a,
	struct what_if *ret, struct err *err)
{
	static const struct rollout_policy nothing = {.pct = -1};
	struct rollout_what_if ask = {.receivers = &advice->receivers,
		.unknown = (enum unknown_receiver)o->rollout.unknown_receiver,
		.classes = advice->classes};
	struct rollout_simulation worst;
	struct rollout_range rows = days_of(&advice->range, range);

	rollout_ask(&advice->timeline, &nothing, &ret->published);
	rollout_ask(&advice->timeline, given, &ret->asked);
	ask.policy = ret->asked;
	rollout_simulate(&rows, &ask, a, &ret->simulation);
	ask.receivers = NULL;
	ask.unknown = RECEIVER_IGNORES_TAGS;
	rollout_simulate(&rows, &ask, a, &worst);
	ret->if_all_ignore = worst.total;
	return read_left_out(p, advice->facts.domain, o, range,
		ret->simulation.total.messages, &ret->left_out, err);
}

static void add_receiver(const struct advice *advice,
	const struct rollout_receiver *volume, uint32_t index,
	struct receiver_row *rows, struct receiver_list *ret)
{
	rows[ret->count++] = (struct receiver_row){
		.reporter = &advice->facts.reporters[index],
		.messages = volume[index].messages,
		.share = volume[index].share,
		.ever = &advice->receivers.items[index],
	};
	ret->messages += volume[index].messages;
}

bool receivers_read(struct pg *p, const struct advice *advice,
	const struct advice_options *o, struct day_range range, struct arena *a,
	struct receiver_list *ret, struct err *err)
{
	const struct rollout_receivers *ever = &advice->receivers;
	struct rollout_range days = days_of(&advice->range, range);
	struct rollout_receivers asked;
	struct receiver_row *rows =
		arena_alloc_array(a, ever->count + 1, sizeof(*rows));

	if (!rows)
		return err_set(
			err, ERR_LIMIT, "answer is larger than its memory");
	rollout_receivers(&days, a, &asked);
	*ret = (struct receiver_list){.rows = rows};
	for (size_t i = 0; i < asked.count; i++)
		add_receiver(advice, asked.items, asked.order[i], rows, ret);
	/* Then those that told of nothing in these days. */
	for (size_t i = 0; i < ever->count; i++)
		if (asked.items[ever->order[i]].messages <= 0)
			add_receiver(
				advice, asked.items, ever->order[i], rows, ret);
	return read_left_out(p, advice->facts.domain, o, range, ret->messages,
		&ret->left_out, err);
}
