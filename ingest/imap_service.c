/* imap_service.c - `ruad imap`: the threads, their start and their end. */
#include "ingest/imap_service.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/log.h"
#include "base/process.h"
#include "ingest/drop_folder.h"
#include "ingest/imap_folder.h"
#include "ingest/imap_name.h"

struct service {
	const struct imap_service_config *config;
	struct spool *spool;
	int dir; /* of the state, locked */
	int stop_fd;
	int signal_fd;
	struct imap_token **tokens; /* one a mailbox; NULL where by password */
	struct imap_folder *folders;
	size_t folder_count;
	struct drop_folder *drops;
	pthread_t *threads;
	size_t thread_count;
};

/* --- options ------------------------------------------------------------- */

static bool needs(const char *value, const char *what, struct err *err)
{
	return value || err_set(err, ERR_CONFIG, "%s is missing", what);
}

static bool check_login(const struct imap_config *m, struct err *err)
{
	if (m->auth != IMAP_AUTH_XOAUTH2 && m->auth != IMAP_AUTH_OAUTHBEARER)
		return needs(m->password, "password_file", err);
	if (!needs(m->token_url, "oauth2_token_url", err) ||
		!needs(m->client_id, "oauth2_client_id", err))
		return false;
	if (!str_starts_with(str_from(m->token_url), STR("https://")))
		return err_set(err, ERR_CONFIG,
			"oauth2_token_url has to begin with https://");
	return m->refresh_token || m->client_secret ||
	       err_set(err, ERR_CONFIG,
		       "oauth2_refresh_token_file or "
		       "oauth2_client_secret_file is needed");
}

/* What is moved into a folder that is watched would come again. */
static bool check_target(const struct imap_config *m, const char *folder,
	const char *what, struct err *err)
{
	for (size_t i = 0; folder && i < m->folders.count; i++)
		if (strcmp(m->folders.items[i], folder) == 0)
			return err_set(err, ERR_CONFIG,
				"%s \"%.80s\" is among the watched folders",
				what, folder);
	return true;
}

static bool check_folders(const struct imap_config *m, struct err *err)
{
	struct buf ignored = {0};
	bool ok = true;

	if (m->folders.count == 0)
		return err_set(err, ERR_CONFIG, "folder is missing");
	for (size_t i = 0; ok && i < m->folders.count; i++)
		ok = imap_name_encode(m->folders.items[i], &ignored, err);
	if (ok && m->done_folder)
		ok = imap_name_encode(m->done_folder, &ignored, err);
	if (ok && m->refused_folder)
		ok = imap_name_encode(m->refused_folder, &ignored, err);
	buf_fini(&ignored);
	return ok && check_target(m, m->done_folder, "done_folder", err) &&
	       check_target(m, m->refused_folder, "refused_folder", err);
}

static bool check_mailbox(const struct imap_config *m, struct err *err)
{
	if (!needs(m->host, "host", err) || !needs(m->user, "user", err) ||
		!check_login(m, err) || !check_folders(m, err))
		return false;
	return m->after != INTAKE_MOVE ||
	       needs(m->done_folder, "after is move: done_folder", err);
}

static bool is_same_path(const char *a, const char *b)
{
	struct str x = str_from(a), y = str_from(b);

	while (x.len > 1 && x.ptr[x.len - 1] == '/')
		x.len--;
	while (y.len > 1 && y.ptr[y.len - 1] == '/')
		y.len--;
	return x.ptr && str_equal(x, y);
}

static bool check_drop(const struct drop_config *d, struct err *err)
{
	if (!needs(d->path, "path", err))
		return false;
	if (is_same_path(d->done_folder, d->path) ||
		is_same_path(d->refused_folder, d->path))
		return err_set(err, ERR_CONFIG,
			"\"%.120s\" is watched, nothing can be moved there",
			d->path);
	return d->after != INTAKE_MOVE ||
	       needs(d->done_folder, "after is move: done_folder", err);
}

bool imap_service_check(const struct imap_service_config *c, struct err *err)
{
	for (size_t i = 0; i < c->mailbox_count; i++)
		if (!check_mailbox(&c->mailboxes[i], err))
			return err_within(
				err, "[imap %s]", c->mailboxes[i].name);
	for (size_t i = 0; i < c->drop_count; i++)
		if (!check_drop(&c->drops[i], err))
			return err_within(err, "[drop %s]", c->drops[i].name);
	return true;
}

/* --- what is needed ------------------------------------------------------ */

static bool hand_over(
	const struct imap_service_config *c, int dir, struct err *err)
{
	uid_t uid;
	gid_t gid;

	if (!c->user || geteuid() != 0)
		return true;
	return process_user_ids(c->user, &uid, &gid, err) &&
	       (fchown(dir, uid, gid) == 0 ||
		       err_set_errno(err, ERR_CONFIG,
			       "cannot change owner of \"%s\"", c->state_dir));
}

/* Two that share it would fetch everything twice. */
static bool open_state(struct service *s, struct err *err)
{
	const char *path = s->config->state_dir;

	if (!process_make_dir(path, 0700, err))
		return false;
	s->dir = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (s->dir < 0)
		return err_set_errno(
			err, ERR_CONFIG, "cannot open \"%s\"", path);
	if (flock(s->dir, LOCK_EX | LOCK_NB) != 0)
		return err_set(
			err, ERR_CONFIG, "another ruad imap uses \"%s\"", path);
	return hand_over(s->config, s->dir, err);
}

static bool open_all(
	struct service *s, const sigset_t *signals, struct err *err)
{
	const struct imap_service_config *c = s->config;

