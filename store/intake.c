/* intake.c - words and ids of the ledger. */
#include "store/intake.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>

/* As spool.c: microseconds since the epoch, and bits that tell two processes
 * apart. */
#define ID_SALT_BITS 12

static const char *const kind_names[] = {
	[INTAKE_OTHER] = "other",
	[INTAKE_AGGREGATE] = "aggregate",
	[INTAKE_FAILURE] = "failure",
	[INTAKE_TLS] = "tls",
};

const char *intake_kind_name(enum intake_kind k)
{
	assert(k < ARRAY_LEN(kind_names));
	return kind_names[k];
}

enum intake_kind intake_kind_parse(struct str name)
{
	for (size_t i = 0; i < ARRAY_LEN(kind_names); i++)
		if (str_equal(name, str_from(kind_names[i])))
			return (enum intake_kind)i;
	return INTAKE_OTHER;
}

static const char *const state_names[] = {
	[INTAKE_WAITING] = "waiting",
	[INTAKE_STORED] = "stored",
	[INTAKE_DUPLICATE] = "duplicate",
	[INTAKE_REPAIRED] = "repaired",
	[INTAKE_REFUSED] = "refused",
};

const char *intake_state_name(enum intake_state s)
{
	assert(s < ARRAY_LEN(state_names));
	return state_names[s];
}

enum intake_state intake_state_parse(struct str name)
{
	for (size_t i = 0; i < ARRAY_LEN(state_names); i++)
		if (str_equal(name, str_from(state_names[i])))
			return (enum intake_state)i;
	return INTAKE_WAITING;
}

void intake_id_make(char dst[INTAKE_ID_SIZE])
{
	static uint64_t last_us;
	static uint16_t salt;
	uint64_t now_us = (uint64_t)clock_now_us();

	if (last_us == 0 &&
		getrandom(&salt, sizeof(salt), 0) != (ssize_t)sizeof(salt))
		salt = (uint16_t)now_us;
	last_us = now_us > last_us ? now_us : last_us + 1;
	(void)snprintf(dst, INTAKE_ID_SIZE, "%016jx",
		(uintmax_t)(last_us << ID_SALT_BITS |
			    (salt & ((1u << ID_SALT_BITS) - 1))));
}

int64_t intake_id_time_s(struct str id)
{
	uint64_t v = 0;

	if (id.len != INTAKE_ID_SIZE - 1)
		return 0;
	for (size_t i = 0; i < id.len; i++) {
		const char *digits = "0123456789abcdef";
		const char *at = memchr(digits, id.ptr[i], 16);

		if (!at)
			return 0;
		v = v << 4 | (uint64_t)(at - digits);
	}
	return (int64_t)((v >> ID_SALT_BITS) / 1000000);
}

void intake_message_copy(struct intake_message *ret,
	const struct intake_message *m,
	struct str (*copy)(void *ctx, struct str s), void *ctx)
{
	struct str *const texts[] = {&ret->arrival.trusted_by,
		&ret->arrival.auth_domain, &ret->arrival.host,
		&ret->arrival.channel, &ret->arrival.spool_id, &ret->helo,
		&ret->mail_from, &ret->rcpt_to, &ret->origin, &ret->name,
		&ret->media_type};

	*ret = *m;
	for (size_t i = 0; i < ARRAY_LEN(texts); i++)
		*texts[i] = copy(ctx, *texts[i]);
}
