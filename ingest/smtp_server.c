/* smtp_server.c - the listener: sockets, signals, the start and the end. */
#include "ingest/smtp_server.h"

#include "base/arena.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/loop.h"
#include "base/process.h"
#include "ingest/smtp_connection.h"
#include "ingest/smtp_note.h"

#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define BACKLOG 512

/* Connections accepted before others get their turn. */
#define ACCEPT_AT_ONCE 64

/* Out of descriptors: a listener that stays readable would spin. */
#define ACCEPT_PAUSE_MS 200

/* How often the counters are logged, where something happened. */
#define COUNTERS_MS ((int64_t)10 * 60 * 1000)

/* Messages that come in at SIGTERM may end; 5 s is what was promised. */
#define ENDING_MS 4500

struct listener {
	struct smtp_server *server;
	enum smtp_port port;
	const char *address; /* as configured; lives as long as the server */
	int fd;
	struct loop_fd *watch;
};

struct smtp_server {
	struct smtp_service service; /* connections see this part alone */
	const struct smtp_config *(*reload)(void *ctx);
	void *reload_ctx;
	struct listener *listeners;
	size_t listener_count;
	struct loop_fd *sync_watch;
	struct loop_timer *pause, *ending, *counting;
	uint64_t logged_events; /* as count_events said */
	struct smtp_notes notes;
	struct loop_signal *on_term, *on_int, *on_hup;
};

/* --- listening ----------------------------------------------------------- */

static socklen_t make_sockaddr(int family, const struct ip *ip, uint16_t port,
	struct sockaddr_storage *ret)
{
	struct sockaddr_in6 *v6 = (struct sockaddr_in6 *)ret;
	struct sockaddr_in *v4 = (struct sockaddr_in *)ret;

	*ret = (struct sockaddr_storage){0};
	ret->ss_family = (sa_family_t)family;
	if (family == AF_INET) {
		v4->sin_port = htons(port);
		memcpy(&v4->sin_addr, ip->bytes, 4);
		return sizeof(*v4);
	}
	v6->sin6_port = htons(port);
	memcpy(&v6->sin6_addr, ip->bytes, 16);
	return sizeof(*v6);
}

/* A bound socket; -1 with errno. */
static int open_socket(int family, const struct ip *ip, uint16_t port)
{
	struct sockaddr_storage sa;
	socklen_t len = make_sockaddr(family, ip, port, &sa);
	int fd = socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	int one = 1, failed;

	if (fd < 0)
		return -1;
	(void)setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one));
	/* IPv4 has a socket of its own, so that addresses stay what they are. */
	if (family == AF_INET6)
		(void)setsockopt(
			fd, IPPROTO_IPV6, IPV6_V6ONLY, &one, sizeof(one));
	if (bind(fd, (struct sockaddr *)&sa, len) == 0)
		return fd;
	failed = errno;
	close(fd);
	errno = failed;
	return -1;
}

static void add_listener(struct smtp_server *server, enum smtp_port port,
	const char *address, int fd)
{
	server->listeners = base_realloc(server->listeners,
		(server->listener_count + 1) * sizeof(server->listeners[0]));
	server->listeners[server->listener_count++] = (struct listener){
		.server = server, .port = port, .address = address, .fd = fd};
}

static bool bind_to(struct smtp_server *server, enum smtp_port port_kind,
	const char *text, struct err *err)
{
	static const int families[] = {AF_INET6, AF_INET};
	bool is_any, is_open = false;
	uint16_t port;
	struct ip ip;

	if (!ip_parse_listen(str_from(text), &ip, &port, err))
		return false;
	is_any = ip.family == 0; /* "*": both, or the one there is */
	for (size_t i = 0; i < ARRAY_LEN(families); i++) {
		int fd;

		if (!is_any && (ip.family == 6) != (families[i] == AF_INET6))
			continue;
		fd = open_socket(families[i], &ip, port);
		if (fd >= 0) {
			add_listener(server, port_kind, text, fd);
			is_open = true;
		} else if (!is_any ||
			   (errno != EAFNOSUPPORT && errno != EADDRNOTAVAIL)) {
			return err_set_errno(err, ERR_CONFIG,
				"cannot listen on \"%s\"", text);
		}
	}
	return is_open ||
	       err_set_errno(err, ERR_CONFIG, "cannot listen on \"%s\"", text);
}

