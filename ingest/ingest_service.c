/* ingest_service.c - `ruad ingest`: from the spool into the store. */
#include "ingest/ingest_service.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "base/log.h"
#include "base/process.h"
#include "ingest/cell.h"
#include "ingest/cell_state.h"
#include "ingest/ingest_service_advice.h"
#include "ingest/ingest_service_changes.h"
#include "ingest/ingest_service_messages.h"
#include "ingest/ingest_service_upkeep.h"
#include "store/database_state.h"

/* The folder is looked at so often, whatever inotify says. */
#define SCAN_MS 1000
/* A message that is there at so many deaths of the service is turned away. More
 * than for a worker: who kills a service seldom means the message. */
#define SERVICE_MAX_ATTEMPTS 10
/* After SIGTERM; the rest of 5 s is for putting back and closing. */
#define GOODBYE_MS 3500
/* Two for each message under way, and the removed files of the spool. */
#define DESCRIPTORS 8192
/* An envelope is a few hundred bytes, at most 10,000 recipients more. */
#define ENVELOPE_BYTES (4u << 20)

struct service {
	const struct ingest_service_config *config;
	struct spool *spool;
	struct pipeline *pipeline;
	struct messages messages;
	struct upkeep *upkeep; /* NULL: none */
	struct change_feeder *changes;
	struct advice_teller *advice;         /* NULL: none */
	struct database_state_line *database; /* NULL: not told */
	struct arena *arena;                  /* one envelope */
	int signal_fd;
	int both_fd; /* an epoll of it and the spool's watch */
	int cell_fd; /* cell.state */
	bool is_stopping;
	bool is_empty; /* nothing was waiting at the last look */
};

_Static_assert(SPOOL_HELD_BYTES <= WORKER_HELD_BYTES,
	"what the spool holds can be given to a worker");

/* --- taking messages ----------------------------------------------------- */

/*
 * Who handed the message to us. A front that took it from its client and says
 * so by XFORWARD vouches for it as for all it sends; a load balancer that only
 * passes a connection on (PROXY, XCLIENT) vouches for nothing, and the client
 * it names stands for himself.
 */
static const struct ip *sender_of(const struct spool_envelope *env)
{
	return env->via.family != 0 ? &env->via : &env->client;
}

static void set_arrival(const struct service *s, const struct spool_message *m,
	struct arrival *a)
{
	const struct config_networks *trusted = &s->config->trusted_networks;
	const struct ip *sender = sender_of(&m->env);

	*a = (struct arrival){
		.arrived_s =
			m->env.arrived_s > 0 ? m->env.arrived_s : clock_now_s(),
		.host = m->env.host.ptr ? m->env.host
					: str_from(s->config->hostname),
		.channel = m->env.channel.ptr ? m->env.channel : STR("spool"),
		.spool_id = str_from(m->id),
	};
	for (size_t i = 0; i < trusted->count; i++)
		if (ip_network_contains(&trusted->items[i], sender)) {
			a->trust = TRUST_VOUCHED;
			a->trusted_by = STR("networks");
			return;
		}
}

static struct intake_message message_of(
	const struct service *s, const struct spool_message *m)
{
	struct intake_message ret = {
		.client = m->env.client,
		.helo = m->env.helo,
		.mail_from = m->env.mail_from,
		.rcpt_to = m->env.rcpt_to,
		.origin = m->env.origin,
		.name = m->env.name,
		.media_type = m->env.media_type,
		.size_bytes = m->env.size_bytes,
	};

	set_arrival(s, m, &ret.arrival);
	return ret;
}

/* Turned away by us, not by its reader: the ledger is told first. */
static void refuse(
	struct service *s, const struct spool_message *m, const struct err *why)
{
	struct intake_message message = message_of(s, m);

	pipeline_refuse(s->pipeline,
		messages_add(&s->messages, m->id, false, 0), &message, why);
}

