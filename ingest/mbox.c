/* mbox.c - the messages of a mailbox file, one after the other. */
#include "ingest/mbox.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "ingest/pipeline_temp.h"

/* A line longer than this comes in pieces; none of note is. */
#define WINDOW_BYTES (64u * 1024)
#define WRITE_BYTES (256u * 1024)

struct mbox {
	int fd; /* borrowed */
	const char *temp_dir;
	off_t offset;     /* of what is read next */
	size_t at, len;   /* of what is unread in the window */
	bool at_line;     /* what comes next begins a line */
	bool after_empty; /* and the line before it was empty */
	struct buf out;   /* of the message, not written yet */
	char window[WINDOW_BYTES];
};

/* "12:34", as in every date of a "From " line, and in few sentences. */
static bool has_clock(struct str s)
{
	for (size_t i = 2; i + 2 < s.len; i++)
		if (s.ptr[i] == ':' && isdigit((unsigned char)s.ptr[i - 1]) &&
			isdigit((unsigned char)s.ptr[i - 2]) &&
			isdigit((unsigned char)s.ptr[i + 1]) &&
			isdigit((unsigned char)s.ptr[i + 2]))
			return true;
	return false;
}

static bool is_from_line(struct str line)
{
	return str_starts_with(line, STR("From ")) && has_clock(line);
}

bool mbox_is_one(int fd)
{
	char head[512];
	ssize_t n = pread(fd, head, sizeof(head), 0);
	struct str rest = {head, n > 0 ? (size_t)n : 0};

	return is_from_line(str_cut(&rest, '\n'));
}

struct mbox *mbox_open(int fd, const char *temp_dir)
{
	struct mbox *m = base_calloc(1, sizeof(*m));

	m->fd = fd;
	m->temp_dir = temp_dir;
	m->at_line = m->after_empty = true;
	return m;
}

void mbox_skip(struct mbox *m, off_t offset)
{
	m->offset = offset;
}

void mbox_close(struct mbox **m)
{
	if (!*m)
		return;
	buf_fini(&(*m)->out);
	free(*m);
	*m = NULL;
}

static bool fill(struct mbox *m, struct err *err)
{
	ssize_t n;

	memmove(m->window, m->window + m->at, m->len);
	m->at = 0;
	do
		n = pread(m->fd, m->window + m->len, WINDOW_BYTES - m->len,
			m->offset);
	while (n < 0 && errno == EINTR);
	if (n < 0)
		return err_set_errno(err, ERR_TEMP, "cannot read");
	m->len += (size_t)n;
	m->offset += n;
	return true;
}

/* A line with its end, or as much of it as there is room for. Not yet taken
 * out of the window. */
static enum step peek_line(struct mbox *m, struct str *ret, struct err *err)
{
	const char *end = NULL;

	if (m->len > 0)
		end = memchr(m->window + m->at, '\n', m->len);
	if (!end) {
		if (!fill(m, err))
			return STEP_ERROR;
		end = memchr(m->window, '\n', m->len);
	}
	ret->ptr = m->window + m->at;
	ret->len = end ? (size_t)(end + 1 - ret->ptr) : m->len;
	return ret->len > 0 ? STEP_ITEM : STEP_END;
}

static void take_line(struct mbox *m, struct str line)
{
	bool was_at_line = m->at_line;

	m->at_line = line.ptr[line.len - 1] == '\n';
	m->after_empty = was_at_line && m->at_line && str_trim(line).len == 0;
	m->at += line.len;
	m->len -= line.len;
}

/* ">From ", ">>From ": one '>' was put before it. */
static bool is_quoted(struct str line)
{
	size_t marks = 0;

	while (marks < line.len && line.ptr[marks] == '>')
		marks++;
	line = (struct str){line.ptr + marks, line.len - marks};
	return marks > 0 && str_starts_with(line, STR("From "));
}

static bool write_out(struct mbox *m, int fd, struct err *err)
{
	if (!temp_file_write(fd, m->out.ptr, m->out.len, err))
		return false;
	buf_reset(&m->out);
	return true;
}

/* Lines up to the next message, into fd. */
static bool copy_message(struct mbox *m, int fd, struct err *err)
{
	struct str line;
	enum step step;

	buf_reset(&m->out);
	while ((step = peek_line(m, &line, err)) == STEP_ITEM) {
		if (m->at_line && m->after_empty && is_from_line(line))
			break;
		if (m->at_line && is_quoted(line))
			buf_add(&m->out, line.ptr + 1, line.len - 1);
		else
			buf_add_str(&m->out, line);
		take_line(m, line);
		if (m->out.len >= WRITE_BYTES && !write_out(m, fd, err))
			return false;
	}
	return step != STEP_ERROR && write_out(m, fd, err);
}

enum step mbox_next(struct mbox *m, int *fd, struct err *err)
{
	struct str line;
	enum step step = peek_line(m, &line, err);
	int file;

	if (step != STEP_ITEM)
		return step;
	/* The "From " line is the mailbox's, not the message's. */
	take_line(m, line);
	if (!temp_file_open(m->temp_dir, &file, err))
		return STEP_ERROR;
	if (!copy_message(m, file, err)) {
		close(file);
		return STEP_ERROR;
	}
	*fd = file;
	return STEP_ITEM;
}
