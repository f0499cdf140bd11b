/* smtp_access.c - who may come in, how many at a time, how much of them. */
#include "ingest/smtp_access.h"

#include "base/arena.h"
#include "dmarc/limits.h"
#include "ingest/smtp_pace.h"
#include "store/hash.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#define BUCKETS 8192

#define MINUTE_MS 60000.0
#define HOUR_MS 3600000.0

#define STRESS_PCT 70
#define RELAXED_PCT 50

/* In a minute, before it can be called unusual: a big reporter's morning. */
#define CLIENT_FLOOR 600
#define NETWORK_FLOOR 1200
#define REASON_FLOOR 100

enum level { ALL, NETWORK, CLIENT, LEVELS };

/* A bucket that leaks: `level` of what was used, as of `at_ms`. */
struct rate {
	double level;
	int64_t at_ms;
};

/* Of all, or of one network or client. */
struct peer {
	struct ip_network who;
	enum level level;
	struct peer *next;          /* in its bucket */
	struct peer *older, *newer; /* while it is idle */
	int64_t connections;
	struct rate messages, bytes;
	struct smtp_pace pace;
};

struct smtp_access {
	const struct smtp_config *config;
	smtp_unusual_cb *cb;
	void *ctx;
	uint64_t seed;
	struct peer all;
	struct peer *buckets[BUCKETS];
	struct peer *oldest, *newest; /* of the idle ones */
	size_t peer_count;
	struct smtp_pace reasons[REASON_COUNT];
	struct smtp_counts counts;
	bool is_stressed;
};

/* --- peers --------------------------------------------------------------- */

static void leave_idle(struct smtp_access *a, struct peer *p)
{
	*(p->older ? &p->older->newer : &a->oldest) = p->newer;
	*(p->newer ? &p->newer->older : &a->newest) = p->older;
}

static void join_idle(struct smtp_access *a, struct peer *p)
{
	p->newer = NULL;
	p->older = a->newest;
	*(a->newest ? &a->newest->newer : &a->oldest) = p;
	a->newest = p;
}

static struct peer **bucket_of(
	struct smtp_access *a, const struct ip_network *who)
{
	uint64_t h = hash_bytes(
		a->seed + who->prefix_bits, &who->address, sizeof(struct ip));

	return &a->buckets[h % BUCKETS];
}

static void forget_oldest(struct smtp_access *a)
{
	struct peer *p = a->oldest;
	struct peer **at = bucket_of(a, &p->who);

	while (*at != p)
		at = &(*at)->next;
	*at = p->next;
	leave_idle(a, p);
	free(p);
	a->peer_count--;
}

static struct ip_network network_of(const struct ip *ip, enum level level)
{
	struct ip_network n = {.address = *ip};
	size_t bytes = ip->family == 4 ? 4 : 16;

	if (level == NETWORK) {
		bytes = ip->family == 4 ? 3 : 8;
		memset(n.address.bytes + bytes, 0, 16 - bytes);
	}
	n.prefix_bits = (uint8_t)(bytes * 8);
	return n;
}

/* Found or made; what is idle counts as used just now. */
static struct peer *peer_of(
	struct smtp_access *a, const struct ip *ip, enum level level)
{
	struct ip_network who = network_of(ip, level);
	struct peer **at = bucket_of(a, &who), *p = *at;

	if (level == ALL)
		return &a->all;
	while (p &&
		(p->level != level || !ip_equal(&p->who.address, &who.address)))
		p = p->next;
	if (p && p->connections == 0)
		leave_idle(a, p);
	if (!p) {
		if (a->peer_count >= LIMIT_SMTP_PEERS && a->oldest)
			forget_oldest(a);
		p = base_calloc(1, sizeof(*p));
		p->who = who;
		p->level = level;
		p->next = *at;
		*at = p;
		a->peer_count++;
	}
	if (p->connections == 0)
		join_idle(a, p);
	return p;
}

/* --- rates --------------------------------------------------------------- */

static bool is_over(const struct rate *r, int64_t limit)
{
	return limit > 0 && r->level + 1 > (double)limit;
}

/* What leaked since it was last looked at. */
static void leak(struct rate *r, int64_t limit, double period_ms, int64_t now)
{
	r->level -= (double)limit * (double)(now - r->at_ms) / period_ms;
	/* Without a limit nothing is held against a client later. */
	if (r->level < 0 || limit <= 0)
		r->level = 0;
	r->at_ms = now;
}

static void leak_both(struct smtp_access *a, struct peer *p, int64_t now_ms)
{
	const struct smtp_config *c = a->config;

	leak(&p->messages, c->max_messages_per_minute[p->level], MINUTE_MS,
		now_ms);
	leak(&p->bytes, (int64_t)c->max_bytes_per_hour[p->level], HOUR_MS,
		now_ms);
}

/* --- what is unusual ----------------------------------------------------- */

static void tell(struct smtp_access *a, const char *kind, const char *subject,
	const struct smtp_pace *pace)
{
	struct smtp_unusual u = {
		.kind = kind,
		.subject = subject,
		.count = pace->count,
		.usual = (uint64_t)pace->usual,
	};

	a->cb(a->ctx, &u);
}

/* A client did something: connected, began a message, was refused. */
static void note_activity(
	struct smtp_access *a, const struct ip *client, int64_t now_ms)
{
	for (enum level l = NETWORK; l < LEVELS; l++) {
		struct peer *p = peer_of(a, client, l);
		char address[IP_TEXT_SIZE], text[IP_TEXT_SIZE + 4];

		if (!smtp_pace_add(&p->pace, now_ms,
			    l == CLIENT ? CLIENT_FLOOR : NETWORK_FLOOR))
			continue;
		ip_format(&p->who.address, address);
		snprintf(text, sizeof(text), "%s%s", address,
			l == CLIENT           ? ""
			: client->family == 4 ? "/24"
					      : "/64");
		tell(a, l == CLIENT ? "client" : "network", text, &p->pace);
	}
}

