/* pg_exec.c - parameters, statements, COPY. */
#include "store/pg_libpq.h"

#include <assert.h>
#include <string.h>

/* --- parameters ---------------------------------------------------------- */

void pg_params_fini(struct pg_params *q)
{
	buf_fini(&q->bytes);
	q->count = 0;
}

/* The next parameter's field goes to the returned buffer. */
static struct buf *add_param(struct pg_params *q, enum pg_type type)
{
	assert(q->count < PG_MAX_PARAMS);
	q->types[q->count] = type;
	q->offsets[q->count++] = q->bytes.len;
	return &q->bytes;
}

void pg_param_bool(struct pg_params *q, bool v)
{
	pg_field_bool(add_param(q, PG_BOOL), v);
}

void pg_param_i16(struct pg_params *q, int16_t v)
{
	pg_field_i16(add_param(q, PG_INT2), v);
}

void pg_param_i32(struct pg_params *q, int32_t v)
{
	pg_field_i32(add_param(q, PG_INT4), v);
}

void pg_param_i64(struct pg_params *q, int64_t v)
{
	pg_field_i64(add_param(q, PG_INT8), v);
}

void pg_param_day(struct pg_params *q, utc_day_t day)
{
	pg_field_day(add_param(q, PG_DATE), day);
}

void pg_param_time(struct pg_params *q, int64_t t_s)
{
	pg_field_time(add_param(q, PG_TIMESTAMPTZ), t_s);
}

void pg_param_ip(struct pg_params *q, const struct ip *ip)
{
	pg_field_ip(add_param(q, PG_INET), ip);
}

void pg_param_text(struct pg_params *q, struct str s)
{
	pg_field_text(add_param(q, PG_TEXT), s);
}

void pg_param_jsonb(struct pg_params *q, struct str json)
{
	pg_field_jsonb(add_param(q, PG_JSONB), json);
}

void pg_param_word(struct pg_params *q, const char *word)
{
	pg_field_word(add_param(q, PG_TEXT), word);
}

void pg_param_bytes(struct pg_params *q, const void *bytes, size_t len)
{
	pg_field_bytes(add_param(q, PG_BYTEA), bytes, len);
}

static enum pg_type element_of(enum pg_type array)
{
	switch (array) {
	case PG_BOOL_ARRAY:
		return PG_BOOL;
	case PG_BYTEA_ARRAY:
		return PG_BYTEA;
	case PG_INT2_ARRAY:
		return PG_INT2;
	case PG_INT4_ARRAY:
		return PG_INT4;
	case PG_INT8_ARRAY:
		return PG_INT8;
	case PG_TEXT_ARRAY:
		return PG_TEXT;
	case PG_INET_ARRAY:
		return PG_INET;
	case PG_DATE_ARRAY:
		return PG_DATE;
	case PG_TIMESTAMPTZ_ARRAY:
		return PG_TIMESTAMPTZ;
	default:
		assert(array == PG_JSONB_ARRAY);
		return PG_JSONB;
	}
}

struct buf *pg_param_array_begin(
	struct pg_params *q, enum pg_type array, size_t count)
{
	struct buf *b = add_param(q, array);

	pg_field_array_begin(b, element_of(array), count);
	return b;
}

void pg_param_array_end(struct pg_params *q)
{
	pg_field_array_end(&q->bytes, q->offsets[q->count - 1]);
}

void pg_param_texts(struct pg_params *q, const struct str *texts, size_t count)
{
	struct buf *b = pg_param_array_begin(q, PG_TEXT_ARRAY, count);

	for (size_t i = 0; i < count; i++)
		pg_field_text(b, texts[i]);
	pg_param_array_end(q);
}

/* What libpq wants instead of fields: pointers, lengths, formats. */
struct bound {
	const char *values[PG_MAX_PARAMS];
	int lengths[PG_MAX_PARAMS];
	int formats[PG_MAX_PARAMS];
};