/*
 * A message that was under way when ingest died may be why. Its attempt is
 * counted before it is read, and it is read alone.
 */
static bool may_read_leftover(
	struct service *s, const struct spool_message *m, unsigned *n)
{
	struct err why = {0};

	*n = spool_count_attempt(s->spool, m->id);
	if (*n <= SERVICE_MAX_ATTEMPTS)
		return true;
	err_set(&why, ERR_LIMIT, "the service died %d times reading it",
		SERVICE_MAX_ATTEMPTS);
	refuse(s, m, &why);
	return false;
}

/*
 * It was with us before: then all it held may be committed, and only the word
 * of it, or the removal of its file, was lost. Where the database does not say,
 * it is read again, and its reports are met as duplicates.
 */
static bool is_left_over(struct service *s, const struct spool_message *m)
{
	struct intake_message message = message_of(s, m);
	bool is_settled = false;
	struct err err = {0};

	if (!m->was_taken && !messages_is_doubtful(&s->messages, m->id))
		return false;
	if (!pipeline_is_settled(s->pipeline, message.arrival.spool_id,
		    message.arrival.host, &is_settled, &err))
		log_warning("ledger_not_asked", F_STR("spool_id", m->id),
			F_ERR(&err));
	return is_settled;
}

static bool give(struct service *s, const struct spool_message *m,
	const struct stream_source *bytes, struct err *err)
{
	struct intake_message message;
	unsigned attempts = 0;
	uint64_t job;

	if (is_left_over(s, m)) {
		messages_left_over(&s->messages, m->id);
		return true;
	}
	if (m->was_taken && !may_read_leftover(s, m, &attempts))
		return true;
	message = message_of(s, m);
	job = messages_add(&s->messages, m->id, m->was_taken, attempts);
	if (pipeline_submit(
		    s->pipeline, job, bytes, READER_MAIL, &message, err))
		return true;
	messages_put_back(&s->messages, job);
	return false;
}

/* Its reader died once too often. */
static void give_up(struct service *s, const char *id, const struct err *why)
{
	struct arena *a = arena_new("envelope", ENVELOPE_BYTES);
	struct spool_listing found;
	struct err err = {0};

	if (spool_find(s->spool, id, a, &found, NULL, &err))
		refuse(s, &found.message, why);
	else
		log_error("spool_failed", F_STR("spool_id", id), F_ERR(&err));
	arena_free(&a);
}

static void on_done(void *ctx, uint64_t job, const struct pipeline_result *r)
{
	struct service *s = ctx;
	char id[SPOOL_ID_SIZE];
	struct err why = r->why;

	if (!messages_done(&s->messages, job, r,
		    pipeline_database_is_down(s->pipeline), id, &why))
		give_up(s, id, &why);
}

/* While the database is away one message is enough to ask after it. */
static bool may_take(const struct service *s)
{
	const struct messages *m = &s->messages;

	if (s->is_stopping || messages_has_alone(m) ||
		!pipeline_has_room(s->pipeline))
		return false;
	return !m->is_down || (pipeline_pending(s->pipeline) == 0 &&
				      clock_monotonic_ms() >= m->down_until_ms);
}

/* False only where the pipeline cannot go on. */
static bool take_messages(struct service *s, struct err *err)
{
	struct spool_message m;
	struct err why = {0};
	struct stream_source bytes;
	bool ok = true;

	s->is_empty = false;
	while (ok && !s->is_empty && may_take(s)) {
		arena_reset(s->arena);
		switch (spool_take(s->spool, s->arena, &m, &bytes, &why)) {
		case STEP_ITEM:
			ok = give(s, &m, &bytes, err);
			if (bytes.fd >= 0)
				close(bytes.fd);
			break;
		case STEP_ERROR:
			/* Looked at again within a second. */
			log_error("spool_failed", F_ERR(&why));
			s->is_empty = true;
			break;
		case STEP_END:
			s->is_empty = true;
			break;
		}
	}
	if (s->is_empty || messages_has_alone(&s->messages))
		pipeline_hurry(s->pipeline);
	return ok;
}

