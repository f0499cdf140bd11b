/*
 * limits.h - every ceiling on outside bytes, each with its reason.
 *
 * Defaults; those that an operator may change are options of [unpack]. Each has
 * a name, which stands in the reason of whatever reached it: "more than 16
 * members (ceiling unpack.max_members)". A name with "unpack." is the option
 * that raises it, the others are fixed.
 */
#ifndef DMARC_LIMITS_H
#define DMARC_LIMITS_H

#include <stddef.h>
#include <stdint.h>

struct read_limits {
	/* Of one message, all documents together; unpack.NAME, but for the
	 * documents. */
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
/* Gzip in gzip and gzip in zip are seen; bombs need many more. */
#define LIMIT_NESTING 2
/* "documents": of all archives of all parts; a report mail has one. */
#define LIMIT_DOCUMENTS 64

/* "mime_parts": report mail has 2 to 4, forwarded ones some more. */
#define LIMIT_MIME_PARTS 100
/* "mime_depth": a multipart in a multipart for each of LIMIT_FORWARDED mails,
 * and as many for what gateways wrap around them. */
#define LIMIT_MIME_DEPTH 16
/* "forwarded": a mail in a mail; a list, an archive and a user or two. */
#define LIMIT_FORWARDED 4
/* "attached", "attached_bytes": mail under a transfer encoding, as few clients
 * attach it. Each level is held in memory. */
#define LIMIT_ATTACHED 2
#define LIMIT_ATTACHED_BYTES (32u << 20)
/* "mime_boundaries": lines that begin with "--"; ASCII tables have such. */
#define LIMIT_MIME_BOUNDARIES 5000
/* "header_fields", "header_bytes": of all parts together. Real mail, forwarded
 * twice, has some 200 fields in 60 kB. */
#define LIMIT_HEADER_FIELDS 5000
#define LIMIT_HEADER_BYTES (512u * 1024)
/* "header_field_bytes": folded lines together. GMime 3.2.13 recurses once for
 * each "a:" of an address field and overruns its stack at some 40,000. */
#define LIMIT_HEADER_FIELD_BYTES (32u * 1024)

/* "xml_depth": the deepest element of the schemas is the 6th level. */
#define LIMIT_XML_DEPTH 32
/*
 * "xml_attributes", "xml_namespaces": libxml2 compares each attribute of an
 * element with all others, and looks for a prefix in all that are declared
 * around: 10 MB of them take minutes, while reports have three or four.
 * "xml_markup_bytes": what waits to be completed, a tag, a comment or CDATA, is
 * therefore never more than this and a block.
 */
#define LIMIT_XML_ATTRIBUTES 32
#define LIMIT_XML_NAMESPACES 8
#define LIMIT_XML_MARKUP_BYTES (64 * 1024)
/* A <record> that something unknown wraps, or another one, is found so deep. */
#define LIMIT_RECORD_DEPTH 8
/* Rows of one record: the schemas have one, nobody is known to write two. */
#define LIMIT_RECORD_ROWS 16
/* RFC 1035 2.3.4: 255 octets on the wire are 253 bytes of text. */
#define LIMIT_DOMAIN_BYTES 253
/* An org_name or report_id never came near this. A longer text is no reason to
 * lose a report: it is cut, and the report marked ("text_cut"). */
#define LIMIT_TEXT_BYTES 4096
/* Of a reason; every other text has LIMIT_TEXT_BYTES. */
#define LIMIT_COMMENT_BYTES 1024
/* RFC 9990: at most 100 DKIM results a row. */
#define LIMIT_AUTH_RESULTS 100
#define LIMIT_REASONS 16

/* Of the message that a failure report is about; headers come first. */
#define LIMIT_REPORTED_BYTES (64u * 1024)
/* Of the fields of a failure report; DKIM-Canonicalized-Body may be long. */
#define LIMIT_FEEDBACK_BYTES (256u * 1024)
/* A TLS report is a few KiB; the largest real ones list some hundred MTAs. */
#define LIMIT_TLS_BYTES (4u << 20)
#define LIMIT_TLS_POLICIES 1000
#define LIMIT_TLS_FAILURES 5000 /* of all policies together */
/* Of its texts and structs, once read: it travels in one frame. */
#define LIMIT_TLS_REPORT_BYTES (3u << 20)
/* JSON: the deepest member of RFC 8460 4.4 is on the 6th level, an object
 * has 9 keys, and a report at its ceilings some 60,000 values. */
#define LIMIT_JSON_DEPTH 16
#define LIMIT_JSON_KEYS 64
#define LIMIT_JSON_VALUES 100000
/* Clients and networks of the listener that are remembered: 200 bytes each;
 * those that are connected come on top. */
#define LIMIT_SMTP_PEERS 16384
/* Told of what is unusual at the listener; beyond it the log alone. An hour's
 * are what somebody reads of an attack, and a week's may wait for ingest. */
#define LIMIT_SMTP_NOTES_PER_HOUR 20
#define LIMIT_SPOOL_NOTES 4096
/* Messages that come in are held in memory up to this, all together: a thousand
 * usual reports at once. What comes beyond it goes to a file at once. */
#define LIMIT_SPOOL_HELD_BYTES ((size_t)32 * 1024 * 1024)
/* Of a PROXY header: addresses are 36 bytes, and what load balancers add
 * in TLVs (names, facts about TLS) some hundreds. */
#define LIMIT_PROXY_BYTES 4096
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

/* "note_bytes": why an owner said something of a source; a sentence or two. */
#define LIMIT_NOTE_BYTES 1000u
/* "line_bytes": of an inventory; an address with its names takes 300. */
#define LIMIT_INVENTORY_LINE_BYTES ((size_t)64 * 1024)
/* Domains of one inventory that are told apart; beyond, line by line. */
#define LIMIT_INVENTORY_DOMAINS ((size_t)10 * 1000)

/* CPU of one message: a floor for structure, and a share for sheer size. */
#define LIMIT_CPU_BASE_S 2
#define LIMIT_CPU_PER_MIB_MS 100

/* Address space of a parser worker. Its libraries take 70 MiB, and it reads
 * reports of any size in 20 MiB more; a mail attached to a mail is held whole.
 * Eight times of all that. */
#define LIMIT_WORKER_BYTES (512ULL << 20)

#endif
