#include "cli/advice_options.h"

static const char *rua_of(const struct cli *cli)
{
	const struct config_list *r = &cli->config->smtp.recipients;

	return r->count > 0 ? arena_printf(cli->arena, "mailto:%s", r->items[0])
			    : NULL;
}

static const struct str *names_of(
	const struct cli *cli, const struct config_list *list)
{
	struct str *names =
		arena_alloc_array(cli->arena, list->count + 1, sizeof(*names));

	if (!names)
		base_oom(); /* a command's arena has no budget */
	for (size_t i = 0; i < list->count; i++)
		names[i] = str_from(list->items[i]);
	return names;
}

void advice_options_read(const struct cli *cli, struct advice_options *ret)
{
	const struct trust_config *trust = &cli->config->trust;
	const struct config_list *parked = &cli->config->domains.parked;

	*ret = (struct advice_options){
		.filter = {.least_trust = trust->reports == TRUST_ALL
						  ? TRUST_UNVERIFIED
						  : TRUST_VOUCHED,
			.curated = names_of(cli, &trust->reporters),
			.curated_count = trust->reporters.count,
			.parked = names_of(cli, parked),
			.parked_count = parked->count,
			.from = ROLLOUT_ALWAYS,
			.max_bytes = cli->config->rollout.max_facts_bytes},
		.rua = rua_of(cli),
	};
	options_rollout(&cli->config->rollout, &ret->rollout);
}
