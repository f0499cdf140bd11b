#include "store/inventory.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "dmarc/limits.h"
#include "store/dictionary.h"
#include "store/query.h"

/* Of a transaction, which then takes some 50 ms. */
#define BATCH_ROWS 2000
/* Text of rows, and of lines that came to nothing among them. */
#define BATCH_BYTES ((size_t)4 << 20)
/* Room to begin with; it grows. */
#define FIRST_DOMAINS 64

/* A domain that the file speaks of. */
struct spoken {
	struct str name;
	bool is_known;
	struct str reason; /* why not */
	uint64_t skipped;  /* lines */
};

struct import {
	struct pg *pg;
	const struct inventory_options *options;
	struct inventory_summary *sum;
	struct dictionary *dictionary; /* NULL: no domain is added */
	struct spoken *domains;        /* by name */
	size_t domain_count, domain_cap;
	struct arena *names; /* their text */
	struct arena *batch; /* the rows' text */
	struct owner_word *words;
	struct source_known *sources;
	size_t rows;
	uint64_t line;
};

/* --- domains ----------------------------------------------------------------- */

/* Where it is or should be. */
static size_t place_of(const struct import *m, struct str name)
{
	size_t low = 0, high = m->domain_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (str_compare(m->domains[middle].name, name) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* False and ERR_TEMP for the database alone. */
static bool ask(struct import *m, struct spoken *ret, struct err *err)
{
	int32_t id;

	ret->is_known =
		m->dictionary
			? dictionary_domain(m->dictionary, ret->name, &id, err)
			: query_domain_exists(m->pg, ret->name, err);
	if (ret->is_known)
		return true;
	if (err->code != ERR_UNSUPPORTED && err->code != ERR_LIMIT)
		return false;
	if (!arena_copy_str(m->names, str_from(err->msg), &ret->reason))
		base_oom(); /* no budget, so this does not happen */
	return true;
}

static bool add_domain(
	struct import *m, size_t place, struct str name, struct err *err)
{
	struct spoken spoken = {.name = name};

	if (!arena_copy_str(m->names, name, &spoken.name))
		base_oom();
	if (!ask(m, &spoken, err))
		return false;
	if (m->domain_count == m->domain_cap) {
		m->domain_cap *= 2;
		m->domains = base_realloc(
			m->domains, m->domain_cap * sizeof(*m->domains));
	}
	memmove(&m->domains[place + 1], &m->domains[place],
		(m->domain_count - place) * sizeof(*m->domains));
	m->domains[place] = spoken;
	m->domain_count++;
	return true;
}

static void refuse(struct import *m, const char *reason)
{
	m->sum->refused++;
	m->options->refuse(m->options->refuse_ctx, m->line, 1, reason);
}

/* *is_known false: told, or to be told at the end. */
static bool look_up(
	struct import *m, struct str name, bool *is_known, struct err *err)
{
	size_t place = place_of(m, name);
	struct spoken *d;

	*is_known = false;
	if (place == m->domain_count ||
		!str_equal(m->domains[place].name, name)) {
		if (m->domain_count == LIMIT_INVENTORY_DOMAINS) {
			refuse(m, "the file speaks of too many domains "
				  "(ceiling inventory_domains)");
			return true;
		}
		if (!add_domain(m, place, name, err))
			return false;
	}
	d = &m->domains[place];
	*is_known = d->is_known;
	if (!d->is_known) {
		d->skipped++;
		m->sum->skipped++;
	}
	return true;
}

static void tell_skipped(struct import *m)
{
	for (size_t i = 0; i < m->domain_count; i++)
		if (m->domains[i].skipped > 0)
			m->options->refuse(m->options->refuse_ctx, 0,
				m->domains[i].skipped,
				m->domains[i].reason.ptr);
}

/* --- rows -------------------------------------------------------------------- */

static bool flush(struct import *m, struct err *err)
{
	uint64_t n = 0;
	bool ok = true;

	if (m->rows > 0 && m->options->kind == INVENTORY_WORDS)
		ok = owner_word_add(m->pg, m->words, m->rows, &n, err);
	else if (m->rows > 0)
		ok = source_known_put(m->pg, m->sources, m->rows,
			clock_day_of(clock_now_s()), &n, err);
	if (!ok)
		return false;
	m->sum->stored += n;
	m->sum->unchanged += m->rows - n;
	m->rows = 0;
	arena_reset(m->batch);
	return true;
}

/* The next free row; its domain is borrowed from it. */
static bool read_row(
	struct import *m, struct str text, struct str *domain, struct err *why)
{
	struct owner_word *w = &m->words[m->rows];
	struct source_known *k = &m->sources[m->rows];
	bool ok;

	if (m->options->kind == INVENTORY_WORDS) {
		ok = inventory_read_word(text, m->batch, w, why);
		w->said_by = m->options->said_by;
		*domain = w->domain;
	} else {
		ok = inventory_read_source(text, m->batch, k, why);
		*domain = k->domain;
	}
	if (ok && !domain->ptr)
		return err_set(why, ERR_SYNTAX, "\"domain\" is missing");
	return ok;
}

static bool take_line(struct import *m, struct str text, struct err *err)
{
	struct err why = {0};
	struct str domain;
	bool is_known;

	if ((m->rows == BATCH_ROWS ||
		    arena_used_bytes(m->batch) > BATCH_BYTES) &&
		!flush(m, err))
		return false;
	m->sum->lines++;
	if (!read_row(m, text, &domain, &why)) {
		refuse(m, why.msg);
		return true;
	}
	if (!look_up(m, domain, &is_known, err))
		return false;
	m->rows += is_known;
	return true;
}

/* --- the file ---------------------------------------------------------------- */

/* A line without its end; one that is too long is read past, and cut. */
static bool next_line(FILE *in, struct buf *line)
{
	int c;

	buf_reset(line);
	while ((c = getc_unlocked(in)) != EOF && c != '\n')
		buf_add_char(line, (char)c);
	return c != EOF || line->len > 0;
}

static bool take_lines(struct import *m, FILE *in, struct err *err)
{
	struct buf line = {.max_bytes = LIMIT_INVENTORY_LINE_BYTES};
	struct str text;
	bool ok = true;

	while (ok && next_line(in, &line)) {
		m->line++;
		text = str_trim(buf_str(&line));
		if (line.overflowed) {
			m->sum->lines++;
			refuse(m, "the line is too long (ceiling line_bytes)");
		} else if (text.len > 0) {
			ok = take_line(m, text, err);
		}
	}
	buf_fini(&line);
	if (ok && ferror(in))
		ok = err_set_errno(err, ERR_TEMP, "cannot read the file");
	return ok && flush(m, err);
}

bool inventory_import(struct pg *p, FILE *in,
	const struct inventory_options *options, struct inventory_summary *ret,
	struct err *err)
{
	struct import m = {.pg = p,
		.options = options,
		.sum = ret,
		.domain_cap = FIRST_DOMAINS,
		.domains = base_calloc(FIRST_DOMAINS, sizeof(*m.domains)),
		.names = arena_new("inventory names", SIZE_MAX),
		.batch = arena_new("inventory rows", SIZE_MAX),
		.words = base_calloc(BATCH_ROWS, sizeof(*m.words)),
		.sources = base_calloc(BATCH_ROWS, sizeof(*m.sources))};
	bool ok;

	*ret = (struct inventory_summary){0};
	if (options->add_domains)
		m.dictionary =
			dictionary_new(p, options->own, options->max_domains);
	ok = take_lines(&m, in, err);
	tell_skipped(&m);
	dictionary_free(&m.dictionary);
	free(m.domains);
	free(m.words);
	free(m.sources);
	arena_free(&m.names);
	arena_free(&m.batch);
	return ok;
}
