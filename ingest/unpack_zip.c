/*
 * unpack_zip.c - the members of a zip archive, one after the other.
 *
 * The only file that includes libarchive. It has the zip format alone and no
 * filter, and is given no way to seek, so it reads the local headers in their
 * order and not the directory at the end: what is checked is what is used.
 */
#include "ingest/unpack_zip.h"

#include "base/arena.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <archive.h>
#include <archive_entry.h>

#define INPUT_BYTES ((size_t)32 * 1024)

struct unpack_zip {
	struct stream content; /* first: a stream of it is the zip itself */
	struct stream *in;     /* borrowed */
	struct archive *archive;
	bool is_open;
	bool is_broken;        /* libarchive cannot go on */
	bool is_input_over;    /* libarchive asked for more than there is */
	bool has_input_failed; /* `in` did, and said why in input_err */
	struct err input_err;
	char input[INPUT_BYTES];
};

static la_ssize_t on_read(struct archive *a, void *ctx, const void **bytes)
{
	struct unpack_zip *z = ctx;
	ssize_t n =
		stream_read(z->in, z->input, sizeof(z->input), &z->input_err);

	*bytes = z->input;
	if (n < 0) {
		z->has_input_failed = true;
		archive_set_error(a, EIO, "input failed");
		return ARCHIVE_FATAL;
	}
	z->is_input_over = n == 0;
	return n;
}

/* What libarchive says goes to people: "Truncated ZIP file header". */
static bool set_error(struct unpack_zip *z, int code, struct err *err)
{
	const char *text = archive_error_string(z->archive);

	z->is_broken |= code <= ARCHIVE_FATAL;
	if (z->has_input_failed) {
		*err = z->input_err;
		return false;
	}
	/* It says nothing where it looks for a header and finds the end. */
	if (!text || z->is_input_over)
		return err_set(err, ERR_TRUNCATED, "truncated zip archive");
	return err_set(err, ERR_SYNTAX, "damaged zip archive: %s", text);
}

static ssize_t content_read(
	struct stream *s, void *dst, size_t cap, struct err *err)
{
	struct unpack_zip *z = (struct unpack_zip *)s;
	la_ssize_t n;

	if (z->is_broken) {
		err_set(err, ERR_SYNTAX, "damaged zip archive");
		return -1;
	}
	n = archive_read_data(z->archive, dst, cap);
	/* ARCHIVE_WARN here is a wrong checksum or length: no success. */
	if (n < 0) {
		set_error(z, (int)n, err);
		return -1;
	}
	return n;
}

/* Ours is part of the zip, which its owner closes. */
static void content_close(struct stream *s UNUSED)
{
}

struct unpack_zip *unpack_zip_open(struct stream *in)
{
	struct unpack_zip *z = base_malloc(sizeof(*z));

	memset(z, 0, offsetof(struct unpack_zip, input));
	z->content.read = content_read;
	z->content.close = content_close;
	z->in = in;
	z->archive = archive_read_new();
	if (!z->archive)
		base_oom();
	return z;
}

void unpack_zip_close(struct unpack_zip **z)
{
	if (!*z)
		return;
	archive_read_free((*z)->archive);
	free(*z);
	*z = NULL;
}

static bool open_archive(struct unpack_zip *z, struct err *err)
{
	int code;

	z->is_open = true;
	code = archive_read_support_format_zip_streamable(z->archive);
	if (code == ARCHIVE_OK)
		code = archive_read_open(z->archive, z, NULL, on_read, NULL);
	return code == ARCHIVE_OK || set_error(z, ARCHIVE_FATAL, err);
}

/* Notes that macOS puts beside every file it packs. */
static bool is_finder_note(const char *name)
{
	return strncmp(name, "__MACOSX/", 9) == 0;
}

/*
 * Stored and deflated are what zip files of reports are made of; the other
 * methods bring dictionaries of gigabytes. libarchive names the method of a
 * member nowhere but in the name of the format: "ZIP 2.0 (deflation)".
 */
static bool is_method_known(struct unpack_zip *z)
{
	const char *name = archive_format_name(z->archive);

	return name &&
	       (strstr(name, "(deflation)") || strstr(name, "(uncompressed)"));
}

static void describe(struct unpack_zip *z, struct archive_entry *entry,
	struct unpack_zip_member *ret)
{
	const char *name = archive_entry_pathname(entry);

	*ret = (struct unpack_zip_member){.is_readable = true};
	ret->name = name ? str_from(name) : STR("?");
	ret->is_file = archive_entry_filetype(entry) == AE_IFREG &&
		       !is_finder_note(ret->name.ptr);
	if (archive_entry_is_encrypted(entry))
		ret->is_readable = err_set(&ret->refusal, ERR_UNSUPPORTED,
			"the archive is encrypted");
	else if (!is_method_known(z))
		ret->is_readable = err_set(&ret->refusal, ERR_UNSUPPORTED,
			"packed by a method other than deflate: %s",
			archive_format_name(z->archive));
}

enum step unpack_zip_next(
	struct unpack_zip *z, struct unpack_zip_member *ret, struct err *err)
{
	struct archive_entry *entry;
	int code;

	if (z->is_broken)
		return STEP_END; /* that was told when it broke */
	if (!z->is_open && !open_archive(z, err))
		return STEP_ERROR;
	code = archive_read_next_header(z->archive, &entry);
	if (code == ARCHIVE_EOF)
		return STEP_END;
	/* A warning here is about a name that the locale cannot show. */
	if (code != ARCHIVE_OK && code != ARCHIVE_WARN) {
		set_error(z, ARCHIVE_FATAL, err);
		return STEP_ERROR;
	}
	describe(z, entry, ret);
	return STEP_ITEM;
}

struct stream *unpack_zip_content(struct unpack_zip *z)
{
	return &z->content;
}
