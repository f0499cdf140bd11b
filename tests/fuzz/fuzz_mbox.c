/*
 * fuzz_mbox.c - what the importing process itself reads of strangers' files: a
 * mailbox's lines, and the time in the head of each message.
 *
 * Messages must not hold more bytes than the file, and come to an end.
 */
#include "ingest/mbox.h"

#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ingest/import_time.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static size_t look_at(int fd)
{
	struct stat st;
	int64_t t_s;

	(void)!import_mail_time(fd, &t_s);
	if (fstat(fd, &st) != 0)
		abort();
	return (size_t)st.st_size;
}

static void read_mailbox(int file, size_t size)
{
	struct mbox *m = mbox_open(file, "/dev/shm");
	struct err err = {0};
	size_t sum = 0;
	enum step step;
	int fd;

	while ((step = mbox_next(m, &fd, &err)) == STEP_ITEM) {
		sum += look_at(fd);
		close(fd);
		if (sum > size)
			abort();
	}
	if (step != STEP_END)
		abort();
	mbox_close(&m);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	int file = memfd_create("fuzz", MFD_CLOEXEC);

	if (file < 0 || write(file, data, size) != (ssize_t)size)
		abort();
	(void)look_at(file);
	(void)mbox_is_one(file);
	read_mailbox(file, size);
	close(file);
	return 0;
}
