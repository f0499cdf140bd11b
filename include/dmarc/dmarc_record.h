/*
 * dmarc_record.h - the text of a DMARC policy record.
 *
 * The tags of RFC 9989 4.7 and, as long as owners publish them, those of RFC
 * 7489 6.3 that it removed (pct, rf, ri). As receivers do, it takes what it
 * can: an unknown tag is ignored, a known one with a bad value has its
 * default; each such thing is a problem that a lint shows.
 */
#ifndef DMARC_DMARC_RECORD_H
#define DMARC_DMARC_RECORD_H

#include "base/arena.h"
#include "base/err.h"
#include "dmarc/terms.h"

/* All strings of a TXT record together; its length field has 16 bits. */
#define DMARC_RECORD_MAX_BYTES 65535
/* RFC 9989 knows eleven; more than a few times that is no policy. */
#define DMARC_RECORD_MAX_TAGS 64
#define DMARC_RECORD_MAX_URIS 64

/* clang-format off */
enum psd { PSD_ABSENT, PSD_NO, PSD_YES, PSD_UNDECIDED, PSD_OTHER };
/* The tag fo, a set of bits; 0 where it is absent. */
enum failure_option { FAILURE_IF_ALL = 1, FAILURE_IF_ANY = 2,
	FAILURE_DKIM = 4, FAILURE_SPF = 8 };
/* clang-format on */

/* What a lint would say about one tag. */
enum dmarc_problem_code {
	DMARC_NOT_A_TAG,     /* a part without "=", or no letters before it */
	DMARC_UNKNOWN_TAG,   /* ignored */
	DMARC_REPEATED_TAG,  /* the first one is taken */
	DMARC_BAD_VALUE,     /* its default is taken */
	DMARC_REMOVED_TAG,   /* in RFC 7489, no longer in RFC 9989 */
	DMARC_BAD_URI,       /* not taken */
	DMARC_NO_MAILTO,     /* reporters need support no other scheme */
	DMARC_SIZE_OBSOLETE, /* "!10m" behind a URI: ignored by RFC 9989 */
	DMARC_P_ABSENT,      /* an old receiver ignores the record */
	DMARC_P_NOT_SECOND,  /* RFC 7489 wants it directly behind v */
	DMARC_NO_RUA,        /* nobody sends reports */
	DMARC_FO_WITHOUT_RUF,
	DMARC_TEST_WITHOUT_POLICY, /* t=y changes nothing at p=none */
	DMARC_TOO_MANY,            /* tags or URIs; the rest is not looked at */
};
/* One line for people, with the tag's name in it where %s stands. */
const char *dmarc_problem_text(enum dmarc_problem_code code);

struct dmarc_problem {
	enum dmarc_problem_code code;
	struct str tag, value; /* as written; the tag may be absent from it */
};

struct dmarc_tag {
	struct str name, value; /* as written, without white space around */
};

struct dmarc_uri {
	struct str uri;     /* without the size */
	uint64_t max_bytes; /* of a report, RFC 7489; 0: not said */
};

struct dmarc_record {
	enum policy p, sp, np;
	enum alignment_mode adkim, aspf;
	enum testing testing; /* t */
	enum psd psd;
	int pct;                  /* RFC 7489; 0..100, -1 absent */
	unsigned failure_options; /* fo */
	const struct dmarc_uri *rua, *ruf;
	const struct dmarc_tag *tags; /* all of them, in their order, with v */
	const struct dmarc_problem *problems;
	uint16_t rua_count, ruf_count, tag_count, problem_count;
};

/*
 * dmarc_record_parse - the strings of one TXT record, joined.
 *
 * Text of *ret borrows from `text`, arrays from `a`. ERR_UNSUPPORTED where the
 * text is no DMARC record, which receivers then do not see: `v=DMARC1` has to
 * come first, its value in upper case. ERR_LIMIT where it is over
 * DMARC_RECORD_MAX_BYTES or the arena's budget is passed.
 */
MUST_CHECK bool dmarc_record_parse(struct str text, struct arena *a,
	struct dmarc_record *ret, struct err *err);

/*
 * dmarc_record_policy - what an RFC 9989 receiver takes for p.
 *
 * Where p is missing, or p, sp or np has a word that is no policy, the record
 * stands for p=none if it has a usable rua, and otherwise for nothing at all:
 * POLICY_ABSENT (RFC 9989 4.10.1).
 */
enum policy dmarc_record_policy(const struct dmarc_record *r);

#endif
