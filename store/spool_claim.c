/*
 * spool_claim.c - which ingest a message in taken/ belongs to.
 *
 * Several may read one spool. Who takes a message locks the byte of DIR/claims
 * that its id names; the kernel lets go of it when he dies, however he dies. The
 * locks are of the open file (F_OFD_SETLK): opened twice, it tells us our own
 * claims from those of nobody.
 */
#include "base/clock.h"
#include "store/spool_private.h"

#include <assert.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#define CLAIMS_NAME "claims"
/* A dead ingest's messages wait so long for one that lives. */
#define LEFTOVER_MS 1000

static int open_claims(int root)
{
	return openat(root, CLAIMS_NAME,
		O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
}

/* Made by root, it is of use to the account that we become. */
static bool own_like_folder(const struct spool *s)
{
	struct stat folder;

	return geteuid() != 0 ||
	       (fstat(s->folders[FOLDER_TAKEN], &folder) == 0 &&
		       fchown(s->claims, folder.st_uid, folder.st_gid) == 0);
}

bool spool_claims_open(struct spool *s, int root, struct err *err)
{
	s->claims = open_claims(root);
	s->claims_view = open_claims(root);
	if (s->claims >= 0 && s->claims_view >= 0 && own_like_folder(s))
		return true;
	return err_set_errno(err, ERR_CONFIG, "cannot open \"%s\" of the spool",
		CLAIMS_NAME);
}

void spool_claims_close(struct spool *s)
{
	if (s->claims >= 0)
		close(s->claims);
	if (s->claims_view >= 0)
		close(s->claims_view);
}

/* Ids are below 2^63 until 2041, and then the top bit tells nothing. */
static struct flock byte_of(const char *id, short type)
{
	uint64_t number = 0;
	bool is_id = spool_id_parse(id, &number);

	assert(is_id);
	return (struct flock){.l_type = type,
		.l_whence = SEEK_SET,
		.l_start = (off_t)(number & INT64_MAX),
		.l_len = 1};
}

bool spool_claim(const struct spool *s, const char *id)
{
	struct flock lock = byte_of(id, F_WRLCK);

	return fcntl(s->claims, F_OFD_SETLK, &lock) == 0;
}

void spool_unclaim(const struct spool *s, const char *id)
{
	struct flock lock = byte_of(id, F_UNLCK);

	(void)fcntl(s->claims, F_OFD_SETLK, &lock);
}

/* By anybody, us too. */
static bool is_claimed(const struct spool *s, const char *id)
{
	struct flock lock = byte_of(id, F_WRLCK);

	return fcntl(s->claims_view, F_OFD_GETLK, &lock) != 0 ||
	       lock.l_type != F_UNLCK;
}

bool spool_find_leftover(struct spool *s, struct err *err)
{
	struct spool_queue *q = &s->leftover;
	int64_t now_ms = clock_monotonic_ms();
	char id[SPOOL_ID_SIZE];
	size_t kept = 0;

	if (now_ms < s->leftover_at_ms)
		return true;
	s->leftover_at_ms = now_ms + LEFTOVER_MS;
	if (!spool_scan(s, FOLDER_TAKEN, q, SIZE_MAX, err))
		return false;
	for (size_t i = 0; i < q->count; i++) {
		spool_id_format(q->ids[i], id);
		if (!is_claimed(s, id))
			q->ids[kept++] = q->ids[i];
	}
	q->count = kept;
	return true;
}
