/* smtp_proxy.c - the PROXY protocol, version 2. */
#include "ingest/smtp_proxy.h"

#include "dmarc/limits.h"

#include <arpa/inet.h>
#include <assert.h>
#include <netinet/in.h>
#include <string.h>

static const unsigned char signature[12] = {
	0x0D, 0x0A, 0x0D, 0x0A, 0x00, 0x0D, 0x0A, 'Q', 'U', 'I', 'T', 0x0A};

enum { AT_COMMAND = 12, AT_FAMILY = 13, AT_LENGTH = 14 };
enum { COMMAND_LOCAL = 0, COMMAND_PROXY = 1 };
/* High half: address family; low half: 1 is a stream. */
enum { FAMILY_UNSPEC = 0x00, FAMILY_TCP4 = 0x11, FAMILY_TCP6 = 0x21 };
/* Source and destination address, then the ports. */
#define ADDRESSES_TCP4 12
#define ADDRESSES_TCP6 36

static size_t length_of(const unsigned char *header)
{
	return (size_t)(header[AT_LENGTH] << 8 | header[AT_LENGTH + 1]) +
	       SMTP_PROXY_HEAD_BYTES;
}

bool smtp_proxy_length(const unsigned char *head, size_t *ret, struct err *err)
{
	if (memcmp(head, "PROXY ", 6) == 0)
		return err_set(err, ERR_SYNTAX,
			"a PROXY header of version 1; the load balancer has "
			"to send version 2");
	if (memcmp(head, signature, sizeof(signature)) != 0)
		return err_set(err, ERR_SYNTAX,
			"no PROXY header, which proxy_networks asks for");
	if (head[AT_COMMAND] >> 4 != 2)
		return err_set(err, ERR_SYNTAX, "a PROXY header of version %d",
			head[AT_COMMAND] >> 4);
	if (length_of(head) > LIMIT_PROXY_BYTES)
		return err_set(err, ERR_LIMIT,
			"a PROXY header of %zu bytes; at most %d are taken",
			length_of(head), LIMIT_PROXY_BYTES);
	*ret = length_of(head);
	return true;
}

static bool parse_tcp4(const unsigned char *addresses, size_t len,
	struct ip *client, struct err *err)
{
	struct sockaddr_in sa = {.sin_family = AF_INET};

	if (len < ADDRESSES_TCP4)
		return err_set(err, ERR_SYNTAX,
			"a PROXY header that ends within its addresses");
	memcpy(&sa.sin_addr, addresses, 4);
	ip_from_sockaddr((const struct sockaddr *)&sa, client);
	return true;
}

static bool parse_tcp6(const unsigned char *addresses, size_t len,
	struct ip *client, struct err *err)
{
	struct sockaddr_in6 sa = {.sin6_family = AF_INET6};

	if (len < ADDRESSES_TCP6)
		return err_set(err, ERR_SYNTAX,
			"a PROXY header that ends within its addresses");
	memcpy(&sa.sin6_addr, addresses, 16);
	ip_from_sockaddr((const struct sockaddr *)&sa, client);
	return true;
}

bool smtp_proxy_parse(const unsigned char *header, size_t len,
	struct ip *client, struct err *err)
{
	const unsigned char *addresses = header + SMTP_PROXY_HEAD_BYTES;
	int command = header[AT_COMMAND] & 0x0F;
	struct ip ip = {0};

	assert(len == length_of(header));
	len -= SMTP_PROXY_HEAD_BYTES;
	if (command != COMMAND_LOCAL && command != COMMAND_PROXY)
		return err_set(err, ERR_SYNTAX,
			"a PROXY header with command %d", command);
	if (command == COMMAND_PROXY && header[AT_FAMILY] == FAMILY_TCP4 &&
		!parse_tcp4(addresses, len, &ip, err))
		return false;
	if (command == COMMAND_PROXY && header[AT_FAMILY] == FAMILY_TCP6 &&
		!parse_tcp6(addresses, len, &ip, err))
		return false;
	if (command == COMMAND_PROXY && ip.family == 0 &&
		header[AT_FAMILY] != FAMILY_UNSPEC)
		return err_set(err, ERR_UNSUPPORTED,
			"a PROXY header of family %02x; TCP over IPv4 and IPv6 "
			"are known",
			header[AT_FAMILY]);
	*client = ip;
	return true;
}
