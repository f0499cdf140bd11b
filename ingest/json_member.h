/* json_member.h - members of a report's JSON line. */
#ifndef INGEST_JSON_MEMBER_H
#define INGEST_JSON_MEMBER_H

#include "base/clock.h"
#include "base/ip.h"
#include "base/json_out.h"
#include "dmarc/terms.h"

/* STR_NULL gives null. */
static inline void json_member_str(
	struct json_out *j, const char *key, struct str s)
{
	json_key(j, key);
	json_str(j, s);
}

/* NULL gives null. */
static inline void json_member_word(
	struct json_out *j, const char *key, const char *word)
{
	json_key(j, key);
	json_cstr(j, word);
}

static inline void json_member_time(
	struct json_out *j, const char *key, int64_t t_s)
{
	char text[CLOCK_ISO_SIZE];

	clock_format_iso(t_s, text);
	json_member_word(j, key, text);
}

/* An absent address gives null. */
static inline void json_member_ip(
	struct json_out *j, const char *key, const struct ip *ip)
{
	char text[IP_TEXT_SIZE];

	ip_format(ip, text);
	json_member_word(j, key, ip->family != 0 ? text : NULL);
}

static inline void json_member_uint(
	struct json_out *j, const char *key, uint64_t v)
{
	json_key(j, key);
	json_uint(j, v);
}

static inline void json_member_repairs(struct json_out *j, uint32_t repairs)
{
	json_key(j, "repairs");
	json_array_begin(j);
	for (unsigned bit = 0; bit < 32; bit++)
		if ((repairs & (1u << bit)) && repair_name(1u << bit))
			json_cstr(j, repair_name(1u << bit));
	json_array_end(j);
}

#endif