static bool bind_to_all(struct smtp_server *server, enum smtp_port port_kind,
	const struct config_list *list, struct err *err)
{
	for (size_t i = 0; i < list->count; i++)
		if (!bind_to(server, port_kind, list->items[i], err))
			return false;
	return true;
}

/* The last thing of the start: who gets through is served. */
static bool start_listening(struct smtp_server *server, struct err *err)
{
	static const char *const protocols[] = {[PORT_SMTP] = "smtp",
		[PORT_TLS] = "smtps",
		[PORT_LMTP] = "lmtp"};

	for (size_t i = 0; i < server->listener_count; i++) {
		const struct listener *l = &server->listeners[i];

		if (listen(l->fd, BACKLOG) != 0)
			return err_set_errno(err, ERR_CONFIG,
				"cannot listen on \"%s\"", l->address);
		log_info("listening", F_STR("address", l->address),
			F_STR("protocol", protocols[l->port]));
	}
	return true;
}

static void close_listeners(struct smtp_server *server)
{
	for (size_t i = 0; i < server->listener_count; i++) {
		loop_fd_free(&server->listeners[i].watch);
		close(server->listeners[i].fd);
	}
	server->listener_count = 0;
}

static void watch_listeners(struct smtp_server *server, int events)
{
	for (size_t i = 0; i < server->listener_count; i++)
		loop_fd_set(server->listeners[i].watch, events);
}

static void on_accept(void *ctx, int fd, int events UNUSED)
{
	struct listener *l = ctx;
	struct sockaddr_storage sa;
	struct ip client;

	for (int i = 0; i < ACCEPT_AT_ONCE; i++) {
		socklen_t len = sizeof(sa);
		int accepted = accept4(fd, (struct sockaddr *)&sa, &len,
			SOCK_NONBLOCK | SOCK_CLOEXEC);

		if (accepted >= 0) {
			ip_from_sockaddr((struct sockaddr *)&sa, &client);
			smtp_connection_new(&l->server->service, accepted,
				&client, l->port);
		} else if (errno == EMFILE || errno == ENFILE ||
			   errno == ENOBUFS || errno == ENOMEM) {
			log_error("accept_failed",
				F_STR("reason", strerrordesc_np(errno)));
			watch_listeners(l->server, 0);
			loop_timer_set(l->server->pause, ACCEPT_PAUSE_MS);
			return;
		} else if (errno == EAGAIN || errno == EWOULDBLOCK) {
			return;
		} /* else that client is gone already (ECONNABORTED, ...) */
	}
}

static void on_pause_over(void *ctx)
{
	watch_listeners(ctx, LOOP_READ);
}

/* --- counters ------------------------------------------------------------ */

static uint64_t count_events(const struct smtp_counts *n)
{
	uint64_t sum = n->connections + n->messages;

	for (size_t i = 0; i < REASON_COUNT; i++)
		sum += n->refused[i];
	return sum;
}

/* Since the start; reasons that never were are left out. */
static void log_counters(struct smtp_server *server)
{
	const struct smtp_counts *n =
		smtp_access_counts(server->service.access);
	struct log_field fields[3 + REASON_COUNT];
	uint64_t events = count_events(n);
	size_t count = 0;

	if (events == server->logged_events)
		return;
	server->logged_events = events;
	fields[count++] = F_INT("connections", n->connections);
	fields[count++] = F_INT("messages", n->messages);
	fields[count++] = F_INT("bytes", n->bytes);
	for (enum smtp_reason r = 0; r < REASON_COUNT; r++)
		if (n->refused[r] > 0)
			fields[count++] =
				F_INT(smtp_reason_name(r), n->refused[r]);
	log_event(LOG_LEVEL_INFO, "smtp_counters", fields, count);
}

static void on_counting(void *ctx)
{
	struct smtp_server *server = ctx;

	log_counters(server);
	loop_timer_set(server->counting, COUNTERS_MS);
}

static void on_unusual(void *ctx, const struct smtp_unusual *u)
{
	struct smtp_server *server = ctx;

	smtp_note(&server->notes, server->service.spool,
		server->service.hostname, u, clock_now_s());
}

/* --- while it runs ------------------------------------------------------- */

