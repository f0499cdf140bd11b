/*
 * unpack.c - turn one attachment into the documents inside it.
 *
 * A stack of layers: the bytes of the innermost are the document, each layer
 * below it is a gzip file or a zip archive that it comes out of. All bytes that
 * leave a container are counted on our side, also those that nobody wanted.
 */
#include "ingest/unpack.h"

#include "base/arena.h"
#include "base/buf.h"
#include "ingest/unpack_gzip.h"
#include "ingest/unpack_zip.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

/* Longer names are cut; they are for people to read. */
#define MAX_NAME_BYTES 100

struct layer {
	struct stream stream; /* first: its bytes, with the prefix put back */
	struct unpack *unpack;
	struct stream *in; /* where the bytes come from; borrowed; NULL: over */
	bool is_document;  /* the outermost: plain bytes, handed out */
	size_t prefix_len, prefix_used;
	char prefix[KIND_PREFIX_BYTES];

	/* Where the bytes are a container, one of: */
	struct stream *gzip;
	struct unpack_zip *zip;
	uint32_t member_count; /* folders too */
	uint32_t file_count;
	bool is_over;    /* gave all it has */
	bool has_failed; /* that was told */
	char member[MAX_NAME_BYTES * 2 + 1];
};

struct unpack {
	struct stream *in;                /* borrowed */
	const struct read_limits *limits; /* borrowed */
	struct unpack_usage *usage;       /* borrowed */
	uint64_t packed_bytes;            /* read of `in` */
	uint64_t expanded_bytes;          /* came out of containers */
	bool has_begun;
	bool is_over_limit; /* ratio or total: nothing more is read */
	struct buf path;
	uint32_t depth;       /* containers; layers[depth] is the document */
	struct layer *layers; /* max_nesting + 1 */
};

/* --- the bytes of one layer, counted --- */

static bool count_expanded(struct unpack *u, uint64_t n, struct err *err)
{
	const struct read_limits *limits = u->limits;

	u->expanded_bytes += n;
	u->usage->expanded_bytes += n;
	u->is_over_limit = true;
	if (u->usage->expanded_bytes > limits->max_expanded_bytes) {
		u->usage->is_exhausted = true;
		return err_set(err, ERR_LIMIT,
			"unpacks to more than %ju bytes "
			"(ceiling unpack.max_expanded)",
			(uintmax_t)limits->max_expanded_bytes);
	}
	if (u->expanded_bytes > LIMIT_RATIO_FREE_BYTES &&
		u->expanded_bytes / limits->max_ratio > u->packed_bytes)
		return err_set(err, ERR_LIMIT,
			"unpacks to more than %u times its size "
			"(ceiling unpack.max_ratio)",
			limits->max_ratio);
	u->is_over_limit = false;
	return true;
}

static ssize_t layer_pull(
	struct layer *l, void *dst, size_t cap, struct err *err)
{
	struct unpack *u = l->unpack;
	ssize_t n = l->in ? stream_read(l->in, dst, cap, err) : 0;

	if (n > 0 && l == u->layers)
		u->packed_bytes += (uint64_t)n;
	if (n > 0 && (l != u->layers || l->is_document) &&
		!count_expanded(u, (uint64_t)n, err))
		n = -1;
	if (n < 0)
		l->in = NULL; /* told once; nothing of it is left to drain */
	return n;
}

static ssize_t layer_read(
	struct stream *s, void *dst, size_t cap, struct err *err)
{
	struct layer *l = (struct layer *)s;
	size_t n = l->prefix_len - l->prefix_used;

	if (n == 0)
		return layer_pull(l, dst, cap, err);
	if (n > cap)
		n = cap;
	memcpy(dst, l->prefix + l->prefix_used, n);
	l->prefix_used += n;
	return (ssize_t)n;
}

/* Layers are part of the unpack, which its owner closes. */
static void layer_close(struct stream *s UNUSED)
{
}

static bool layer_begin(
	struct unpack *u, struct layer *l, struct stream *in, struct err *err)
{
	ssize_t n;

