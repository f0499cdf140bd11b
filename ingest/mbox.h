/* mbox.h - the messages of a mailbox file, one after the other. */
#ifndef INGEST_MBOX_H
#define INGEST_MBOX_H

#include "base/err.h"

#include <sys/types.h>

struct mbox;

/* Does it begin with a mailbox's "From " line? fd keeps its offset. */
bool mbox_is_one(int fd);
/* fd is borrowed and read from its start; temp_dir as for temp_file_open. */
struct mbox *mbox_open(int fd, const char *temp_dir);
/* Begin at that offset instead, where a message begins or the file ends. */
void mbox_skip(struct mbox *m, off_t offset);
void mbox_close(struct mbox **m);
/*
 * mbox_next - the next message as an unlinked file; the caller closes *fd.
 *
 * Messages begin at a line "From ADDRESS DATE" behind an empty line; ">From "
 * within one loses its '>' (mboxrd). ERR_TEMP: cannot read, or no room.
 */
enum step mbox_next(struct mbox *m, int *fd, struct err *err);

#endif
