#include "store/id_set.h"

#include "base/arena.h"
#include "base/stream.h"
#include "store/hash.h"

#include <endian.h>
#include <stdlib.h>

enum {
	/* Half a million ids, 16 MiB; then it starts anew. */
	SLOTS_MIN = 1 << 10,
	SLOTS_MAX = 1 << 20,
};

struct id_slot {
	int64_t id;
	int32_t domain_id; /* 0: free slot */
};

void id_set_init(struct id_set *s, uint64_t seed)
{
	*s = (struct id_set){.seed = seed, .slot_count = SLOTS_MIN};
	s->slots = base_calloc(s->slot_count, sizeof(*s->slots));
}

void id_set_fini(struct id_set *s)
{
	free(s->slots);
}

void id_set_reset(struct id_set *s)
{
	memset(s->slots, 0, s->slot_count * sizeof(*s->slots));
	s->count = 0;
}

/* The slot of an id, or the free one where it belongs. */
static struct id_slot *find(
	const struct id_set *s, int32_t domain_id, int64_t id)
{
	size_t mask = s->slot_count - 1;
	size_t i = hash_mix(s->seed + (uint64_t)domain_id, (uint64_t)id);

	while (s->slots[i & mask].domain_id != 0 &&
		(s->slots[i & mask].domain_id != domain_id ||
			s->slots[i & mask].id != id))
		i++;
	return &s->slots[i & mask];
}

static void grow(struct id_set *s)
{
	struct id_slot *old = s->slots;
	size_t old_count = s->slot_count;

	if (old_count == SLOTS_MAX) {
		id_set_reset(s);
		return;
	}
	s->slot_count *= 2;
	s->slots = base_calloc(s->slot_count, sizeof(*s->slots));
	for (size_t i = 0; i < old_count; i++)
		if (old[i].domain_id != 0)
			*find(s, old[i].domain_id, old[i].id) = old[i];
	free(old);
}

bool id_set_add(struct id_set *s, int32_t domain_id, int64_t id)
{
	struct id_slot *slot = find(s, domain_id, id);

	if (slot->domain_id != 0)
		return false;
	*slot = (struct id_slot){.id = id, .domain_id = domain_id};
	s->count++;
	if (2 * s->count > s->slot_count)
		grow(s);
	return true;
}

int64_t id_of_content(struct str content)
{
	unsigned char digest[32];
	uint64_t id;

	sha256(content.ptr, content.len, digest);
	memcpy(&id, digest, sizeof(id));
	return (int64_t)be64toh(id);
}