static void use_config(
	struct smtp_server *server, const struct smtp_config *config)
{
	struct smtp_service *service = &server->service;

	service->config = config;
	service->session = (struct smtp_session_config){
		.hostname = service->hostname,
		.banner = config->banner ? config->banner : "ruad",
		.recipients = config->recipients,
		.mail_from_domains = config->mail_from_domains,
		.require_tls = config->require_tls,
		.max_message_bytes = config->max_message_bytes,
		.max_recipients = config->max_recipients,
	};
	smtp_access_configure(service->access, config);
	if (config->recipients.count == 0)
		log_warning("no_recipients",
			F_STR("reason", "all mail is refused"),
			F_STR("hint", "set recipients in [smtp]"));
}

/* What the certificate has to do with the other options. */
static bool check_config(const struct smtp_config *config, struct err *err)
{
	if (config->tls_cert_file)
		return true;
	if (config->listen_tls.count > 0)
		return err_set(err, ERR_CONFIG,
			"listen_tls in [smtp] needs tls_cert_file");
	if (config->require_tls)
		return err_set(err, ERR_CONFIG,
			"require_tls in [smtp] needs tls_cert_file");
	if (config->tls_key_file)
		return err_set(err, ERR_CONFIG,
			"tls_key_file in [smtp] needs tls_cert_file");
	return true;
}

/* NULL in service->keys where TLS is not configured. */
static bool read_keys(struct smtp_service *service,
	const struct smtp_config *config, struct err *err)
{
	struct smtp_tls_keys *keys;
	char end[CLOCK_ISO_SIZE];

	if (!config->tls_cert_file)
		return true;
	if (!smtp_tls_keys_new(
		    &keys, config->tls_cert_file, config->tls_key_file, err))
		return false;
	smtp_tls_keys_free(&service->keys);
	service->keys = keys;
	clock_format_iso(smtp_tls_keys_end_s(keys), end);
	log_info("tls_certificate", F_STR("file", config->tls_cert_file),
		F_STR("valid_until", end));
	return true;
}

/* The certificate goes on as it is where the new one cannot be used: the
 * account we became may have no right to read the key. */
static void reload_keys(
	struct smtp_service *service, const struct smtp_config *config)
{
	struct err err;

	if (!config->tls_cert_file && service->keys)
		log_warning("tls_kept",
			F_STR("reason",
				"without tls_cert_file TLS ends at the next start"));
	if (!read_keys(service, config, &err))
		log_error("tls_reload_failed", F_ERR(&err),
			F_STR("hint", "the old certificate is kept; let the "
				      "service's account read both files, or "
				      "restart the service"));
}

static void on_reload(void *ctx)
{
	struct smtp_server *server = ctx;
	const struct smtp_config *config = NULL;
	struct err err;

	if (server->reload)
		config = server->reload(server->reload_ctx);
	if (!config)
		return;
	if (!check_config(config, &err)) {
		log_error("reload_failed", F_ERR(&err));
		return;
	}
	use_config(server, config);
	reload_keys(&server->service, config);
	log_info("reloaded", F_INT("recipients", config->recipients.count));
}

static void on_sync(void *ctx, int fd UNUSED, int events UNUSED)
{
	struct smtp_server *server = ctx;

	smtp_connections_collect(&server->service);
}

static void stop_loop(void *ctx)
{
	struct smtp_server *server = ctx;

	loop_stop(server->service.loop);
}

static void on_end(void *ctx)
{
	struct smtp_server *server = ctx;
	struct smtp_service *service = &server->service;

	if (service->is_ending)
		return;
	log_info("stopping", F_INT("connections", service->connection_count));
	service->is_ending = true;
	loop_timer_stop(server->pause);
	close_listeners(server);
	if (service->connection_count == 0) {
		loop_stop(service->loop);
		return;
	}
	service->is_idle = stop_loop;
	service->ctx = server;
	loop_timer_set(server->ending, ENDING_MS);
	smtp_connections_end(service);
}

/* --- start and end ------------------------------------------------------- */

/* A connection needs two descriptors, and one more while it syncs. */
#define DESCRIPTORS_EACH 3

/* Until somebody listens to them: SIGHUP ends who does not. What comes meanwhile
 * is delivered afterwards. */
