/* arena.h - memory that dies together, with a byte budget. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include "base/str.h"

struct arena;

/*
 * arena_new - an arena for one message, report or request.
 *
 *   name          literal, for messages
 *   budget_bytes  most that may be handed out until the next reset;
 *                 SIZE_MAX for none
 *
 * Never fails: a failing malloc ends the process (base_oom).
 */
struct arena *arena_new(const char *name, size_t budget_bytes);
void arena_free(struct arena **a);
/* All memory is handed back at once; one block is kept for the next use. */
void arena_reset(struct arena *a);
size_t arena_used_bytes(const struct arena *a);

/* Zeroed and aligned for any type; NULL where the budget is passed. */
MUST_CHECK void *arena_alloc(struct arena *a, size_t size);
/* The same for an array; NULL also where count * size overflows. */
MUST_CHECK void *arena_alloc_array(struct arena *a, size_t count, size_t size);
/* A copy with a NUL behind it (not counted); STR_NULL stays STR_NULL. */
MUST_CHECK bool arena_copy_str(struct arena *a, struct str s, struct str *ret);
/* A NUL-terminated copy; NULL where the budget is passed. */
MUST_CHECK char *arena_copy_cstr(struct arena *a, const char *s);
MUST_CHECK char *arena_printf(struct arena *a, const char *fmt, ...)
	PRINTF_LIKE(2, 3);

/* malloc and friends that end the process with one log line on failure. */
void *base_malloc(size_t size);
void *base_calloc(size_t count, size_t size);
void *base_realloc(void *p, size_t size);
char *base_strdup(const char *s);
_Noreturn void base_oom(void);

#endif
