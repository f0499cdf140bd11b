/*
 * hash.h - a fast seeded hash for tables in memory, never for keys on disk.
 *
 * Seeded with random bytes once a writer, so that no report can be made whose
 * rows all fall into one slot.
 */
#ifndef STORE_HASH_H
#define STORE_HASH_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

static inline uint64_t hash_mix(uint64_t h, uint64_t v)
{
	__uint128_t product =
		(__uint128_t)(h ^ v) * UINT64_C(0x9E3779B97F4A7C15);

	return (uint64_t)product ^ (uint64_t)(product >> 64) ^ (h << 1);
}

static inline uint64_t hash_bytes(uint64_t seed, const void *bytes, size_t len)
{
	const char *p = bytes;
	uint64_t word, h = hash_mix(seed, len);

	for (; len >= 8; p += 8, len -= 8) {
		memcpy(&word, p, 8);
		h = hash_mix(h, word);
	}
	word = 0;
	memcpy(&word, p, len);
	return hash_mix(h, word);
}

#endif