/* --- going on ------------------------------------------------------------ */

/* SIGTERM and SIGINT; SIGHUP has nothing to reload here. */
static void read_signals(struct service *s)
{
	struct signalfd_siginfo info;

	while (read(s->signal_fd, &info, sizeof(info)) == (ssize_t)sizeof(info))
		if (info.ssi_signo != SIGHUP)
			s->is_stopping = true;
}

/* At most a second; less where a worker, a signal or, while there is room, a
 * new message says so. */
static bool wait_for_something(struct service *s, struct err *err)
{
	int64_t now_ms = clock_monotonic_ms(), timeout_ms = SCAN_MS, due_ms;

	messages_release_due(&s->messages);
	due_ms = messages_due_ms(&s->messages);
	if (due_ms > now_ms && due_ms - now_ms < timeout_ms)
		timeout_ms = due_ms - now_ms;
	if (!pipeline_poll(s->pipeline, (int)timeout_ms,
		    may_take(s) ? s->both_fd : s->signal_fd, err))
		return false;
	read_signals(s);
	return true;
}

static void tell_database(const struct service *s)
{
	const struct messages *m = &s->messages;
	const struct database_state now = {
		.is_up = !m->is_down,
		.retry_wait_ms = m->is_down ? m->pause_ms : 0,
		.retries = m->retries,
		.held = messages_held(m),
	};

	if (s->database)
		database_state_write(s->database, &now);
}

static bool serve(struct service *s, struct err *err)
{
	while (!s->is_stopping) {
		tell_database(s);
		if (!take_messages(s, err) || !wait_for_something(s, err))
			return false;
		if (s->messages.is_down)
			continue;
		if (s->upkeep)
			upkeep_go_on(s->upkeep,
				s->is_empty &&
					pipeline_pending(s->pipeline) == 0);
		change_feeder_go_on(s->changes);
		if (s->advice)
			advice_teller_go_on(s->advice);
	}
	return true;
}

/* What is being written is finished, as far as time allows. */
static bool finish(struct service *s, struct err *err)
{
	int64_t until_ms = clock_monotonic_ms() + GOODBYE_MS, left_ms;

	pipeline_hurry(s->pipeline);
	while (pipeline_pending(s->pipeline) > 0) {
		left_ms = until_ms - clock_monotonic_ms();
		if (left_ms <= 0 || s->messages.is_down)
			break;
		if (!pipeline_poll(s->pipeline, (int)left_ms, -1, err))
			return false;
	}
	log_info("ingest_stopped",
		F_INT("put_back", pipeline_pending(s->pipeline)));
	return true;
}

/* --- setting up ---------------------------------------------------------- */

/* Reports that spill are written by the account we become. */
static bool make_temp_dir(
	const struct ingest_service_config *config, struct err *err)
{
	const char *dir = config->pipeline.temp_dir;
	uid_t uid;
	gid_t gid;

	if (!process_make_dir(dir, 0700, err))
		return false;
	if (!config->user || geteuid() != 0)
		return true;
	if (!process_user_ids(config->user, &uid, &gid, err))
		return false;
	return chown(dir, uid, gid) == 0 ||
	       err_set_errno(
		       err, ERR_CONFIG, "cannot change owner of \"%s\"", dir);
}

static bool watch(struct service *s, int fd, struct err *err)
{
	struct epoll_event event = {.events = EPOLLIN, .data.fd = fd};

	return fd < 0 ||
	       epoll_ctl(s->both_fd, EPOLL_CTL_ADD, fd, &event) == 0 ||
	       err_set_errno(err, ERR_TEMP, "cannot watch a descriptor");
}

