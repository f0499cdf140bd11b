/*
 * smtp_access.h - who may come in, how many at a time, how much of them.
 *
 * Three levels are counted: all together, the network (an IPv4 /24, an IPv6
 * /64, which is one subscriber), the client's address. No sockets, no clock:
 * times come from the caller, in milliseconds of one monotonic clock.
 */
#ifndef INGEST_SMTP_ACCESS_H
#define INGEST_SMTP_ACCESS_H

#include "base/ip.h"
#include "ingest/smtp_reason.h"
#include "ingest/smtp_server.h"

/* Since the start. */
struct smtp_counts {
	uint64_t connections; /* that were let in */
	uint64_t messages;    /* that were acknowledged */
	uint64_t bytes;       /* of messages, as received */
	uint64_t refused[REASON_COUNT];
};

/* A client, a network or a reason of refusal is far above its usual rate. */
struct smtp_unusual {
	const char *kind;    /* "client", "network", "reason" */
	const char *subject; /* borrowed */
	uint64_t count;      /* in this minute so far */
	uint64_t usual;      /* a minute */
};
typedef void smtp_unusual_cb(void *ctx, const struct smtp_unusual *u);

struct smtp_access;

/* `config` is borrowed until the next smtp_access_configure. */
struct smtp_access *smtp_access_new(
	const struct smtp_config *config, smtp_unusual_cb *cb, void *ctx);
void smtp_access_free(struct smtp_access **a);
void smtp_access_configure(
	struct smtp_access *a, const struct smtp_config *config);

bool smtp_access_is_listed(
	const struct config_networks *list, const struct ip *ip);
/* The lists alone, which nobody passes by. */
enum smtp_reason smtp_access_check(
	const struct smtp_access *a, const struct ip *client);
/* REASON_NONE: let in and counted, until smtp_access_disconnect. */
enum smtp_reason smtp_access_connect(
	struct smtp_access *a, const struct ip *client, int64_t now_ms);
void smtp_access_disconnect(struct smtp_access *a, const struct ip *client);
/* Whether rates allow another message; it counts once it begins. */
enum smtp_reason smtp_access_may_send(
	struct smtp_access *a, const struct ip *client, int64_t now_ms);
void smtp_access_begin(
	struct smtp_access *a, const struct ip *client, int64_t now_ms);
void smtp_access_bytes(struct smtp_access *a, const struct ip *client,
	uint64_t count, int64_t now_ms);
void smtp_access_refused(struct smtp_access *a, const struct ip *client,
	enum smtp_reason why, int64_t now_ms);
/* A message was acknowledged. */
void smtp_access_acknowledged(struct smtp_access *a);

/*
 * True from 70 % of max_connections on until they are below half of them:
 * patience is short then, so that those who work find a place.
 */
bool smtp_access_is_stressed(const struct smtp_access *a);
const struct smtp_counts *smtp_access_counts(const struct smtp_access *a);

#endif