	memset(l, 0, sizeof(*l));
	l->stream.read = layer_read;
	l->stream.close = layer_close;
	l->unpack = u;
	l->in = in;
	while (l->prefix_len < sizeof(l->prefix)) {
		n = layer_pull(l, l->prefix + l->prefix_len,
			sizeof(l->prefix) - l->prefix_len, err);
		if (n < 0)
			return false;
		if (n == 0)
			break;
		l->prefix_len += (size_t)n;
	}
	return true;
}

static void layer_end(struct layer *l)
{
	stream_close(&l->gzip);
	unpack_zip_close(&l->zip);
}

/* --- the stack of containers --- */

struct unpack *unpack_open(struct stream *in, const struct read_limits *limits,
	struct unpack_usage *usage)
{
	struct unpack *u = base_calloc(1, sizeof(*u));

	assert(limits->max_ratio > 0);
	u->in = in;
	u->limits = limits;
	u->usage = usage;
	u->layers = base_calloc(
		(size_t)limits->max_nesting + 1, sizeof(*u->layers));
	return u;
}

void unpack_close(struct unpack **u)
{
	if (!*u)
		return;
	while ((*u)->depth > 0)
		layer_end(&(*u)->layers[--(*u)->depth]);
	buf_fini(&(*u)->path);
	free((*u)->layers);
	free(*u);
	*u = NULL;
}

/* "member \"a.zip\", member \"b.xml\"" */
static struct str path_of(struct unpack *u)
{
	buf_reset(&u->path);
	for (uint32_t i = 0; i < u->depth; i++)
		if (u->layers[i].member[0])
			buf_printf(&u->path, "%smember \"%s\"",
				u->path.len > 0 ? ", " : "",
				u->layers[i].member);
	return buf_str(&u->path);
}

/* Of the innermost member. */
static struct str name_of(const struct unpack *u)
{
	for (uint32_t i = u->depth; i > 0; i--)
		if (u->layers[i - 1].member[0])
			return str_from(u->layers[i - 1].member);
	return STR_NULL;
}

/* One line, whatever the archive says. */
static void set_member_name(struct layer *l, struct str name)
{
	size_t len = name.len < MAX_NAME_BYTES ? name.len : MAX_NAME_BYTES;

	for (size_t i = 0; i < len; i++) {
		unsigned char c = (unsigned char)name.ptr[i];

		l->member[i] =
			(char)(c < 0x20 || c == 0x7f || c == '"' ? '?' : c);
	}
	l->member[len] = '\0';
}

static void give_failure(
	struct unpack *u, const struct err *err, struct unpack_document *ret)
{
	*ret = (struct unpack_document){.path = path_of(u),
		.nesting = u->depth,
		.kind = {KIND_OTHER, "unreadable"},
		.has_failed = true,
		.failure = *err};
}

/*
 * What the reader left of the last member: its bytes count like any others,
 * and an archive that ends in them is truncated.
 */
static bool drain(struct layer *l, struct err *err)
{
	char bytes[4096];
	ssize_t n = 0;

	while (l->in) {
		n = layer_read(&l->stream, bytes, sizeof(bytes), err);
		if (n <= 0)
			l->in = NULL;
	}
	return n >= 0;
}

/* Over, for good: what still stands in the archive is not read. */
static void end_archive(struct layer *l)
{
	l->is_over = true;
	l->member[0] = '\0';
}

/*
 * A finder's note may be a bomb as well as a file. Of a folder libarchive gives
 * no bytes, nor do we see those that it skips: there the worker's CPU limit
 * has to do.
 */
static bool pass_over(struct unpack *u, struct layer *l, struct err *err)
{
	struct layer *member = &u->layers[u->depth];

	return layer_begin(u, member, unpack_zip_content(l->zip), err) &&
	       drain(member, err);
}

static enum step next_of_zip(
	struct unpack *u, struct layer *l, struct stream **ret, struct err *err)
{
	struct unpack_zip_member member;
	enum step step;

