/*
 * import_walk.h - every message under the paths that a user named, in order.
 *
 * Files as they are; folders by name, with what is below them, hidden files
 * left out; of a Maildir cur/ and new/; a mailbox file message by message; "-"
 * is standard input. With each comes what is known of its arrival: from a
 * manifest.jsonl beside it, else from its own header, else from the file.
 */
#ifndef INGEST_IMPORT_WALK_H
#define INGEST_IMPORT_WALK_H

#include "ingest/reader.h"

struct walk;

struct walk_options {
	const char *const *paths; /* all borrowed for the life of the walk */
	size_t path_count;
	const char *temp_dir;   /* as for temp_file_open */
	const char *trusted_by; /* who vouches where no manifest tells; NULL */
	const char *hostname;
};

struct walk_item {
	const char *path; /* to name it by: "box, message 3"; borrowed until
	                     the next one, like the text of `arrival` */
	int fd;           /* the caller closes; -1: */
	struct err why;   /* why it cannot be read */
	enum reader_input input;
	struct arrival arrival;
};

/* ERR_CONFIG: a path that does not exist, before anything is done. */
MUST_CHECK bool walk_open(
	struct walk **ret, const struct walk_options *options, struct err *err);
void walk_close(struct walk **w);
/* STEP_ERROR: ERR_CONFIG (a manifest that cannot be read), ERR_TEMP. */
enum step walk_next(struct walk *w, struct walk_item *ret, struct err *err);

/* Files in all, by looking at names alone; a mailbox is one. */
uint64_t walk_count(const struct walk_options *options);
/* Files begun so far. */
uint64_t walk_done(const struct walk *w);

#endif
