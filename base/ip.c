/* ip.c - addresses and networks, IPv4 and IPv6. */
#include "base/ip.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <string.h>

static const unsigned char mapped_prefix[12] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};

static unsigned ip_bits(const struct ip *ip)
{
	return ip->family == 4 ? 32 : 128;
}

static void from_v4(const void *bytes, struct ip *ret)
{
	*ret = (struct ip){.family = 4};
	memcpy(ret->bytes, bytes, 4);
}

/* True where it was IPv4-mapped and became IPv4. */
static bool from_v6(const unsigned char bytes[16], struct ip *ret)
{
	if (memcmp(bytes, mapped_prefix, sizeof(mapped_prefix)) == 0) {
		from_v4(bytes + sizeof(mapped_prefix), ret);
		return true;
	}
	*ret = (struct ip){.family = 6};
	memcpy(ret->bytes, bytes, 16);
	return false;
}

/* The bare address, nothing around it. */
static bool parse_bare(struct str text, struct ip *ret, bool *was_mapped)
{
	char copy[INET6_ADDRSTRLEN];
	unsigned char bytes[16];

	if (text.len == 0 || text.len >= sizeof(copy) ||
		memchr(text.ptr, '\0', text.len))
		return false;
	memcpy(copy, text.ptr, text.len);
	copy[text.len] = '\0';
	*was_mapped = false;
	if (inet_pton(AF_INET, copy, bytes) == 1) {
		from_v4(bytes, ret);
		return true;
	}
	if (inet_pton(AF_INET6, copy, bytes) != 1)
		return false;
	*was_mapped = from_v6(bytes, ret);
	return true;
}

/* "fe80::1%eth0": the zone says which link, not who. */
static struct str without_zone(struct str text)
{
	struct str zone = text;
	struct str address = str_cut(&zone, '%');

	/* Otherwise it stays, and is no address. */
	if (zone.len > 0 && memchr(address.ptr, ':', address.len))
		return address;
	return text;
}

/* "ADDRESS[/BITS]"; without bits the full length. Host bits stay. */
static bool parse_prefixed(struct str text, struct ip *ret, unsigned *bits)
{
	struct str tail = str_trim(text);
	struct str head = str_cut(&tail, '/');
	uint64_t n = 128;
	bool was_mapped;
	struct ip ip;

	if (head.len > 1 && head.ptr[0] == '[') {
		if (head.ptr[head.len - 1] != ']')
			return false;
		head = (struct str){head.ptr + 1, head.len - 2};
	}
	if (!parse_bare(without_zone(head), &ip, &was_mapped))
		return false;
	if (tail.ptr && (tail.len > 3 || !str_to_u64(tail, &n)))
		return false;
	if (!tail.ptr) {
		n = ip_bits(&ip);
	} else if (was_mapped) {
		if (n < 96)
			return false;
		n -= 96;
	}
	if (n > ip_bits(&ip))
		return false;
	*ret = ip;
	*bits = (unsigned)n;
	return true;
}

bool ip_parse(struct str text, struct ip *ret)
{
	unsigned bits;
	struct ip ip;

	if (!parse_prefixed(text, &ip, &bits) || bits != ip_bits(&ip))
		return false;
	*ret = ip;
	return true;
}

void ip_format(const struct ip *ip, char dst[IP_TEXT_SIZE])
{
	dst[0] = '\0';
	/* glibc's form is that of RFC 5952; it fails only for lack of room. */
	if (ip->family != 0 && !inet_ntop(ip->family == 4 ? AF_INET : AF_INET6,
				       ip->bytes, dst, IP_TEXT_SIZE))
		dst[0] = '\0';
}

bool ip_equal(const struct ip *a, const struct ip *b)
{
	return ip_compare(a, b) == 0;
}

int ip_compare(const struct ip *a, const struct ip *b)
{
	int order;

	if (a->family != b->family)
		return a->family < b->family ? -1 : 1;
	if (a->family == 0)
		return 0;
	order = memcmp(a->bytes, b->bytes, a->family == 4 ? 4 : 16);
	return (order > 0) - (order < 0);
}

void ip_from_sockaddr(const struct sockaddr *sa, struct ip *ret)
{
	struct sockaddr_in6 v6;
	struct sockaddr_in v4;

	*ret = (struct ip){.family = 0};
	/* Copied, for `sa` may be any bytes in any place. */
	if (sa->sa_family == AF_INET) {
		memcpy(&v4, sa, sizeof(v4));
		from_v4(&v4.sin_addr, ret);
	} else if (sa->sa_family == AF_INET6) {
		memcpy(&v6, sa, sizeof(v6));
		(void)from_v6(v6.sin6_addr.s6_addr, ret);
	}
}

/* The bits of byte `index` that belong to a prefix. */
static unsigned char mask_byte(unsigned prefix_bits, unsigned index)
{
	if (prefix_bits >= (index + 1) * 8)
		return 0xFF;
	if (prefix_bits <= index * 8)
		return 0;
	return (unsigned char)(0xFF << (8 - prefix_bits % 8) & 0xFF);
}

bool ip_network_parse(struct str text, struct ip_network *ret)
{
	unsigned bits;
	struct ip ip;

	if (!parse_prefixed(text, &ip, &bits))
		return false;
	for (unsigned i = 0; i < sizeof(ip.bytes); i++)
		ip.bytes[i] &= mask_byte(bits, i);
	*ret = (struct ip_network){ip, (uint8_t)bits};
	return true;
}

bool ip_network_contains(const struct ip_network *n, const struct ip *ip)
{
	if (ip->family == 0 || ip->family != n->address.family)
		return false;
	for (unsigned i = 0; i < ip_bits(ip) / 8; i++)
		if ((ip->bytes[i] ^ n->address.bytes[i]) &
			mask_byte(n->prefix_bits, i))
			return false;
	return true;
}

bool ip_is_loopback(const struct ip *ip)
{
	static const unsigned char v6[16] = {[15] = 1};

	if (ip->family == 4)
		return ip->bytes[0] == 127;
	return ip->family == 6 && memcmp(ip->bytes, v6, sizeof(v6)) == 0;
}

static bool parse_listen(struct str s, struct ip *ret, uint16_t *port)
{
	const char *colon = s.len > 0 ? memrchr(s.ptr, ':', s.len) : NULL;
	struct str host, digits;
	uint64_t number;

	if (!colon)
		return false;
	host = (struct str){s.ptr, (size_t)(colon - s.ptr)};
	digits = (struct str){colon + 1, s.len - host.len - 1};
	if (digits.len > 5 || !str_to_u64(digits, &number) ||
		number > UINT16_MAX)
		return false;
	*port = (uint16_t)number;
	if (str_equal(host, STR("*"))) {
		*ret = (struct ip){.family = 0};
		return true;
	}
	/* IPv6 needs its brackets: where else would the port begin? */
	return ip_parse(host, ret) &&
	       (ret->family == 6) == (host.ptr[0] == '[');
}

bool ip_parse_listen(
	struct str text, struct ip *ret, uint16_t *port, struct err *err)
{
	uint16_t number;
	struct ip ip;

	if (!parse_listen(str_trim(text), &ip, &number))
		return err_set(err, ERR_CONFIG,
			"\"%.*s\" is not ADDRESS:PORT, [IPV6]:PORT or *:PORT",
			STR_ARGS(text));
	*ret = ip;
	*port = number;
	return true;
}