static void bind_params(const struct pg_params *q, struct bound *ret)
{
	for (int i = 0; i < q->count; i++) {
		const char *field = q->bytes.ptr + q->offsets[i];
		uint32_t len;

		memcpy(&len, field, sizeof(len));
		len = be32toh(len);
		ret->values[i] = len == UINT32_MAX ? NULL : field + 4;
		ret->lengths[i] = len == UINT32_MAX ? 0 : (int)len;
		ret->formats[i] = 1;
	}
}

/* --- statements ---------------------------------------------------------- */

/* Place in sql_statements[], the same on every run of this program. */
static size_t statement_index(const struct sql_statement *s)
{
	size_t i = 0;

	while (i < sql_statement_count && sql_statements[i] != s)
		i++;
	return i;
}

static bool prepare(struct pg *p, const struct sql_statement *s,
	const struct pg_params *q, struct err *err)
{
	size_t index = statement_index(s);
	PGresult *res;
	bool ok;

	if (p->is_prepared[index])
		return true;
	res = PQprepare(p->conn, s->name, s->text, q->count, q->types);
	ok = PQresultStatus(res) == PGRES_COMMAND_OK;
	if (!ok)
		pg_fail(p, res, err);
	PQclear(res);
	p->is_prepared[index] = ok && index < sql_statement_count;
	return ok;
}

/* Connected, and known to the server where statements are prepared. */
static bool make_ready(struct pg *p, const struct sql_statement *s,
	const struct pg_params *q, struct err *err)
{
	assert(!p->is_copying && !p->begun);
	if (!p->in_transaction)
		p->failure = PG_FAILURE_COUNT;
	if (!pg_connect(p, err))
		return false;
	return !p->config.prepare || prepare(p, s, q, err) ||
	       err_within(err, "%s", s->name);
}

/* Takes `res`. */
static bool failed(struct pg *p, const struct sql_statement *s, PGresult *res,
	struct err *err)
{
	pg_fail(p, res, err);
	PQclear(res);
	return err_within(err, "%s", s->name);
}

bool pg_exec(struct pg *p, const struct sql_statement *s,
	const struct pg_params *q, struct pg_result **ret, struct err *err)
{
	static const struct pg_params none;
	struct bound b;
	PGresult *res;
	ExecStatusType status;

	q = q != NULL ? q : &none;
	if (!make_ready(p, s, q, err))
		return false;
	bind_params(q, &b);
	res = p->config.prepare
		      ? PQexecPrepared(p->conn, s->name, q->count, b.values,
				b.lengths, b.formats, 1)
		      : PQexecParams(p->conn, s->text, q->count, q->types,
				b.values, b.lengths, b.formats, 1);
	status = PQresultStatus(res);
	if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
		return failed(p, s, res, err);
	if (ret != NULL)
		*ret = res;
	else
		PQclear(res);
	return true;
}

static bool send_query(
	struct pg *p, const struct sql_statement *s, const struct pg_params *q)
{
	struct bound b;

	bind_params(q, &b);
	return p->config.prepare
		       ? PQsendQueryPrepared(p->conn, s->name, q->count,
				 b.values, b.lengths, b.formats, 1)
		       : PQsendQueryParams(p->conn, s->text, q->count, q->types,
				 b.values, b.lengths, b.formats, 1);
}

bool pg_exec_each(struct pg *p, const struct sql_statement *s,
	const struct pg_params *q, pg_row_cb *cb, void *ctx, struct err *err)
{
	PGresult *res;
	bool ok = true;

	if (!make_ready(p, s, q, err))
		return false;
	if (!send_query(p, s, q) || !PQsetSingleRowMode(p->conn))
		return failed(p, s, PQgetResult(p->conn), err);
	/* To its end, whatever comes: the connection is used again. */
	while ((res = PQgetResult(p->conn)) != NULL) {
		ExecStatusType status = PQresultStatus(res);

		if (status == PGRES_SINGLE_TUPLE) {
			ok = ok && cb(ctx, res, err);
		} else if (status != PGRES_TUPLES_OK) {
			/* What the callback said was said first. */
			struct err why = {0};

			(void)failed(p, s, res, ok ? err : &why);
			ok = false;
			continue;
		}
		PQclear(res);
	}
	return ok;
}

