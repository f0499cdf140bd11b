/* http_listen.c - the sockets that HTTP is served on. */
#include "api/http_listen.h"

#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define BACKLOG 128

bool http_listen_check(const char *text, bool is_open, struct err *err)
{
	struct ip ip;
	uint16_t port;

	if (!ip_parse_listen(str_from(text), &ip, &port, err))
		return err_within(err, "http.listen");
	if (is_open && !ip_is_loopback(&ip))
		return err_set(err, ERR_CONFIG,
			"http.listen = %s with http.auth = none: without "
			"sign-in only loopback is allowed, such as "
			"127.0.0.1:8080",
			text);
	return true;
}

/* The socket address of ip and port; "*" is [::], which takes IPv4 as well. */
static socklen_t fill_address(
	const struct ip *ip, uint16_t port, struct sockaddr_storage *ret)
{
	struct sockaddr_in *v4 = (struct sockaddr_in *)ret;
	struct sockaddr_in6 *v6 = (struct sockaddr_in6 *)ret;

	memset(ret, 0, sizeof(*ret));
	if (ip->family == 4) {
		v4->sin_family = AF_INET;
		v4->sin_port = htons(port);
		memcpy(&v4->sin_addr, ip->bytes, 4);
		return sizeof(*v4);
	}
	v6->sin6_family = AF_INET6;
	v6->sin6_port = htons(port);
	if (ip->family == 6)
		memcpy(&v6->sin6_addr, ip->bytes, 16);
	return sizeof(*v6);
}

/* 0 where the kernel does not say. */
static uint16_t port_of(int fd)
{
	union {
		struct sockaddr any;
		struct sockaddr_in v4;
		struct sockaddr_in6 v6;
	} at = {.v6 = {.sin6_family = AF_UNSPEC}};
	socklen_t len = sizeof(at);

	if (getsockname(fd, &at.any, &len) < 0)
		return 0;
	return ntohs(
		at.any.sa_family == AF_INET ? at.v4.sin_port : at.v6.sin6_port);
}

bool http_listen_open(
	const char *text, int *ret, uint16_t *port, struct err *err)
{
	struct sockaddr_storage at;
	int fd = -1, on = 1, v6_only;
	socklen_t len;
	bool ok = false;
	struct ip ip;

	if (!ip_parse_listen(str_from(text), &ip, port, err))
		return false;
	len = fill_address(&ip, *port, &at);
	v6_only = ip.family == 6;
	fd = socket(
		at.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	if (fd < 0 ||
		setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) < 0 ||
		(at.ss_family == AF_INET6 &&
			setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &v6_only,
				sizeof(v6_only)) < 0) ||
		bind(fd, (struct sockaddr *)&at, len) < 0 ||
		listen(fd, BACKLOG) < 0) {
		err_set_errno(err, ERR_CONFIG, "http.listen = %s", text);
		goto out;
	}
	*port = port_of(fd);
	*ret = fd;
	fd = -1;
	ok = true;
out:
	if (fd >= 0)
		close(fd);
	return ok;
}