/* --- from outside -------------------------------------------------------- */

struct smtp_access *smtp_access_new(
	const struct smtp_config *config, smtp_unusual_cb *cb, void *ctx)
{
	struct smtp_access *a = base_calloc(1, sizeof(*a));

	a->config = config;
	a->cb = cb;
	a->ctx = ctx;
	/* Without it addresses could be chosen that share a bucket; it fails
	 * on no kernel that we run on. */
	(void)!getrandom(&a->seed, sizeof(a->seed), 0);
	return a;
}

void smtp_access_free(struct smtp_access **a)
{
	struct peer *next;

	if (!*a)
		return;
	for (size_t i = 0; i < BUCKETS; i++)
		for (struct peer *p = (*a)->buckets[i]; p; p = next) {
			next = p->next;
			free(p);
		}
	free(*a);
	*a = NULL;
}

void smtp_access_configure(
	struct smtp_access *a, const struct smtp_config *config)
{
	a->config = config;
}

bool smtp_access_is_listed(
	const struct config_networks *list, const struct ip *ip)
{
	for (size_t i = 0; i < list->count; i++)
		if (ip_network_contains(&list->items[i], ip))
			return true;
	return false;
}

enum smtp_reason smtp_access_check(
	const struct smtp_access *a, const struct ip *client)
{
	if (smtp_access_is_listed(&a->config->deny, client))
		return REASON_DENIED;
	if (!smtp_access_is_listed(&a->config->allow, client))
		return REASON_NOT_ALLOWED;
	return REASON_NONE;
}

static void set_stress(struct smtp_access *a)
{
	int64_t pct = a->is_stressed ? RELAXED_PCT : STRESS_PCT;

	a->is_stressed = a->all.connections * 100 >=
			 a->config->max_connections[ALL] * pct;
}

static void count_connection(
	struct smtp_access *a, const struct ip *client, int change)
{
	for (enum level l = ALL; l < LEVELS; l++) {
		struct peer *p = peer_of(a, client, l);
		bool was_idle = p->connections == 0;

		p->connections += change;
		assert(p->connections >= 0);
		if (l == ALL || was_idle == (p->connections == 0))
			continue;
		if (was_idle)
			leave_idle(a, p);
		else
			join_idle(a, p);
	}
	set_stress(a);
}

/* 0 in the configuration: four times what one client may have. */
static int64_t max_connections(const struct smtp_access *a, enum level l)
{
	const int64_t *max = a->config->max_connections;

	return l == NETWORK && max[l] == 0 ? 4 * max[CLIENT] : max[l];
}

enum smtp_reason smtp_access_connect(
	struct smtp_access *a, const struct ip *client, int64_t now_ms)
{
	enum smtp_reason why = smtp_access_check(a, client);

	note_activity(a, client, now_ms);
	for (enum level l = ALL; why == REASON_NONE && l < LEVELS; l++)
		if (peer_of(a, client, l)->connections >= max_connections(a, l))
			why = REASON_CONNECTIONS + l;
	if (why != REASON_NONE)
		return why;
	count_connection(a, client, 1);
	a->counts.connections++;
	return REASON_NONE;
}

void smtp_access_disconnect(struct smtp_access *a, const struct ip *client)
{
	count_connection(a, client, -1);
}

enum smtp_reason smtp_access_may_send(
	struct smtp_access *a, const struct ip *client, int64_t now_ms)
{
	const struct smtp_config *c = a->config;

	for (enum level l = ALL; l < LEVELS; l++) {
		struct peer *p = peer_of(a, client, l);

		leak_both(a, p, now_ms);
		if (is_over(&p->messages, c->max_messages_per_minute[l]))
			return REASON_MESSAGES + l;
		if (is_over(&p->bytes, (int64_t)c->max_bytes_per_hour[l]))
			return REASON_BYTES + l;
	}
	return REASON_NONE;
}

void smtp_access_begin(
	struct smtp_access *a, const struct ip *client, int64_t now_ms)
{
	note_activity(a, client, now_ms);
	for (enum level l = ALL; l < LEVELS; l++) {
		struct peer *p = peer_of(a, client, l);

		leak_both(a, p, now_ms);
		p->messages.level++;
	}
}

void smtp_access_bytes(struct smtp_access *a, const struct ip *client,
	uint64_t count, int64_t now_ms)
{
	a->counts.bytes += count;
	for (enum level l = ALL; l < LEVELS; l++) {
		struct peer *p = peer_of(a, client, l);

		leak_both(a, p, now_ms);
		p->bytes.level += (double)count;
	}
}

void smtp_access_refused(struct smtp_access *a, const struct ip *client,
	enum smtp_reason why, int64_t now_ms)
{
	a->counts.refused[why]++;
	if (smtp_pace_add(&a->reasons[why], now_ms, REASON_FLOOR))
		tell(a, "reason", smtp_reason_name(why), &a->reasons[why]);
	note_activity(a, client, now_ms);
}

void smtp_access_acknowledged(struct smtp_access *a)
{
	a->counts.messages++;
}

bool smtp_access_is_stressed(const struct smtp_access *a)
{
	return a->is_stressed;
}

const struct smtp_counts *smtp_access_counts(const struct smtp_access *a)
{
	return &a->counts;
}
