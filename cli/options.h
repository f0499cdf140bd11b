/* options.h - every option of ruad, in one table; the parsed configuration. */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include "api/http_server.h"
#include "base/config.h"
#include "cli/options_rollout.h"
#include "dmarc/limits.h"
#include "ingest/imap_service.h"
#include "ingest/pipeline.h"
#include "ingest/smtp_server.h"
#include "relay/relay.h"
#include "store/retention.h"

struct service_config {
	const char *state_dir;
	const char *user;
	const char *hostname;
	int64_t workers; /* 0: one per core */
	struct spool_limits spool_limits;
	int log_level;  /* enum log_level */
	int log_format; /* enum log_format */
};

struct database_config {
	const char *url; /* NULL: the private cluster under state_dir */
	const char *owner_url, *api_url; /* NULL: as url */
	bool prepare;
	int64_t linger_ms;
};

struct unpack_config {
	uint64_t max_expanded_bytes;
	int64_t max_ratio, max_records, max_members, max_nesting;
	int64_t max_cpu_s;
};

struct domains_config {
	struct config_list parked;
	struct config_list own;
	int64_t max_domains;
};

enum trust_reports { TRUST_AUTHENTICATED, TRUST_ALL };

struct trust_config {
	int reports; /* enum trust_reports */
	struct config_list reporters;
	struct config_networks networks;
};

struct failures_config {
	bool store_message;
};

struct ruad_config {
	struct service_config service;
	struct database_config database;
	struct smtp_config smtp;
	struct http_config http;
	struct config_named mailboxes; /* struct imap_config */
	struct config_named drops;     /* struct drop_config */
	struct config_named relays;    /* struct relay_config */
	struct domains_config domains;
	struct trust_config trust;
	struct rollout_options rollout;
	struct failures_config failures;
	struct retention_config retention;
	struct unpack_config unpack;
};

extern const struct config_schema ruad_schema;

/* What a command needs, made once in main. */
struct cli {
	const char *program;     /* path of this binary */
	const char *config_path; /* NULL: defaults and environment alone */
	struct arena *arena;     /* lives as long as the command */
	struct ruad_config *config;
	const char *hostname; /* service.hostname, or this machine's */
	const char *user;     /* account of the services; NULL: not root */
};

/* Ceilings for the readers, from [unpack]. */
struct read_limits options_read_limits(const struct ruad_config *c);
/* Parser processes: [service] workers, or one per core. */
unsigned options_workers(const struct ruad_config *c);
/* How to read and store, all but writer.pg (see store_access.h). */
struct pipeline_config options_pipeline(const struct cli *cli);
/* What to fetch, and where to. */
struct imap_service_config options_imap(const struct cli *cli);
/* state_dir/name, in the arena. */
const char *options_path(const struct cli *cli, const char *name);

#endif
