#include "cli/advice_options.h"

static const char *rua_of(const struct cli *cli)
{
	const struct config_list *r = &cli->config->smtp.recipients;

	return r->count > 0 ? arena_printf(cli->arena, "mailto:%s", r->items[0])
			    : NULL;
}

void advice_options_read(const struct cli *cli, struct advice_options *ret)
{
	const struct trust_config *trust = &cli->config->trust;
	size_t count = trust->reporters.count;
	struct str *curated = arena_alloc_array(
		cli->arena, count > 0 ? count : 1, sizeof(*curated));

	if (!curated)
		base_oom(); /* a command's arena has no budget */
	for (size_t i = 0; i < count; i++)
		curated[i] = str_from(trust->reporters.items[i]);
	*ret = (struct advice_options){
		.filter = {.least_trust = trust->reports == TRUST_ALL
						  ? TRUST_UNVERIFIED
						  : TRUST_VOUCHED,
			.curated = curated,
			.curated_count = count,
			.from = ROLLOUT_ALWAYS},
		.rua = rua_of(cli),
	};
	options_rollout(&cli->config->rollout, &ret->rollout);
}
