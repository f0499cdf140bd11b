/* test_respond.c - JSON, CSV and problem documents. */
#include "api/respond.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

struct item {
	struct str name;
	uint64_t messages, passed;
	utc_day_t day;
	struct ip ip;
	double parts;
};

static void write_item(struct row_out *o, const void *row)
{
	const struct item *i = row;

	row_str(o, "name", i->name);
	row_uint(o, "messages", i->messages);
	row_rate(o, "pass_rate", i->passed, i->messages);
	row_object_begin(o, "disposition");
	row_uint(o, "none", i->passed);
	row_object_end(o);
	row_day(o, "day", i->day);
	row_ip(o, "source_ip", &i->ip);
	row_null(o, "class");
	row_number(o, "parts", i->parts, 2);
}

static const struct item items[] = {
	{{"a", 1}, 3, 2, 20758, {.family = 4, .bytes = {192, 0, 2, 1}}, 1.25},
	{{"=1,\"x\"", 6}, 0, 0, 0, {0}, NAN},
};

static void assert_body(struct http_response *r, const char *want)
{
	assert_string_equal(buf_cstr(&r->body), want);
}

static const char *header_of(const struct http_response *r, const char *name)
{
	for (size_t i = 0; i < r->header_count; i++)
		if (strcmp(r->headers[i].name, name) == 0)
			return r->headers[i].value;
	return NULL;
}

static void test_json_rows(void **state UNUSED)
{
	struct http_response r = {0};
	struct json_out j;

	respond_json(&r, &j);
	rows_write_json(
		&j, write_item, items, sizeof(items[0]), ARRAY_LEN(items));
	assert_int_equal(r.status, 200);
	assert_string_equal(r.content_type, "application/json");
	assert_body(&r,
		"[{\"name\":\"a\",\"messages\":3,\"pass_rate\":0.6667,"
		"\"disposition\":{\"none\":2},\"day\":\"2026-11-01\","
		"\"source_ip\":\"192.0.2.1\",\"class\":null,\"parts\":1.25},"
		"{\"name\":\"=1,\\\"x\\\"\",\"messages\":0,"
		"\"pass_rate\":null,\"disposition\":{\"none\":0},"
		"\"day\":\"1970-01-01\",\"source_ip\":null,\"class\":null,"
		"\"parts\":null}]");
	http_response_fini(&r);
}

static void test_range(void **state UNUSED)
{
	const struct day_range range = {20758, 20787};
	struct http_response r = {0};
	struct json_out j;

	respond_json(&r, &j);
	json_object_begin(&j);
	respond_json_range(&j, &range);
	json_object_end(&j);
	assert_body(&r, "{\"from\":\"2026-11-01\",\"to\":\"2026-11-30\"}");
	http_response_fini(&r);
}

#define CSV_HEADER \
	"name,messages,pass_rate,disposition_none,day,source_ip,class,parts\r\n"

static void test_csv_rows(void **state UNUSED)
{
	struct http_request rq = {.query = STR("limit=2&cursor=old&q=1.")};
	struct http_response r = {0};
	struct arena *a = arena_new("test", 1 << 16);
	struct api_call call = {.request = &rq, .response = &r, .arena = a};
	struct err err = {0};

	assert_true(respond_csv(&call, write_item, items, sizeof(items[0]),
		ARRAY_LEN(items), "NEW", &err));
	assert_int_equal(r.status, 200);
	assert_memory_equal(r.content_type, "text/csv", 8);
	assert_string_equal(header_of(&r, "Link"),
		"<?cursor=NEW&limit=2&q=1.>; rel=\"next\"");
	assert_body(&r, CSV_HEADER "a,3,0.6667,2,2026-11-01,192.0.2.1,,1.25\r\n"
				   "\"'=1,\"\"x\"\"\",0,,0,1970-01-01,,,\r\n");
	http_response_fini(&r);
	arena_free(&a);
}

/* An empty list still says what its columns would be. */
static void test_csv_empty(void **state UNUSED)
{
	struct http_request rq = {0};
	struct http_response r = {0};
	struct api_call call = {.request = &rq, .response = &r};
	struct err err = {0};

	assert_true(respond_csv(
		&call, write_item, NULL, sizeof(items[0]), 0, NULL, &err));
	assert_null(header_of(&r, "Link"));
	assert_body(&r, CSV_HEADER);
	http_response_fini(&r);
}

static void test_problem(void **state UNUSED)
{
	struct http_response r = {0};
	struct json_out j;

	/* What was begun before is forgotten. */
	respond_json(&r, &j);
	json_array_begin(&j);
	http_response_header(&r, "Link", "x");
	respond_problem(&r, 400, "parameter \"%s\"", "from");
	assert_int_equal(r.status, 400);
	assert_string_equal(r.content_type, "application/problem+json");
	assert_null(header_of(&r, "Link"));
	assert_body(&r,
		"{\"type\":\"about:blank\",\"title\":\"Bad Request\","
		"\"status\":400,\"detail\":\"parameter \\\"from\\\"\"}");
	http_response_fini(&r);
}

static void test_reasons(void **state UNUSED)
{
	const char *reasons[] = {"one", "two"};
	struct http_response r = {0};

	respond_problem_reasons(&r, 503, "not ready", reasons, 2);
	assert_int_equal(r.status, 503);
	assert_non_null(header_of(&r, "Retry-After"));
	assert_body(&r, "{\"type\":\"about:blank\","
			"\"title\":\"Service Unavailable\",\"status\":503,"
			"\"detail\":\"not ready\","
			"\"reasons\":[\"one\",\"two\"]}");
	http_response_fini(&r);
}

static const struct {
	enum err_code code;
	unsigned status;
	bool is_shown;
} errors[] = {
	{ERR_SYNTAX, 400, true},
	{ERR_UNSUPPORTED, 404, true},
	{ERR_TEMP, 503, false},
	{ERR_CONFIG, 500, false},
	{ERR_LIMIT, 507, true}, /* a ceiling of ours, by its name */
	{ERR_DUPLICATE, 500, false},
};

static void test_err(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(errors); i++) {
		struct err err = {errors[i].code, "socket /var/secret"};
		struct http_response r = {0};

		respond_err(&r, &err);
		assert_int_equal(r.status, errors[i].status);
		assert_int_equal(strstr(buf_cstr(&r.body), "secret") != NULL,
			errors[i].is_shown);
		http_response_fini(&r);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_json_rows),
		cmocka_unit_test(test_range),
		cmocka_unit_test(test_csv_rows),
		cmocka_unit_test(test_csv_empty),
		cmocka_unit_test(test_problem),
		cmocka_unit_test(test_reasons),
		cmocka_unit_test(test_err),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
