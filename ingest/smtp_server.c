/* smtp_server.c - the listener: sockets, signals, the start and the end. */
#include "ingest/smtp_server.h"

#include "base/arena.h"
#include "base/log.h"
#include "base/loop.h"
#include "base/process.h"
#include "ingest/smtp_connection.h"

#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#define BACKLOG 512

/* Connections accepted before others get their turn. */
#define ACCEPT_AT_ONCE 64

/* Out of descriptors: a listener that stays readable would spin. */
#define ACCEPT_PAUSE_MS 200

/* Messages that come in at SIGTERM may end; 5 s is what was promised. */
#define ENDING_MS 4500

struct listener {
	struct smtp_server *server;
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
	struct loop_timer *pause, *ending;
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

/* A listening socket; -1 with errno. */
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
	if (bind(fd, (struct sockaddr *)&sa, len) == 0 &&
		listen(fd, BACKLOG) == 0)
		return fd;
	failed = errno;
	close(fd);
	errno = failed;
	return -1;
}

static void add_listener(struct smtp_server *server, int fd)
{
	server->listeners = base_realloc(server->listeners,
		(server->listener_count + 1) * sizeof(server->listeners[0]));
	server->listeners[server->listener_count++] =
		(struct listener){.server = server, .fd = fd};
}

static bool listen_on(
	struct smtp_server *server, const char *text, struct err *err)
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
			add_listener(server, fd);
			is_open = true;
		} else if (!is_any ||
			   (errno != EAFNOSUPPORT && errno != EADDRNOTAVAIL)) {
			return err_set_errno(err, ERR_CONFIG,
				"cannot listen on \"%s\"", text);
		}
	}
	if (!is_open)
		return err_set_errno(
			err, ERR_CONFIG, "cannot listen on \"%s\"", text);
	log_info("listening", F_STR("address", text));
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
			smtp_connection_new(
				&l->server->service, accepted, &client);
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

/* --- while it runs ------------------------------------------------------- */

static void use_config(
	struct smtp_server *server, const struct smtp_config *config)
{
	server->service.config = config;
	server->service.session = (struct smtp_session_config){
		.hostname = server->service.hostname,
		.banner = config->banner ? config->banner : "ruad",
		.recipients = config->recipients,
		.max_message_bytes = config->max_message_bytes,
		.max_recipients = config->max_recipients,
	};
	if (config->recipients.count == 0)
		log_warning("no_recipients",
			F_STR("reason", "all mail is refused"),
			F_STR("hint", "set recipients in [smtp]"));
}

static void on_reload(void *ctx)
{
	struct smtp_server *server = ctx;
	const struct smtp_config *config = NULL;

	if (server->reload)
		config = server->reload(server->reload_ctx);
	if (!config)
		return;
	use_config(server, config);
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
static void raise_descriptor_limit(void)
{
	struct rlimit limit;

	if (getrlimit(RLIMIT_NOFILE, &limit) != 0 ||
		limit.rlim_cur == limit.rlim_max)
		return;
	limit.rlim_cur = limit.rlim_max;
	(void)setrlimit(RLIMIT_NOFILE, &limit);
}

/* Sockets first: only root has port 25. Folders are opened before we give
 * root up, since the way to them may be closed afterwards. */
static bool open_all(struct smtp_server *server,
	const struct smtp_server_config *config, struct err *err)
{
	struct smtp_service *service = &server->service;

	if (config->smtp->listen.count == 0)
		return err_set(err, ERR_CONFIG, "no address to listen on");
	for (size_t i = 0; i < config->smtp->listen.count; i++)
		if (!listen_on(server, config->smtp->listen.items[i], err))
			return false;
	if (!spool_open(&service->spool, config->spool_dir, config->user, err))
		return false;
	raise_descriptor_limit();
	if (config->user && !process_drop_privileges(config->user, err))
		return false;
	service->loop = loop_new(err);
	return service->loop &&
	       spool_sync_open(&service->sync, service->spool, err);
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
	loop_signal_free(&server->on_term);
	loop_signal_free(&server->on_int);
	loop_signal_free(&server->on_hup);
	loop_free(&service->loop);
	spool_close(&service->spool);
	free(server);
}

bool smtp_server_run(const struct smtp_server_config *config,
	const struct smtp_config *(*reload)(void *ctx), void *ctx,
	struct err *err)
{
	struct smtp_server *server = base_calloc(1, sizeof(*server));
	bool ok = false;

	server->service.hostname = config->hostname;
	server->reload = reload;
	server->reload_ctx = ctx;
	use_config(server, config->smtp);
	if (!open_all(server, config, err))
		goto out;
	watch_all(server);
	ok = loop_run(server->service.loop, err);
	log_info("stopped", F_BOOL("ok", ok));
out:
	server_free(server);
	return ok;
}
