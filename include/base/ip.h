/* ip.h - addresses and networks, IPv4 and IPv6. */
#ifndef BASE_IP_H
#define BASE_IP_H

#include "base/err.h"
#include "base/str.h"

#include <sys/socket.h>

struct ip {
	uint8_t family;    /* 4, 6, or 0 for absent */
	uint8_t bytes[16]; /* network order; an IPv4 address uses the first 4 */
};

struct ip_network {
	struct ip address; /* host bits are zero */
	uint8_t prefix_bits;
};

#define IP_TEXT_SIZE 48

/*
 * ip_parse - the address in canonical form.
 *
 * Takes dotted quads and RFC 4291 text in any case; an IPv4-mapped IPv6
 * address (::ffff:a.b.c.d) becomes the IPv4 address. Surrounding white space,
 * brackets, a zone (%eth0) and a full-length prefix (/32, /128) are dropped.
 * False on anything else.
 */
MUST_CHECK bool ip_parse(struct str text, struct ip *ret);
/* RFC 5952 text; "" for an absent address. */
void ip_format(const struct ip *ip, char dst[IP_TEXT_SIZE]);
bool ip_equal(const struct ip *a, const struct ip *b);
/* Absent, then IPv4, then IPv6, then by bytes: the order PostgreSQL uses. */
int ip_compare(const struct ip *a, const struct ip *b);
void ip_from_sockaddr(const struct sockaddr *sa, struct ip *ret);

/* "192.0.2.0/24", "2001:db8::/32" or one address; host bits are cleared. */
MUST_CHECK bool ip_network_parse(struct str text, struct ip_network *ret);
bool ip_network_contains(const struct ip_network *n, const struct ip *ip);
bool ip_is_loopback(const struct ip *ip);

/* "HOST:PORT", "[V6]:PORT"; HOST is an address, "*" means both any-addresses
 * and gives family 0. */
MUST_CHECK bool ip_parse_listen(
	struct str text, struct ip *ret, uint16_t *port, struct err *err);

#endif
