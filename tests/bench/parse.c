/*
 * parse.c - the report reader beside the libraries under it, on one core.
 *
 *   parse [RECORDS [ROUNDS]]
 *
 * Four ways through one gzipped report: zlib and libxml2's SAX2 with empty
 * handlers; the same with the text of each element gathered, trimmed and
 * converted (number, address or copy); ours, to structs; ours, to the frames
 * that a worker sends. CPU time of this process, best of ROUNDS, interleaved.
 */
#include "ingest/reader.h"

#include "base/buf.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include <libxml/parser.h>
#include <zlib.h>

#define BLOCK_BYTES 65536
#define WAYS 4

static uint64_t sink_of_all; /* so that nothing is optimised away */

static double cpu_s(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void stop(const char *what)
{
	fprintf(stderr, "parse: %s\n", what);
	exit(1);
}

/* --- the report ---------------------------------------------------------- */

static void put_record(gzFile f, unsigned i)
{
	unsigned n = i * 7919;
	bool is_good = i % 5 != 0;

	gzprintf(f,
		"  <record>\n    <row>\n"
		"      <source_ip>10.%u.%u.%u</source_ip>\n"
		"      <count>%u</count>\n      <policy_evaluated>\n"
		"        <disposition>%s</disposition>\n"
		"        <dkim>%s</dkim>\n        <spf>%s</spf>\n"
		"      </policy_evaluated>\n    </row>\n    <identifiers>\n"
		"      <envelope_from>bounce.example.com</envelope_from>\n"
		"      <header_from>example.com</header_from>\n"
		"    </identifiers>\n    <auth_results>\n      <dkim>\n"
		"        <domain>example.com</domain>\n"
		"        <selector>s1</selector>\n"
		"        <result>%s</result>\n      </dkim>\n      <spf>\n"
		"        <domain>bounce.example.com</domain>\n"
		"        <scope>mfrom</scope>\n"
		"        <result>%s</result>\n      </spf>\n"
		"    </auth_results>\n  </record>\n",
		n >> 16 & 255, n >> 8 & 255, n & 255, 1 + i % 97,
		is_good ? "none" : "reject", is_good ? "pass" : "fail",
		is_good ? "pass" : "fail", is_good ? "pass" : "fail",
		is_good ? "pass" : "softfail");
}

static int make_report(unsigned records)
{
	int fd = memfd_create("report", 0);
	gzFile f = fd >= 0 ? gzdopen(dup(fd), "wb") : NULL;

	if (!f)
		stop("no memory for the report");
	gzputs(f,
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feedback>\n"
		"  <version>1.0</version>\n  <report_metadata>\n"
		"    <org_name>Example Net</org_name>\n"
		"    <email>dmarc@example.net</email>\n"
		"    <report_id>bench</report_id>\n    <date_range>\n"
		"      <begin>1793491200</begin>\n      <end>1793577599</end>\n"
		"    </date_range>\n  </report_metadata>\n"
		"  <policy_published>\n    <domain>example.com</domain>\n"
		"    <p>none</p>\n  </policy_published>\n");
	for (unsigned i = 0; i < records; i++)
		put_record(f, i);
	gzputs(f, "</feedback>\n");
	gzclose(f);
	return fd;
}

/* --- the libraries alone ------------------------------------------------- */

static void start_nothing(void *ctx UNUSED, const xmlChar *name UNUSED,
	const xmlChar *prefix UNUSED, const xmlChar *uri UNUSED,
	int namespaces UNUSED, const xmlChar **ns UNUSED, int count UNUSED,
	int defaulted UNUSED, const xmlChar **attributes UNUSED)
{
	sink_of_all++;
}

static void end_nothing(void *ctx UNUSED, const xmlChar *name UNUSED,
	const xmlChar *prefix UNUSED, const xmlChar *uri UNUSED)
{
	sink_of_all++;
}

static void text_nothing(void *ctx UNUSED, const xmlChar *text UNUSED, int len)
{
	sink_of_all += (unsigned)len;
}

static struct {
	char bytes[4096], kept[4096];
	size_t len;
} text;

static void start_text(void *ctx UNUSED, const xmlChar *name UNUSED,
	const xmlChar *prefix UNUSED, const xmlChar *uri UNUSED,
	int namespaces UNUSED, const xmlChar **ns UNUSED, int count UNUSED,
	int defaulted UNUSED, const xmlChar **attributes UNUSED)
{
	text.len = 0;
}

static void add_text(void *ctx UNUSED, const xmlChar *bytes, int len)
{
	size_t room = sizeof(text.bytes) - 1 - text.len;
	size_t n = (size_t)len < room ? (size_t)len : room;

	memcpy(text.bytes + text.len, bytes, n);
	text.len += n;
}

static void end_text(void *ctx UNUSED, const xmlChar *name,
	const xmlChar *prefix UNUSED, const xmlChar *uri UNUSED)
{
	struct str s = str_trim((struct str){text.bytes, text.len});
	unsigned char address[16];
	char *c = (char *)(uintptr_t)s.ptr;

	c[s.len] = '\0';
	if (strcmp((const char *)name, "count") == 0)
		sink_of_all += strtoull(c, NULL, 10);
	else if (strcmp((const char *)name, "source_ip") == 0)
		sink_of_all += (unsigned)inet_pton(AF_INET, c, address);
	else
		memcpy(text.kept, c, s.len + 1);
	text.len = 0;
}

static void read_by_libraries(int fd, bool wants_text)
{
	static char block[BLOCK_BYTES];
	xmlSAXHandler sax = {.initialized = XML_SAX2_MAGIC,
		.startElementNs = wants_text ? start_text : start_nothing,
		.endElementNs = wants_text ? end_text : end_nothing,
		.characters = wants_text ? add_text : text_nothing,
		.ignorableWhitespace = wants_text ? add_text : text_nothing};
	xmlParserCtxt *ctxt =
		xmlCreatePushParserCtxt(&sax, NULL, NULL, 0, NULL);
	gzFile f;
	int n;

	lseek(fd, 0, SEEK_SET);
	f = gzdopen(dup(fd), "rb");
	if (!ctxt || !f)
		stop("no memory");
	gzbuffer(f, BLOCK_BYTES);
	xmlCtxtUseOptions(ctxt, XML_PARSE_NONET);
	while ((n = gzread(f, block, sizeof(block))) > 0)
		xmlParseChunk(ctxt, block, n, 0);
	if (xmlParseChunk(ctxt, block, 0, 1) != 0)
		stop("libxml2 does not like the report");
	gzclose(f);
	xmlFreeParserCtxt(ctxt);
}

/* --- ours ---------------------------------------------------------------- */

struct frames {
	struct buf payload, out;
	uint16_t count;
	bool is_wanted;
};

static bool on_report(void *ctx UNUSED, const struct aggregate_report *r,
	struct err *err UNUSED)
{
	sink_of_all += r->message_count;
	return true;
}

static bool on_record(void *ctx, const struct record *r, struct err *err UNUSED)
{
	struct frames *f = ctx;

	sink_of_all += r->message_count;
	if (!f->is_wanted)
		return true;
	frame_add_record(&f->payload, r);
	f->count++;
	if (f->payload.len >= FRAME_BATCH_BYTES) {
		frame_put_records(&f->out, &f->payload, f->count);
		buf_reset(&f->out);
		f->count = 0;
	}
	return true;
}

static bool on_refused(void *ctx UNUSED, const struct refused_document *d,
	struct err *err UNUSED)
{
	fprintf(stderr, "parse: refused: %.*s\n", STR_ARGS(d->reason));
	exit(1);
}

static void read_by_us(int fd, bool wants_frames)
{
	static const struct read_limits limits = {
		.max_expanded_bytes = LIMIT_EXPANDED_BYTES,
		.max_ratio = 1032,
		.max_records = LIMIT_RECORDS,
		.max_members = LIMIT_MEMBERS,
		.max_nesting = LIMIT_NESTING,
		.max_documents = LIMIT_DOCUMENTS,
	};
	struct frames f = {.is_wanted = wants_frames};
	const struct report_sink sink = {.header = on_report,
		.record = on_record,
		.end = on_report,
		.refused = on_refused,
		.ctx = &f};
	struct message_end end;
	struct err err = {0};

	lseek(fd, 0, SEEK_SET);
	if (!read_message(fd, READER_ANY, &limits, &sink, &end, &err))
		stop(err.msg);
	buf_fini(&f.payload);
	buf_fini(&f.out);
}

int main(int argc, char **argv)
{
	static const char *const names[WAYS] = {
		"zlib + SAX2, empty handlers",
		"zlib + SAX2, text converted",
		"reader, to structs",
		"reader, to frames",
	};
	unsigned records = argc > 1 ? (unsigned)atoi(argv[1]) : 200000;
	int rounds = argc > 2 ? atoi(argv[2]) : 5;
	int fd = make_report(records);
	double best[WAYS] = {0}, s;

	for (int i = 0; i < rounds; i++)
		for (int way = 0; way < WAYS; way++) {
			s = cpu_s();
			if (way < 2)
				read_by_libraries(fd, way == 1);
			else
				read_by_us(fd, way == 3);
			s = cpu_s() - s;
			if (best[way] == 0 || s < best[way])
				best[way] = s;
		}
	printf("parse, one core, %u records, best of %d\n", records, rounds);
	for (int way = 0; way < WAYS; way++)
		printf("%-28s %8.0f records/s  %.2f of empty, %.2f of text\n",
			names[way], records / best[way], best[0] / best[way],
			best[1] / best[way]);
	close(fd);
	xmlCleanupParser();
	return sink_of_all == 0;
}