bool pg_exec_count(struct pg *p, const struct sql_statement *s,
	const struct pg_params *q, uint64_t *affected, struct err *err)
{
	struct pg_result *res;

	if (!pg_exec(p, s, q, &res, err))
		return false;
	if (!str_to_u64(str_from(PQcmdTuples(res)), affected))
		*affected = 0;
	PQclear(res);
	return true;
}

bool pg_exec_begin(struct pg *p, const struct sql_statement *s,
	const struct pg_params *q, struct err *err)
{
	if (!make_ready(p, s, q, err))
		return false;
	if (!send_query(p, s, q))
		return failed(p, s, NULL, err);
	p->begun = s;
	return true;
}

bool pg_exec_is_busy(struct pg *p)
{
	return p->begun && PQconsumeInput(p->conn) && PQisBusy(p->conn);
}

bool pg_exec_end(struct pg *p, struct err *err)
{
	const struct sql_statement *s = p->begun;
	PGresult *res;
	bool ok = true;

	if (!s)
		return true;
	while ((res = PQgetResult(p->conn)) != NULL) {
		ExecStatusType status = PQresultStatus(res);

		if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
			ok = failed(p, s, res, err);
		else
			PQclear(res);
	}
	p->begun = NULL;
	return ok;
}

bool pg_exec_script(struct pg *p, const char *text, struct err *err)
{
	PGresult *res;
	bool ok;

	assert(!p->is_copying);
	if (!pg_connect(p, err))
		return false;
	res = PQexec(p->conn, text);
	ok = PQresultStatus(res) == PGRES_COMMAND_OK ||
	     PQresultStatus(res) == PGRES_TUPLES_OK;
	if (!ok)
		pg_fail(p, res, err);
	PQclear(res);
	return ok;
}

/* --- COPY BINARY --------------------------------------------------------- */

bool pg_copy_begin(struct pg *p, const struct sql_statement *s, struct err *err)
{
	/* Signature, flags, length of the header's extension: PostgreSQL's
	 * documentation of COPY, "Binary Format". */
	static const char header[19] = "PGCOPY\n\377\r\n";
	PGresult *res;
	bool ok;

	assert(p->in_transaction && !p->is_copying);
	if (!pg_connect(p, err))
		return false;
	res = PQexec(p->conn, s->text);
	ok = PQresultStatus(res) == PGRES_COPY_IN;
	if (!ok) {
		pg_fail(p, res, err);
		err_within(err, "%s", s->name);
	}
	PQclear(res);
	p->is_copying = ok;
	return ok && pg_copy_put(p, header, sizeof(header), err);
}

bool pg_copy_put(struct pg *p, const void *bytes, size_t len, struct err *err)
{
	assert(p->is_copying);
	assert(len <= INT32_MAX);
	if (PQputCopyData(p->conn, bytes, (int)len) == 1)
		return true;
	return pg_fail(p, NULL, err);
}

bool pg_copy_end(struct pg *p, struct err *err)
{
	static const char trailer[2] = {'\377', '\377'};
	PGresult *res;
	bool ok;

	if (!pg_copy_put(p, trailer, sizeof(trailer), err))
		return false;
	if (PQputCopyEnd(p->conn, NULL) != 1)
		return pg_fail(p, NULL, err);
	res = PQgetResult(p->conn);
	ok = PQresultStatus(res) == PGRES_COMMAND_OK;
	if (!ok)
		pg_fail(p, res, err);
	PQclear(res);
	while ((res = PQgetResult(p->conn)) != NULL)
		PQclear(res);
	p->is_copying = false;
	return ok;
}

bool pg_copy_flush(struct pg_copy *c, struct err *err)
{
	if (c->rows.len == 0)
		return true;
	if (!c->is_open && !pg_copy_begin(c->pg, c->statement, err))
		return false;
	c->is_open = true;
	if (!pg_copy_put(c->pg, c->rows.ptr, c->rows.len, err))
		return false;
	buf_reset(&c->rows);
	return true;
}

bool pg_copy_finish(struct pg_copy *c, struct err *err)
{
	if (!pg_copy_flush(c, err))
		return false;
	if (c->is_open && !pg_copy_end(c->pg, err))
		return err_within(err, "%s", c->statement->name);
	c->is_open = false;
	return true;
}