static bool open_descriptors(
	struct service *s, const sigset_t *signals, struct err *err)
{
	s->signal_fd = signalfd(-1, signals, SFD_CLOEXEC | SFD_NONBLOCK);
	s->both_fd = epoll_create1(EPOLL_CLOEXEC);
	if (s->signal_fd < 0 || s->both_fd < 0)
		return err_set_errno(err, ERR_TEMP, "cannot watch signals");
	return watch(s, s->signal_fd, err) &&
	       watch(s, spool_watch_fd(s->spool), err);
}

/* Nothing of the work depends on them. */
static void open_states(struct service *s)
{
	const struct ingest_service_config *c = s->config;
	struct err err = {0};

	if (c->cell_state_path &&
		!cell_state_open(c->cell_state_path, &s->cell_fd, &err))
		log_warning("cell_state", F_ERR(&err));
	if (c->database_state_path && !database_state_open(&s->database,
					      c->database_state_path, &err))
		log_warning("database_state", F_ERR(&err));
}

/* Where it is not tight the pool has said so already. */
static void tell_cell(const struct service *s)
{
	unsigned on = pipeline_cell(s->pipeline);

	cell_state_write(s->cell_fd, on);
	if (cell_is_tight(on))
		cell_log(on, true);
}

/* Folders first: they may lie where the account we become has no way. */
static bool open_service(
	struct service *s, const sigset_t *signals, struct err *err)
{
	const struct ingest_service_config *c = s->config;
	const struct pipeline_handler handler = {on_done, s};

	if (!spool_open(&s->spool, c->spool_dir, c->user, err) ||
		!spool_recover(s->spool, err) || !make_temp_dir(c, err))
		return false;
	open_states(s);
	messages_init(&s->messages, s->spool);
	if (!open_descriptors(s, signals, err) ||
		(c->user && !process_drop_privileges(c->user, err)) ||
		!pipeline_open(&s->pipeline, &c->pipeline, &handler, err))
		return false;
	if (c->retention)
		s->upkeep = upkeep_new(&c->pipeline.writer.pg, c->retention);
	s->changes = change_feeder_new(&c->pipeline.writer.pg, s->spool);
	if (c->advice)
		s->advice =
			advice_teller_new(&c->pipeline.writer.pg, c->advice);
	tell_cell(s);
	log_info("ingest_started", F_INT("workers", c->pipeline.workers),
		F_STR("spool", c->spool_dir));
	return true;
}

static void close_service(struct service *s)
{
	pipeline_close(&s->pipeline);
	upkeep_free(&s->upkeep);
	change_feeder_free(&s->changes);
	advice_teller_free(&s->advice);
	database_state_close(&s->database);
	if (s->spool)
		messages_fini(&s->messages);
	spool_close(&s->spool);
	arena_free(&s->arena);
	if (s->signal_fd >= 0)
		close(s->signal_fd);
	if (s->both_fd >= 0)
		close(s->both_fd);
	if (s->cell_fd >= 0)
		close(s->cell_fd);
}

bool ingest_service_run(
	const struct ingest_service_config *config, struct err *err)
{
	struct service s = {
		.config = config,
		.arena = arena_new("envelope", ENVELOPE_BYTES),
		.signal_fd = -1,
		.both_fd = -1,
		.cell_fd = -1,
	};
	sigset_t signals, before;
	bool ok;

	sigemptyset(&signals);
	sigaddset(&signals, SIGTERM);
	sigaddset(&signals, SIGINT);
	sigaddset(&signals, SIGHUP);
	sigprocmask(SIG_BLOCK, &signals, &before);
	/* A log that nobody reads any more must not end us. */
	(void)signal(SIGPIPE, SIG_IGN);
	process_reserve_descriptors(DESCRIPTORS);
	ok = open_service(&s, &signals, err) && serve(&s, err) &&
	     finish(&s, err);
	close_service(&s);
	sigprocmask(SIG_SETMASK, &before, NULL);
	return ok;
}
