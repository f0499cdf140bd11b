/* relay_config.c - which relay is meant. */
#include "relay/relay.h"

#include <string.h>

static const struct relay_config *find_by_name(
	const struct relay_config *relays, size_t count, const char *name,
	struct err *err)
{
	for (size_t i = 0; i < count; i++) {
		if (strcmp(relays[i].name, name) != 0)
			continue;
		if (relays[i].active)
			return &relays[i];
		err_set(err, ERR_CONFIG, "relay \"%s\" is not active", name);
		return NULL;
	}
	err_set(err, ERR_CONFIG, "there is no relay \"%s\"", name);
	return NULL;
}

const struct relay_config *relay_find(const struct relay_config *relays,
	size_t count, const char *name, struct err *err)
{
	const struct relay_config *found = NULL;
	size_t active = 0;

	if (name)
		return find_by_name(relays, count, name, err);
	for (size_t i = 0; i < count; i++) {
		if (!relays[i].active)
			continue;
		if (relays[i].is_default)
			return &relays[i];
		active++;
		found = &relays[i];
	}
	if (active == 1)
		return found;
	err_set(err, ERR_CONFIG,
		active == 0 ? "no relay is configured and active"
			    : "several relays are active and none is the "
			      "default; name one");
	return NULL;
}