	if (c->mailbox_count + c->drop_count == 0)
		return err_set(err, ERR_CONFIG,
			"there is no [imap NAME] and no [drop NAME]");
	if (!imap_service_check(c, err) || !open_state(s, err) ||
		!spool_open(&s->spool, c->spool_dir, c->user, err))
		return false;
	s->stop_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	s->signal_fd = signalfd(-1, signals, SFD_CLOEXEC);
	if (s->stop_fd < 0 || s->signal_fd < 0)
		return err_set_errno(err, ERR_TEMP, "cannot watch signals");
	return (!c->user || process_drop_privileges(c->user, err)) &&
	       spool_limit(s->spool, &c->spool_limits, err);
}

/* --- threads ------------------------------------------------------------- */

static void add_folder(struct service *s, size_t mailbox, const char *name)
{
	s->folders = base_realloc(
		s->folders, (s->folder_count + 1) * sizeof(s->folders[0]));
	s->folders[s->folder_count++] = (struct imap_folder){
		.mailbox = &s->config->mailboxes[mailbox],
		.name = name,
		.hostname = s->config->hostname,
		.spool = s->spool,
		.token = s->tokens[mailbox],
		.dir = s->dir,
		.stop_fd = s->stop_fd,
	};
}

static void add_mailbox(struct service *s, size_t i)
{
	const struct imap_config *m = &s->config->mailboxes[i];

	if (m->auth == IMAP_AUTH_XOAUTH2 || m->auth == IMAP_AUTH_OAUTHBEARER)
		s->tokens[i] = imap_token_new(m, s->dir, s->stop_fd);
	for (size_t n = 0; n < m->folders.count; n++)
		add_folder(s, i, m->folders.items[n]);
}

static void add_all(struct service *s)
{
	const struct imap_service_config *c = s->config;

	s->tokens = base_calloc(c->mailbox_count + 1, sizeof(s->tokens[0]));
	s->drops = base_calloc(c->drop_count + 1, sizeof(s->drops[0]));
	for (size_t i = 0; i < c->mailbox_count; i++)
		add_mailbox(s, i);
	for (size_t i = 0; i < c->drop_count; i++)
		s->drops[i] = (struct drop_folder){
			.config = &c->drops[i],
			.hostname = c->hostname,
			.temp_dir = c->state_dir,
			.spool = s->spool,
			.dir = s->dir,
			.stop_fd = s->stop_fd,
		};
}

static bool start(
	struct service *s, void *(*run)(void *), void *ctx, struct err *err)
{
	int rc = pthread_create(&s->threads[s->thread_count], NULL, run, ctx);

	errno = rc;
	if (rc != 0)
		return err_set_errno(err, ERR_TEMP, "cannot start a thread");
	s->thread_count++;
	return true;
}

static bool start_all(struct service *s, struct err *err)
{
	size_t drops = s->config->drop_count;

	s->threads =
		base_calloc(s->folder_count + drops, sizeof(s->threads[0]));
	for (size_t i = 0; i < s->folder_count; i++)
		if (!start(s, imap_folder_main, &s->folders[i], err))
			return false;
	for (size_t i = 0; i < drops; i++)
		if (!start(s, drop_folder_main, &s->drops[i], err))
			return false;
	log_info("imap_started", F_INT("folders", s->folder_count),
		F_INT("drops", drops));
	return true;
}

static void stop_all(struct service *s)
{
	uint64_t one = 1;

	if (s->stop_fd >= 0)
		(void)!write(s->stop_fd, &one, sizeof(one));
	for (size_t i = 0; i < s->thread_count; i++)
		(void)pthread_join(s->threads[i], NULL);
}

/* SIGTERM or SIGINT; SIGHUP has nothing to reload here. */
static void wait_for_end(const struct service *s)
{
	struct signalfd_siginfo info;

	do
		while (read(s->signal_fd, &info, sizeof(info)) !=
			(ssize_t)sizeof(info))
			;
	while (info.ssi_signo == SIGHUP);
	log_info("stopping", F_INT("signal", info.ssi_signo));
}

static void close_all(struct service *s)
{
	stop_all(s);
	for (size_t i = 0; s->tokens && i < s->config->mailbox_count; i++)
		imap_token_free(&s->tokens[i]);
	free(s->tokens);
	free(s->folders);
	free(s->drops);
	free(s->threads);
	spool_close(&s->spool);
	if (s->dir >= 0)
		close(s->dir);
	if (s->stop_fd >= 0)
		close(s->stop_fd);
	if (s->signal_fd >= 0)
		close(s->signal_fd);
}

bool imap_service_run(const struct imap_service_config *config, struct err *err)
{
	struct service s = {
		.config = config, .dir = -1, .stop_fd = -1, .signal_fd = -1};
	sigset_t signals, before;
	bool ok;

	sigemptyset(&signals);
	sigaddset(&signals, SIGTERM);
	sigaddset(&signals, SIGINT);
	sigaddset(&signals, SIGHUP);
	sigprocmask(SIG_BLOCK, &signals, &before);
	/* A server that is gone must not end us. */
	(void)signal(SIGPIPE, SIG_IGN);
	imap_client_setup();
	ok = open_all(&s, &signals, err);
	if (ok) {
		add_all(&s);
		ok = start_all(&s, err);
	}
	if (ok)
		wait_for_end(&s);
	close_all(&s);
	if (ok)
		log_info("stopped", F_BOOL("ok", ok));
	sigprocmask(SIG_SETMASK, &before, NULL);
	return ok;
}