static void hold_signals(sigset_t *before)
{
	sigset_t held;

	sigemptyset(&held);
	sigaddset(&held, SIGTERM);
	sigaddset(&held, SIGINT);
	sigaddset(&held, SIGHUP);
	(void)sigprocmask(SIG_BLOCK, &held, before);
}

/* Sockets first: only root has port 25. Private key and folders are opened
 * before we give root up, since the way to them may be closed afterwards. */
static bool open_all(struct smtp_server *server,
	const struct smtp_server_config *config, struct err *err)
{
	struct smtp_service *service = &server->service;

	const struct smtp_config *smtp = config->smtp;

	if (!check_config(smtp, err))
		return false;
	if (!bind_to_all(server, PORT_SMTP, &smtp->listen, err) ||
		!bind_to_all(server, PORT_TLS, &smtp->listen_tls, err) ||
		!bind_to_all(server, PORT_LMTP, &smtp->listen_lmtp, err))
		return false;
	if (server->listener_count == 0)
		return err_set(err, ERR_CONFIG, "no address to listen on");
	if (!read_keys(service, smtp, err))
		return false;
	if (!spool_open(&service->spool, config->spool_dir, config->user, err))
		return false;
	process_reserve_descriptors(
		DESCRIPTORS_EACH * (size_t)smtp->max_connections[SMTP_ALL]);
	if (config->user && !process_drop_privileges(config->user, err))
		return false;
	if (!spool_limit(service->spool, &config->spool_limits, err))
		return false;
	service->loop = loop_new(err);
	return service->loop &&
	       spool_sync_open(&service->sync, service->spool, true, err) &&
	       start_listening(server, err);
}

static void watch_all(struct smtp_server *server)
{
	struct loop *loop = server->service.loop;

	for (size_t i = 0; i < server->listener_count; i++) {
		struct listener *l = &server->listeners[i];

		l->watch = loop_fd_new(loop, l->fd, LOOP_READ, on_accept, l);
	}
	server->sync_watch =
		loop_fd_new(loop, spool_sync_fd(server->service.sync),
			LOOP_READ, on_sync, server);
	server->pause = loop_timer_new(loop, on_pause_over, server);
	server->ending = loop_timer_new(loop, stop_loop, server);
	server->counting = loop_timer_new(loop, on_counting, server);
	loop_timer_set(server->counting, COUNTERS_MS);
	server->on_term = loop_signal_new(loop, SIGTERM, on_end, server);
	server->on_int = loop_signal_new(loop, SIGINT, on_end, server);
	server->on_hup = loop_signal_new(loop, SIGHUP, on_reload, server);
}

static void server_free(struct smtp_server *server)
{
	struct smtp_service *service = &server->service;

	close_listeners(server);
	free(server->listeners);
	/* Its results name connections: those go last. */
	spool_sync_close(&service->sync);
	smtp_connections_free(service);
	loop_fd_free(&server->sync_watch);
	loop_timer_free(&server->pause);
	loop_timer_free(&server->ending);
	loop_timer_free(&server->counting);
	loop_signal_free(&server->on_term);
	loop_signal_free(&server->on_int);
	loop_signal_free(&server->on_hup);
	loop_free(&service->loop);
	spool_close(&service->spool);
	smtp_access_free(&service->access);
	smtp_tls_keys_free(&service->keys);
	free(server);
}

bool smtp_server_run(const struct smtp_server_config *config,
	const struct smtp_config *(*reload)(void *ctx), void *ctx,
	struct err *err)
{
	struct smtp_server *server = base_calloc(1, sizeof(*server));
	sigset_t before;
	bool ok = false;

	hold_signals(&before);
	server->service.hostname = config->hostname;
	server->reload = reload;
	server->reload_ctx = ctx;
	server->service.access =
		smtp_access_new(config->smtp, on_unusual, server);
	/* OpenSSL writes without MSG_NOSIGNAL. */
	(void)signal(SIGPIPE, SIG_IGN);
	use_config(server, config->smtp);
	if (!open_all(server, config, err))
		goto out;
	watch_all(server);
	(void)sigprocmask(SIG_SETMASK, &before, NULL);
	ok = loop_run(server->service.loop, err);
	log_counters(server);
	log_info("stopped", F_BOOL("ok", ok));
out:
	server_free(server);
	(void)sigprocmask(SIG_SETMASK, &before, NULL);
	return ok;
}
