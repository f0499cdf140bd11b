/*
 * store.c - reports through report_writer against bare COPY BINARY of
 * the same records, a row each, into a table without index, in the same run.
 *
 *   store [--json] [ROUNDS]
 *
 * Prints a line a case: rows a second of both, best of ROUNDS (default 3), and
 * their ratio.
 */
#include "tests/harness/store_fixture.h"

#include "store/report_writer.h"

#include <inttypes.h>

#define DOMAIN "bench.example"
#define BEGIN_S INT64_C(1793491200) /* 2026-11-01 */
/* Small reports that share a transaction; all cases have a multiple of it. */
#define BATCH 250

static const struct bench {
	const char *name;
	uint32_t reports, records, sources;
} cases[] = {
	/* clang-format off */
	{ "1 x 100,000, all distinct",     1,  100000,  100000 },
	{ "1 x 1,000,000, all distinct",   1, 1000000, 1000000 },
	{ "1 x 1,000,000, 500 sources",    1, 1000000,     500 },
	{ "1 x 20,000, all distinct",      1,   20000,   20000 },
	{ "1 x 8,000, all distinct",       1,    8000,    8000 },
	{ "1,000 x 10, 200 sources",    1000,      10,     200 },
	/* clang-format on */
};

static bool is_json;

/* --- made-up reports ----------------------------------------------------- */

static const struct dkim_auth_result dkim_results[] = {
	{STR("bench.example"), STR("s1"), AUTH_RESULT_PASS, STR_NULL},
	{STR("esp.example"), STR("k2"), AUTH_RESULT_PASS, STR_NULL},
};
static const struct spf_auth_result spf_results[] = {
	{STR("bounce.bench.example"), SPF_SCOPE_MFROM, AUTH_RESULT_PASS,
		STR_NULL},
	{STR("other.example"), SPF_SCOPE_MFROM, AUTH_RESULT_FAIL, STR_NULL},
};

static void make_record(const struct bench *b, uint32_t i, struct record *ret)
{
	/* A walk over all sources in no order; 7919 is prime. */
	uint32_t source = (uint32_t)((uint64_t)i * 7919 % b->sources);
	bool is_good = source % 8 != 0;

	*ret = (struct record){.message_count = 1 + source % 5,
		.source_ip = {.family = 4,
			.bytes = {10, (uint8_t)(source >> 16),
				(uint8_t)(source >> 8), (uint8_t)source}},
		.disposition = is_good ? DISPOSITION_NONE : DISPOSITION_REJECT,
		.dkim = is_good ? DMARC_RESULT_PASS : DMARC_RESULT_FAIL,
		.spf = source % 3 != 0 ? DMARC_RESULT_PASS : DMARC_RESULT_FAIL,
		.header_from = STR(DOMAIN),
		.envelope_from = STR("bounce.bench.example"),
		.dkim_results = dkim_results + !is_good,
		.dkim_count = is_good ? 2 : 1,
		.spf_results = spf_results + (source % 3 == 0),
		.spf_count = 1};
}

/* Small ones come one of each day, as a batch of them mostly does. */
static void make_report(const struct bench *b, uint32_t number, char id[32],
	struct aggregate_report *ret)
{
	int64_t begin_s = BEGIN_S - (b->reports > 1 ? number % BATCH : 0) *
					    (int64_t)CLOCK_DAY_S;

	snprintf(id, 32, "bench-%u", number);
	*ret = (struct aggregate_report){.schema = SCHEMA_RFC7489,
		.metadata = {.org_name = STR("Bench"),
			.email = STR("dmarc@bench.example"),
			.report_id = str_from(id),
			.begin_s = begin_s,
			.end_s = begin_s + 86399},
		.policy = {
			.domain = STR(DOMAIN), .p = POLICY_NONE, .pct = 100}};
	ret->content_sum[0] = (unsigned char)number;
	ret->content_sum[1] = (unsigned char)(number >> 8);
	ret->record_count = b->records;
	for (uint32_t i = 0; i < b->records; i++) {
		struct record r;

		make_record(b, i, &r);
		ret->message_count += r.message_count;
	}
}

/* --- the two ways -------------------------------------------------------- */

static const struct arrival arrival = {.arrived_s = BEGIN_S + 90000,
	.trust = TRUST_VERIFIED,
	.auth_domain = STR("bench.example"),
	.channel = STR("bench")};

static void announce(
	const struct bench *b, struct report_writer *w, uint32_t first)
{
	struct aggregate_report r;
	struct err err;
	char id[32];

	for (uint32_t n = 0; n < BATCH; n++) {
		make_report(b, first + n, id, &r);
		store_fixture_must(
			report_writer_announce(w, &r, &arrival, &err), &err);
	}
}

