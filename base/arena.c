/* arena.c - memory that dies together, with a byte budget. */
#include "base/arena.h"

#include "base/log.h"

#include <assert.h>
#include <stdalign.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define BLOCK_BYTES ((size_t)64 * 1024)
/* From here on a piece gets a block of its own, so that little is wasted. */
#define BIG_BYTES (BLOCK_BYTES / 4)

struct block {
	struct block *next;
	size_t size; /* of bytes[] */
	alignas(max_align_t) unsigned char bytes[];
};

/*
 * `blocks` is the list of all blocks; its head is the one being filled, up to
 * `filled`. A big block is put second, so that the head stays in use.
 */
struct arena {
	const char *name;
	size_t budget_bytes;
	size_t used_bytes;
	struct block *blocks;
	size_t filled;
};

struct arena *arena_new(const char *name, size_t budget_bytes)
{
	struct arena *a = base_calloc(1, sizeof(*a));

	a->name = name;
	a->budget_bytes = budget_bytes;
	return a;
}

static void free_blocks(struct block *block)
{
	struct block *next;

	for (; block; block = next) {
		next = block->next;
		free(block);
	}
}

void arena_free(struct arena **a)
{
	if (!*a)
		return;
	free_blocks((*a)->blocks);
	free(*a);
	*a = NULL;
}

void arena_reset(struct arena *a)
{
	struct block *kept = NULL, *next;

	for (struct block *b = a->blocks; b; b = next) {
		next = b->next;
		if (!kept && b->size == BLOCK_BYTES)
			kept = b;
		else
			free(b);
	}
	if (kept)
		kept->next = NULL;
	a->blocks = kept;
	a->filled = 0;
	a->used_bytes = 0;
}

size_t arena_used_bytes(const struct arena *a)
{
	return a->used_bytes;
}

static struct block *block_new(size_t size)
{
	struct block *block = base_malloc(sizeof(*block) + size);

	block->next = NULL;
	block->size = size;
	return block;
}

static void *take_big(struct arena *a, size_t size)
{
	struct block *block = block_new(size);

	if (a->blocks) {
		block->next = a->blocks->next;
		a->blocks->next = block;
	} else {
		a->blocks = block;
		a->filled = size;
	}
	return block->bytes;
}

/* Uninitialised bytes; what alignment skips counts against the budget too. */
static void *take(struct arena *a, size_t size, size_t align)
{
	size_t skip = -a->filled & (align - 1);
	struct block *block;
	void *p;

	if (size > a->budget_bytes - a->used_bytes)
		return NULL;
	if (size >= BIG_BYTES) {
		a->used_bytes += size;
		return take_big(a, size);
	}
	if (!a->blocks || skip > a->blocks->size - a->filled ||
		size > a->blocks->size - a->filled - skip) {
		block = block_new(BLOCK_BYTES);
		block->next = a->blocks;
		a->blocks = block;
		a->filled = skip = 0;
	}
	if (skip > a->budget_bytes - a->used_bytes - size)
		return NULL;
	p = a->blocks->bytes + a->filled + skip;
	a->filled += skip + size;
	a->used_bytes += skip + size;
	return p;
}

void *arena_alloc(struct arena *a, size_t size)
{
	/* Nothing gets a byte, so that two results are never the same. */
	void *p = take(a, size > 0 ? size : 1, alignof(max_align_t));

	return p ? memset(p, 0, size) : NULL;
}

void *arena_alloc_array(struct arena *a, size_t count, size_t size)
{
	size_t bytes;

	if (__builtin_mul_overflow(count, size, &bytes))
		return NULL;
	return arena_alloc(a, bytes);
}

bool arena_copy_str(struct arena *a, struct str s, struct str *ret)
{
	char *copy;

	if (!s.ptr) {
		*ret = STR_NULL;
		return true;
	}
	if (s.len == SIZE_MAX)
		return false;
	copy = take(a, s.len + 1, 1);
	if (!copy)
		return false;
	memcpy(copy, s.ptr, s.len);
	copy[s.len] = '\0';
	*ret = (struct str){copy, s.len};
	return true;
}

char *arena_copy_cstr(struct arena *a, const char *s)
{
	size_t size = strlen(s) + 1;
	char *copy = take(a, size, 1);

	return copy ? memcpy(copy, s, size) : NULL;
}

char *arena_printf(struct arena *a, const char *fmt, ...)
{
	va_list args;
	size_t size;
	char *text;
	int n;

	va_start(args, fmt);
	n = vsnprintf(NULL, 0, fmt, args);
	va_end(args);
	assert(n >= 0);
	size = (size_t)n + 1;
	text = take(a, size, 1);
	if (!text)
		return NULL;
	va_start(args, fmt);
	n = vsnprintf(text, size, fmt, args);
	va_end(args);
	assert(n >= 0 && (size_t)n + 1 == size);
	return text;
}

void base_oom(void)
{
	/* log_event works on the stack alone. */
	log_error("out_of_memory", F_STR("reason", "malloc failed"));
	_exit(1);
}

void *base_malloc(size_t size)
{
	void *p = malloc(size > 0 ? size : 1);

	if (!p)
		base_oom();
	return p;
}

void *base_calloc(size_t count, size_t size)
{
	void *p = calloc(count > 0 ? count : 1, size > 0 ? size : 1);

	if (!p)
		base_oom();
	return p;
}

void *base_realloc(void *p, size_t size)
{
	void *moved = realloc(p, size > 0 ? size : 1);

	if (!moved)
		base_oom();
	return moved;
}

char *base_strdup(const char *s)
{
	size_t size = strlen(s) + 1;

	return memcpy(base_malloc(size), s, size);
}