	if (!drain(&u->layers[u->depth], err))
		return STEP_ERROR;
	for (;;) {
		step = unpack_zip_next(l->zip, &member, err);
		if (step != STEP_ITEM) {
			end_archive(l);
			return step;
		}
		if (++l->member_count > u->limits->max_members) {
			end_archive(l);
			err_set(err, ERR_LIMIT,
				"more than %u members "
				"(ceiling unpack.max_members)",
				u->limits->max_members);
			return STEP_ERROR;
		}
		set_member_name(l, member.name);
		if (!member.is_readable) {
			/* libarchive would have to unpack it to get past it. */
			l->is_over = true;
			*err = member.refusal;
			return STEP_ERROR;
		}
		if (member.is_file)
			break;
		if (!pass_over(u, l, err))
			return STEP_ERROR;
	}
	l->file_count++;
	*ret = unpack_zip_content(l->zip);
	return STEP_ITEM;
}

/* The bytes of the next layer up, from the container on top of the stack. */
static enum step next_stream(
	struct unpack *u, struct stream **ret, struct err *err)
{
	struct layer *l;

	if (u->depth == 0) {
		*ret = u->in;
		if (u->has_begun)
			return STEP_END;
		u->has_begun = true;
		return STEP_ITEM;
	}
	l = &u->layers[u->depth - 1];
	if (l->is_over)
		return STEP_END;
	if (l->zip)
		return next_of_zip(u, l, ret, err);
	l->is_over = true;
	l->file_count++;
	*ret = l->gzip;
	return STEP_ITEM;
}

/* Fails where it had nothing at all to give. */
static bool pop(struct unpack *u, struct err *err)
{
	struct layer *l = &u->layers[--u->depth];
	bool is_empty = l->file_count == 0 && !l->has_failed;

	layer_end(l);
	if (is_empty)
		return err_set(err, ERR_UNSUPPORTED, "archive without files");
	return true;
}

/* Its bytes turned out to be a container. */
static bool push(
	struct unpack *u, struct layer *l, enum kind_id kind, struct err *err)
{
	if (u->depth == u->limits->max_nesting)
		return err_set(err, ERR_LIMIT,
			"archives nested more than %u deep "
			"(ceiling unpack.max_nesting)",
			u->limits->max_nesting);
	if (kind == KIND_GZIP)
		l->gzip = unpack_gzip(&l->stream);
	else
		l->zip = unpack_zip_open(&l->stream);
	u->layers[++u->depth].in = NULL;
	return true;
}

/* One step over the stack: true where *ret is something to hand out. */
static bool advance(struct unpack *u, struct unpack_document *ret, bool *is_end,
	struct err *err)
{
	struct layer *l;
	struct stream *in = NULL;
	struct kind kind;
	enum step step = next_stream(u, &in, err);

	*is_end = step == STEP_END && u->depth == 0;
	if (step == STEP_END)
		return *is_end || pop(u, err);
	l = &u->layers[u->depth];
	if (step == STEP_ERROR) {
		if (u->depth > 0)
			u->layers[u->depth - 1].has_failed = true;
		return false;
	}
	if (!layer_begin(u, l, in, err))
		return false;
	kind = kind_of((struct str){l->prefix, l->prefix_len});
	if (kind.id == KIND_GZIP || kind.id == KIND_ZIP)
		return push(u, l, kind.id, err);
	if (l == u->layers) {
		l->is_document = true;
		if (!count_expanded(u, l->prefix_len, err))
			return false;
	}
	*ret = (struct unpack_document){.content = &l->stream,
		.kind = kind,
		.path = path_of(u),
		.name = name_of(u),
		.nesting = u->depth};
	return true;
}

bool unpack_next(struct unpack *u, struct unpack_document *ret)
{
	struct err err = {0};
	bool is_end;

	*ret = (struct unpack_document){0};
	while (!u->is_over_limit) {
		if (!advance(u, ret, &is_end, &err)) {
			give_failure(u, &err, ret);
			return true;
		}
		if (is_end)
			return false;
		if (ret->content)
			return true;
	}
	return false;
}
