/* smtp_note.c - what is unusual at the listener, told to who has a database. */
#include "ingest/smtp_note.h"

#include "base/log.h"
#include "dmarc/limits.h"

/* True where there is room in this hour; else it is one more untold. */
static bool may_tell(struct smtp_notes *n, int64_t now_s)
{
	int64_t hour = now_s / 3600;

	if (hour != n->hour) {
		n->hour = hour;
		n->told = 0;
	}
	if (n->told >= LIMIT_SMTP_NOTES_PER_HOUR) {
		n->untold++;
		return false;
	}
	n->told++;
	return true;
}

void smtp_note(struct smtp_notes *n, struct spool *spool, const char *hostname,
	const struct smtp_unusual *u, int64_t now_s)
{
	struct spool_note note = {
		.at_s = now_s,
		.host = str_from(hostname),
		.kind = str_from(u->kind),
		.subject = str_from(u->subject),
		.count = u->count,
		.usual = u->usual,
		.untold = n->untold,
	};
	struct err err;

	log_warning("smtp_unusual", F_STR("kind", u->kind),
		F_STR("subject", u->subject), F_INT("this_minute", u->count),
		F_INT("usual_a_minute", u->usual));
	if (!spool || !may_tell(n, now_s))
		return;
	if (spool_note_add(spool, &note, &err))
		n->untold = 0;
	else
		log_warning("note_failed", F_ERR(&err));
}
