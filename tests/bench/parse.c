/*
 * parse.c - the report reader beside the libraries under it, on one core.
 *
 *   parse [--json] [RECORDS [ROUNDS]]
 *   parse --files FILE...
 *
 * Ways through one gzipped report: zlib and libxml2's SAX2 with empty handlers;
 * the same with the text of each element gathered, trimmed and converted
 * (number, address or copy); both once pushed and once pulled, of which the
 * faster one counts; ours, to structs; ours, to the frames that a worker sends.
 * CPU time of this process, best of ROUNDS, interleaved.
 *
 * --files: seconds for all of these gzipped reports by the libraries with empty
 * handlers, pushed and pulled.
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
#include <libxml/parserInternals.h>
#include <zlib.h>

#define BLOCK_BYTES 65536
/* The first four are bits: with text, pulled. */
enum way { WITH_TEXT = 1, PULLED = 2, TO_STRUCTS = 4, TO_FRAMES, WAYS };

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

static void push(xmlParserCtxt *ctxt, gzFile f)
{
	static char block[BLOCK_BYTES];
	int n;

	while ((n = gzread(f, block, sizeof(block))) > 0)
		xmlParseChunk(ctxt, block, n, 0);
	xmlParseChunk(ctxt, block, 0, 1);
}

static int pull(void *f, char *dst, int cap)
{
	return gzread(f, dst, (unsigned)cap);
}

/* The parser takes the file as its own; it is closed by the caller. */
static int leave_open(void *f UNUSED)
{
	return 0;
}

static void read_by_libraries(gzFile f, unsigned way)
{
	bool wants_text = way & WITH_TEXT;
	xmlSAXHandler sax = {.initialized = XML_SAX2_MAGIC,
		.startElementNs = wants_text ? start_text : start_nothing,
		.endElementNs = wants_text ? end_text : end_nothing,
		.characters = wants_text ? add_text : text_nothing,
		.ignorableWhitespace = wants_text ? add_text : text_nothing};
	xmlParserCtxt *ctxt =
		way & PULLED
			? xmlCreateIOParserCtxt(&sax, NULL, pull, leave_open, f,
				  XML_CHAR_ENCODING_NONE)
			: xmlCreatePushParserCtxt(&sax, NULL, NULL, 0, NULL);

	if (!ctxt || !f)
		stop("no memory");
	gzbuffer(f, BLOCK_BYTES);
	xmlCtxtUseOptions(ctxt, XML_PARSE_NONET);
	if (way & PULLED)
		xmlParseDocument(ctxt);
	else
		push(ctxt, f);
	if (!ctxt->wellFormed)
		stop("libxml2 does not like the report");
	xmlFreeParserCtxt(ctxt);
	gzclose(f);
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
	if (!read_message(&(struct stream_source){.fd = fd}, READER_ANY,
		    &limits, &sink, &end, &err))
		stop(err.msg);
	buf_fini(&f.payload);
	buf_fini(&f.out);
}

static void read_report(int fd, unsigned way)
{
	if (way >= TO_STRUCTS) {
		read_by_us(fd, way == TO_FRAMES);
		return;
	}
	lseek(fd, 0, SEEK_SET);
	read_by_libraries(gzdopen(dup(fd), "rb"), way);
}

static double fastest(const double *best, unsigned way)
{
	return best[way] < best[way | PULLED] ? best[way] : best[way | PULLED];
}

static void print_rates(const double *best, double records, bool is_json)
{
	static const char *const names[WAYS] = {
		"SAX2, pushed, empty handlers",
		"SAX2, pushed, text converted",
		"SAX2, pulled, empty handlers",
		"SAX2, pulled, text converted",
		"reader, to structs",
		"reader, to frames",
	};
	double empty_s = fastest(best, 0), text_s = fastest(best, WITH_TEXT);

	for (unsigned way = 0; way < WAYS; way++)
		printf(is_json ? "{\"name\":\"%s\",\"records_per_s\":%.0f,"
				 "\"of_empty\":%.3f,\"of_text\":%.3f}\n"
			       : "%-28s %8.0f records/s  %.2f of empty, "
				 "%.2f of text\n",
			names[way], records / best[way], empty_s / best[way],
			text_s / best[way]);
}

static int read_files(char **paths)
{
	double s[2];

	for (unsigned way = 0; way <= PULLED; way += PULLED) {
		s[way / PULLED] = cpu_s();
		for (char **path = paths; *path; path++)
			read_by_libraries(gzopen(*path, "rb"), way);
		s[way / PULLED] = cpu_s() - s[way / PULLED];
	}
	printf("{\"pushed_s\":%.4f,\"pulled_s\":%.4f}\n", s[0], s[1]);
	return 0;
}

int main(int argc, char **argv)
{
	bool is_json = argc > 1 && strcmp(argv[1], "--json") == 0;
	char **numbers = argv + 1 + is_json;
	unsigned records = 200000;
	double best[WAYS] = {0}, s;
	int rounds = 5, fd;

	if (argc > 1 && strcmp(argv[1], "--files") == 0)
		return read_files(argv + 2);
	if (numbers[0])
		records = (unsigned)atoi(numbers[0]);
	if (numbers[0] && numbers[1])
		rounds = atoi(numbers[1]);
	fd = make_report(records);
	for (int i = 0; i < rounds; i++)
		for (unsigned way = 0; way < WAYS; way++) {
			s = cpu_s();
			read_report(fd, way);
			s = cpu_s() - s;
			if (best[way] == 0 || s < best[way])
				best[way] = s;
		}
	print_rates(best, records, is_json);
	close(fd);
	xmlCleanupParser();
	return sink_of_all == 0;
}
