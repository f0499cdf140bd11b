/* failure_fields.c - blocks of header fields, as failure reports hold them. */
#include "ingest/failure_fields.h"

#include <string.h>

/* RFC 5322 2.2: printable ASCII but the colon. Words for people, "Sender IP
 * Address:", have spaces between them. */
static size_t name_len(struct str line)
{
	size_t n = 0;

	while (n < line.len && line.ptr[n] >= ' ' && line.ptr[n] < 0x7F &&
		line.ptr[n] != ':')
		n++;
	return n < line.len && line.ptr[n] == ':' ? n : 0;
}

static bool is_folded(struct str rest)
{
	return rest.len > 0 && (rest.ptr[0] == ' ' || rest.ptr[0] == '\t');
}

/* The first line's value, and those that go on with it. */
static void unfold(struct failure_fields *f, struct str value)
{
	struct str line, rest;

	buf_reset(&f->unfolded);
	buf_add_str(&f->unfolded, str_trim(value));
	while (!f->has_no_folds && is_folded(f->rest)) {
		rest = f->rest;
		line = str_trim(str_cut(&rest, '\n'));
		if (line.len == 0)
			return; /* white space alone ends a block, too */
		f->rest = rest;
		if (f->unfolded.len > 0)
			buf_add_char(&f->unfolded, ' ');
		buf_add_str(&f->unfolded, line);
	}
}

bool failure_fields_next(struct failure_fields *f, struct failure_field *ret)
{
	struct str line;
	size_t n;

	while (f->rest.len > 0) {
		line = str_cut(&f->rest, '\n');
		n = name_len(line);
		if (n > 0) {
			ret->name = str_trim((struct str){line.ptr, n});
			unfold(f, (struct str){
					  line.ptr + n + 1, line.len - n - 1});
			ret->value = buf_str(&f->unfolded);
			ret->is_after_gap = f->is_after_gap;
			f->is_after_gap = false;
			return true;
		}
		f->is_after_gap |= str_trim(line).len == 0;
	}
	return false;
}

void failure_fields_fini(struct failure_fields *f)
{
	buf_fini(&f->unfolded);
}
