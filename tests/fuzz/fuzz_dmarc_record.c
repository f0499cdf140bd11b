/* fuzz_dmarc_record.c - TXT records, as strangers publish them. */
#include "dmarc/dmarc_record.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What came out lies within what went in. */
static void check_text(struct str s, const uint8_t *data, size_t size)
{
	if (s.len > 0 && ((const uint8_t *)s.ptr < data ||
				 (const uint8_t *)s.ptr + s.len > data + size))
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new("record", 1 << 20);
	struct str text = {(const char *)data, size};
	struct dmarc_record r;
	struct err err = {0};

	if (!dmarc_record_parse(text, a, &r, &err)) {
		if (err.code != ERR_UNSUPPORTED && err.code != ERR_LIMIT)
			abort();
		arena_free(&a);
		return 0;
	}
	for (uint16_t i = 0; i < r.rua_count; i++)
		check_text(r.rua[i].uri, data, size);
	for (uint16_t i = 0; i < r.tag_count; i++)
		check_text(r.tags[i].value, data, size);
	for (uint16_t i = 0; i < r.problem_count; i++)
		if (!dmarc_problem_text(r.problems[i].code))
			abort();
	if (r.pct < -1 || r.pct > 100 || dmarc_record_policy(&r) > POLICY_OTHER)
		abort();
	arena_free(&a);
	return 0;
}
