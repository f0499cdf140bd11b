/*
 * limits.h - every ceiling on outside bytes, each with its reason.
 *
 * Defaults; those that an operator may change are options of [unpack].
 */
#ifndef DMARC_LIMITS_H
#define DMARC_LIMITS_H

#include <stddef.h>
#include <stdint.h>

struct read_limits {
	/* Of one message, all documents together. */
	uint64_t max_expanded_bytes;
	uint32_t max_ratio;     /* expanded : packed, after the first MiB */
	uint32_t max_records;   /* of one report */
	uint32_t max_members;   /* of one archive */
	uint32_t max_nesting;   /* archive in archive */
	uint32_t max_documents; /* of one message */
	uint32_t max_cpu_s;     /* of one message; see worker_pool */
};

/* The largest real reports (50,000 records) are 30 MB; 2,000,000 records of
 * the usual 600 bytes are 1.2 GB. */
#define LIMIT_EXPANDED_BYTES (2ULL << 30)
/* Real XML packs 10 to 60 times; deflate cannot pass 1032. */
#define LIMIT_RATIO 200
#define LIMIT_RATIO_FREE_BYTES (1u << 20)
#define LIMIT_RECORDS 2000000
/* A handful is seen in the wild; every member costs a parser. */
#define LIMIT_MEMBERS 16
#define LIMIT_NESTING 2
#define LIMIT_DOCUMENTS 64

/* MIME: report mail has 2 to 4 parts, forwarded ones a level or two more. */
#define LIMIT_MIME_PARTS 100
#define LIMIT_MIME_DEPTH 8

/* XML: the deepest element of the schemas is the 6th level. */
#define LIMIT_XML_DEPTH 32
/* RFC 1035 2.3.4: 255 octets on the wire are 253 bytes of text. */
#define LIMIT_DOMAIN_BYTES 253
/* An org_name or report_id never came near this. */
#define LIMIT_TEXT_BYTES 4096
/* Of a reason; every other text has LIMIT_TEXT_BYTES. */
#define LIMIT_COMMENT_BYTES 1024
/* RFC 9990: at most 100 DKIM results a row. */
#define LIMIT_AUTH_RESULTS 100
#define LIMIT_REASONS 16

/*
 * IMAP: a line of the answers we ask for is below 200 bytes; lists of flags or
 * capabilities take some KiB.
 */
#define LIMIT_IMAP_LINE_BYTES ((size_t)64 * 1024)
/* Of the answers to one command, messages apart: the numbers of two million
 * messages in one SEARCH are 16 MB. */
#define LIMIT_IMAP_ANSWER_BYTES ((uint64_t)16 * 1024 * 1024)
/* Numbers kept of one SEARCH (400 KB); the others are asked for later. */
#define LIMIT_IMAP_NUMBERS ((size_t)100 * 1000)
/* Of an answer of a token endpoint; tokens of Microsoft 365 take 2 to 4 KiB. */
#define LIMIT_TOKEN_ANSWER_BYTES ((size_t)64 * 1024)

/* CPU of one message: a floor for structure, and a share for sheer size. */
#define LIMIT_CPU_BASE_S 2
#define LIMIT_CPU_PER_MIB_MS 100

#endif
