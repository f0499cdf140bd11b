/* sample_world.h - who mails as whom in the sample reports, as tables. */
#ifndef RELAY_SAMPLE_WORLD_H
#define RELAY_SAMPLE_WORLD_H

#include "dmarc/report.h"

struct sample_reporter {
	const char *org_name, *submitter, *from, *contact;
	const char *generator; /* RFC 9990 */
	enum report_schema schema;
	int begin_s;      /* its day begins here, seconds from UTC midnight; at
			     most 0, so that the last window is over today */
	int length_s;     /* of its day */
	int drift_max_s;  /* a daily job that is never quite on time */
	unsigned share;   /* of all mail, in thousandths */
	bool knows_lists; /* spares forwarded mail, and says so */
};

/* From `days_ago` on, until the next of the same domain. */
struct sample_policy {
	const char *domain;
	unsigned days_ago;
	enum policy p, sp, np;
};

/* What DKIM and SPF said about some of a sender's mail. */
enum sample_dkim {
	SAMPLE_DKIM_NONE,
	SAMPLE_DKIM_ALIGNED,
	SAMPLE_DKIM_OTHER,  /* passes, for a domain that is not aligned */
	SAMPLE_DKIM_BROKEN, /* ours, altered on the way */
};
enum sample_spf {
	SAMPLE_SPF_ALIGNED,
	SAMPLE_SPF_OTHER, /* passes, for a domain that is not aligned */
	SAMPLE_SPF_FAIL,
};
struct sample_outcome {
	unsigned share; /* in thousandths */
	enum sample_dkim dkim;
	enum sample_spf spf;
	enum reason_type reason;
};

enum sample_rhythm {
	RHYTHM_OFFICE, /* busy on weekdays */
	RHYTHM_EVEN,
	RHYTHM_NEWSLETTER, /* Tuesday and Thursday, the rest trickles after */
	RHYTHM_WEEKLY,     /* Monday */
	RHYTHM_MONTHLY,    /* the first, the rest on the second */
	RHYTHM_WAVES,      /* as in `waves` */
	RHYTHM_COUNT,
};

struct sample_wave {
	unsigned days_ago, days; /* begins; lasts */
	unsigned volume;         /* in percent of the sender's */
};

#define SAMPLE_MAX_ADDRESSES 4
#define SAMPLE_MAX_WAVES 4
#define SAMPLE_MAX_OUTCOMES 3

struct sample_sender {
	const char *domain;      /* policy domain */
	const char *header_from; /* it, or one below */
	/* Busiest first; none: ever new ones, `spoofed` of them at a time. */
	const char *addresses[SAMPLE_MAX_ADDRESSES];
	unsigned spoofed;
	unsigned volume; /* messages on an ordinary day, all reporters */
	enum sample_rhythm rhythm;
	struct sample_wave waves[SAMPLE_MAX_WAVES];
	const char *selector;     /* of header_from's signature */
	const char *other_domain; /* the one that is not aligned */
	const char *other_selector;
	struct sample_outcome outcomes[SAMPLE_MAX_OUTCOMES];
	/* From so many days ago on things are put right; 0: never. */
	unsigned fixed_days_ago;
	struct sample_outcome fixed[SAMPLE_MAX_OUTCOMES];
};

extern const struct sample_reporter sample_reporters[];
extern const size_t sample_reporter_count;
extern const struct sample_policy sample_policies[];
extern const size_t sample_policy_count;
extern const char *const sample_domains[];
extern const size_t sample_domain_count;
extern const struct sample_sender sample_senders[];
extern const size_t sample_sender_count;

/* The wave of that day; NULL where there is none. */
const struct sample_wave *sample_wave_find(
	const struct sample_sender *s, unsigned days_ago);
/* Volume of a day in percent of the usual. */
unsigned sample_rhythm_percent(
	const struct sample_sender *s, utc_day_t day, unsigned days_ago);

#endif