static double run_writer(
	const struct bench *b, struct report_writer *w, uint32_t *number)
{
	int64_t begin_us = clock_now_us();
	struct aggregate_report r;
	enum stored stored;
	struct record record;
	struct err err;
	char id[32];

	store_fixture_must(report_writer_begin(w, &err), &err);
	for (uint32_t n = 0; n < b->reports; n++) {
		/* As the pipeline does: a batch is begun by one statement. */
		if (b->reports > 1 && n > 0 && n % BATCH == 0)
			store_fixture_must(report_writer_commit(w, &err) &&
						   report_writer_begin(w, &err),
				&err);
		if (b->reports > 1 && n % BATCH == 0)
			announce(b, w, *number + 1);
		make_report(b, ++*number, id, &r);
		/* As the pipeline does: big ones are streamed. */
		store_fixture_must(
			report_writer_report(w, &r, b->records < 1000, &arrival,
				&stored, &err) &&
				stored == STORED_NEW,
			&err);
		for (uint32_t i = 0; i < b->records; i++) {
			make_record(b, i, &record);
			if (!report_writer_record(w, &record, &err))
				store_fixture_must(false, &err);
		}
		store_fixture_must(
			report_writer_report_end(w, &r, &stored, &err), &err);
	}
	store_fixture_must(report_writer_commit(w, &err), &err);
	return (double)(clock_now_us() - begin_us) / 1e6;
}

static void put_row(
	struct buf *rows, const struct bench *b, uint32_t report, uint32_t i)
{
	struct record r;

	make_record(b, i, &r);
	buf_add_u16be(rows, 6);
	pg_field_i64(rows, report);
	pg_field_i64(rows, INT64_C(0x123456789abcdef) + i % 4);
	pg_field_i64(rows, (int64_t)r.message_count);
	pg_field_i32(rows, 1);
	pg_field_day(rows, clock_day_of(BEGIN_S));
	pg_field_ip(rows, &r.source_ip);
}

static const struct sql_statement copy_rows = {.name = "bench_copy",
	.text = "copy bench_record from stdin (format binary)"};

/* Rows are made beforehand: what is timed is PostgreSQL's part alone. */
static double run_copy(const struct bench *b, struct pg *pg)
{
	struct buf rows = {.len = 0};
	int64_t begin_us;
	struct err err;
	double took_s;

	for (uint32_t n = 0; n < b->reports; n++)
		for (uint32_t i = 0; i < b->records; i++)
			put_row(&rows, b, n, i);
	begin_us = clock_now_us();
	store_fixture_must(pg_begin(pg, SQL_TRANSACTION_BEGIN_WRITE, &err) &&
				   pg_copy_begin(pg, &copy_rows, &err),
		&err);
	for (size_t at = 0; at < rows.len; at += PG_COPY_BLOCK_BYTES) {
		size_t n = rows.len - at;

		if (n > PG_COPY_BLOCK_BYTES)
			n = PG_COPY_BLOCK_BYTES;
		store_fixture_must(
			pg_copy_put(pg, rows.ptr + at, n, &err), &err);
	}
	store_fixture_must(pg_copy_end(pg, &err) && pg_commit(pg, &err), &err);
	took_s = (double)(clock_now_us() - begin_us) / 1e6;
	buf_fini(&rows);
	return took_s;
}

static void clear(struct pg *owner)
{
	static const char *const statements[] = {
		"truncate record_chunk, record_set_aside, report, "
		"source_day_sum, bench_record",
		"checkpoint"};
	struct err err;

	for (size_t i = 0; i < ARRAY_LEN(statements); i++)
		store_fixture_must(
			pg_exec_script(owner, statements[i], &err), &err);
}

static void run_case(const struct bench *b, struct report_writer *w,
	struct pg *owner, int rounds, uint32_t *number)
{
	double rows = (double)b->reports * b->records, copy_s = 0, writer_s = 0;

	for (int i = 0; i < rounds; i++) {
		double took_s;

		clear(owner);
		took_s = run_copy(b, owner);
		copy_s = i == 0 || took_s < copy_s ? took_s : copy_s;
		clear(owner);
		took_s = run_writer(b, w, number);
		writer_s = i == 0 || took_s < writer_s ? took_s : writer_s;
	}
	printf(is_json ? "{\"name\":\"%s\",\"copy_rows_per_s\":%.0f,"
			 "\"rows_per_s\":%.0f,\"share\":%.3f}\n"
		       : "%-30s copy %9.0f rows/s  writer %9.0f rows/s  "
			 "share %.3f\n",
		b->name, rows / copy_s, rows / writer_s, copy_s / writer_s);
	fflush(stdout);
}

int main(int argc, char **argv)
{
	int rounds = 3;
	struct store_fixture f;
	struct report_writer_config config = {.max_domains = 1000};
	struct report_writer *w;
	struct pg *owner;
	uint32_t number = 0;
	struct err err;

	is_json = argc > 1 && strcmp(argv[1], "--json") == 0;
	if (argc > 1 + is_json)
		rounds = atoi(argv[1 + is_json]);
	store_fixture_open(&f);
	config.pg = (struct pg_config){.url = f.writer_url,
		.prepare = true,
		.application_name = "bench"};
	owner = store_fixture_pg(f.owner_url);
	store_fixture_must(
		pg_exec_script(owner,
			"create table bench_record as select report_id, "
			"shape_id, message_count, domain_id, day, source_ip "
			"from record",
			&err),
		&err);
	w = report_writer_new(&config);
	for (size_t i = 0; i < ARRAY_LEN(cases); i++)
		run_case(&cases[i], w, owner, rounds, &number);
	report_writer_free(&w);
	pg_free(&owner);
	store_fixture_close(&f);
	return 0;
}
