/* test_limits.c - each ceiling that a message can reach says its name. */
#include "dmarc/limits.h"

#include "ingest/reader.h"
#include "tests/unit/reader_fixture.h"

/*
 * Not here: "unpack.max_cpu" (test_worker_pool.c), "attached" (test_reader.c),
 * "attached_bytes" (test_mime.c), "xml_attributes" and "xml_namespaces" (those
 * of make_hostile.py).
 */
#define MAIL "From: a@example.net\n"
#define LONG_FIELD                                                        \
	"X-01234567890: 012345678901234567890123456789012345678901234567" \
	"890123456789012345678901234567890123456789012345678901234567890\n"

static const struct ceiling_case {
	const char *name;
	const char *file; /* of the corpus, or NULL: begin, and then repeated */
	const char *begin, *repeated;
	size_t count;              /* the first that is too many */
	struct read_limits limits; /* 0: the usual */
} cases[] = {
#define OF_FILE(name, file, ...)                 \
	{                                        \
		"unpack." name, file, "", "", 0, \
		{                                \
			__VA_ARGS__              \
		}                                \
	}
#define MADE(name, begin, repeated, count)          \
	{                                           \
		name, NULL, begin, repeated, count, \
		{                                   \
		}                                   \
	}
	/* clang-format off */
	OF_FILE("max_expanded", "draft.xml", .max_expanded_bytes = 100),
	OF_FILE("max_ratio", "gzip-bomb-of-xml.xml.gz", .max_ratio = 150),
	OF_FILE("max_records", "rfc9990.xml", .max_records = 1),
	OF_FILE("max_members", "zip-of-two.zip", .max_members = 1),
	OF_FILE("max_nesting", "gzip-twice.xml.gz", .max_nesting = 1),
	MADE("documents", MAIL "Content-Type: multipart/mixed; boundary=b\n",
		"\n--b\nContent-Type: text/xml\n\n<feedback/>", 1 + LIMIT_DOCUMENTS),
	MADE("mime_parts", MAIL "Content-Type: multipart/mixed; boundary=b\n",
		"\n--b\n\n", 1 + LIMIT_MIME_PARTS),
	MADE("mime_boundaries", MAIL "\n", "--\n\n", 1 + LIMIT_MIME_BOUNDARIES),
	MADE("forwarded", MAIL, "Content-Type: message/rfc822\n\nA: b\n", 1 + LIMIT_FORWARDED),
	MADE("header_fields", MAIL, "a:\n", LIMIT_HEADER_FIELDS),
	MADE("header_field_bytes", MAIL "X:", "a", LIMIT_HEADER_FIELD_BYTES - 1),
	MADE("header_bytes", MAIL, LONG_FIELD, 1 + LIMIT_HEADER_BYTES / (sizeof(LONG_FIELD) - 1)),
	MADE("xml_depth", "", "<feedback>", 1 + LIMIT_XML_DEPTH),
	MADE("xml_markup_bytes", "<feedback ", "        ", 3 * LIMIT_XML_MARKUP_BYTES / 8),
	/* clang-format on */
};

static struct read_limits limits_of(const struct ceiling_case *c)
{
	struct read_limits l = dump_limits;

#define TAKE(member) l.member = c->limits.member ? c->limits.member : l.member
	TAKE(max_expanded_bytes);
	TAKE(max_ratio);
	TAKE(max_records);
	TAKE(max_members);
	TAKE(max_nesting);
#undef TAKE
	return l;
}

/* Refused for it, and so the name is in the reason. */
static bool is_reached(const struct ceiling_case *c, size_t count)
{
	struct buf bytes = {0}, reason = {0};
	struct read_limits limits = limits_of(c);
	struct report_dump d;
	bool is_told;
	int fd;

	if (c->file)
		bytes = load(c->file);
	buf_add_text(&bytes, c->begin);
	for (size_t i = 0; i < count; i++)
		buf_add_text(&bytes, c->repeated);
	fd = file_in_memory(buf_str(&bytes));
	dump_init(&d);
	(void)dump_message(&d, fd, READER_MAIL, &limits);
	buf_printf(&reason, "(ceiling %s)\"", c->name);
	is_told = strstr(buf_cstr(&d.out), buf_cstr(&reason)) != NULL;
	assert_int_equal(
		is_told, strstr(buf_cstr(&d.out), "\"limit\"") != NULL);
	dump_fini(&d);
	close(fd);
	buf_fini(&bytes);
	buf_fini(&reason);
	return is_told;
}

static void test_names(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(cases); i++)
		if (!is_reached(&cases[i], cases[i].count))
			fail_msg("%s: not told", cases[i].name);
}

/* One less is let through; what waits for its end is counted by blocks. */
static void test_one_less(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(cases); i++)
		if (cases[i].count > 0 &&
			strcmp(cases[i].name, "xml_markup_bytes") != 0 &&
			is_reached(&cases[i], cases[i].count - 1))
			fail_msg("%s: told too early", cases[i].name);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_one_less),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
