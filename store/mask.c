#include "store/mask.h"

#include "base/stream.h"
#include "store/pg_private.h"

#include <string.h>
#include <sys/random.h>

/* 64 bits: no two of a domain's addresses will meet in one. */
#define TOKEN_BYTES 8

/* --- keys ---------------------------------------------------------------- */

static bool find_key(struct pg *pg, int32_t domain_id, struct mask *ret,
	bool *found, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	struct str key = STR_NULL;
	bool ok;

	pg_param_i32(&q, domain_id);
	ok = pg_exec(pg, SQL_FAILURE_KEY_FIND, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	if (pg_rows_count(rows) > 0)
		key = pg_row_text(rows, 0, 0);
	*found = key.len == MASK_KEY_SIZE;
	if (*found)
		memcpy(ret->key, key.ptr, key.len);
	pg_rows_free(&rows);
	return true;
}

static bool make_key(struct pg *pg, int32_t domain_id, struct err *err)
{
	unsigned char key[MASK_KEY_SIZE];
	struct pg_params q = {.count = 0};
	bool ok;

	if (getrandom(key, sizeof(key), 0) != (ssize_t)sizeof(key))
		return err_set_errno(err, ERR_TEMP, "no random bytes");
	pg_param_i32(&q, domain_id);
	pg_param_bytes(&q, key, sizeof(key));
	ok = pg_exec(pg, SQL_FAILURE_KEY_INSERT, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

bool mask_load(
	struct pg *pg, int32_t domain_id, struct mask *ret, struct err *err)
{
	bool found;

	if (!find_key(pg, domain_id, ret, &found, err))
		return false;
	if (found)
		return true;
	/* Another process may make one in between: then that one holds. */
	if (!make_key(pg, domain_id, err) ||
		!find_key(pg, domain_id, ret, &found, err))
		return false;
	return found || err_set(err, ERR_TEMP, "a domain's key vanished");
}

void mask_sum(const struct mask *m, const unsigned char sum[16],
	unsigned char ret[16])
{
	unsigned char digest[32];

	hmac_sha256(m->key, sizeof(m->key), sum, 16, digest);
	memcpy(ret, digest, 16);
}

/* --- tokens -------------------------------------------------------------- */

static void add_lower(struct buf *out, struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		char c = s.ptr[i];

		buf_add_char(out, c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c);
	}
}

/*
 * Receivers tell Bob from bob, people do not: both get one token. The domain
 * is part of what is digested, or all who are "info" would seem to be one.
 */
static void add_token(const struct mask *m, struct str local, struct str domain,
	struct buf *out)
{
	unsigned char digest[32];
	struct buf address = {0};

	add_lower(&address, local);
	buf_add_char(&address, '@');
	add_lower(&address, domain);
	hmac_sha256(m->key, sizeof(m->key), address.ptr, address.len, digest);
	buf_fini(&address);
	buf_add_text(out, "masked-");
	for (size_t i = 0; i < TOKEN_BYTES; i++)
		buf_printf(out, "%02x", digest[i]);
}

/* --- finding addresses --------------------------------------------------- */

static bool is_alnum(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

/* RFC 5322 3.2.3 dot-atom, with RFC 6532. */
static bool is_local(char c)
{
	return is_alnum(c) ||
	       (c != '\0' && strchr("!#$%&'*+-/=?^_`{|}~.", c) != NULL);
}

static bool is_domain(char c)
{
	return is_alnum(c) || c == '-' || c == '.' || c == '_';
}

static size_t run_len(struct str s, bool (*belongs)(char c))
{
	size_t n = 0;

	while (n < s.len && belongs(s.ptr[n]))
		n++;
	return n;
}

/* Length of the quoted string that s begins with; 0 where it does not end. */
static size_t quoted_len(struct str s)
{
	for (size_t i = 1; i < s.len; i++)
		if (s.ptr[i] == '\\')
			i++;
		else if (s.ptr[i] == '"')
			return i + 1;
	return 0;
}

/* "[192.0.2.1]" or a name. */
static size_t domain_len(struct str s)
{
	const char *end;

	if (s.len == 0 || s.ptr[0] != '[')
		return run_len(s, is_domain);
	end = memchr(s.ptr, ']', s.len);
	return end != NULL ? (size_t)(end - s.ptr) + 1 : 0;
}

/* Bytes of "smtp.mailfrom=" and the like before an address, RFC 8601 2.3. */
static size_t property_len(struct str s)
{
	static const char *const types[] = {
		"smtp.", "header.", "body.", "policy.", "dns."};
	const char *equals = s.len > 0 ? memchr(s.ptr, '=', s.len) : NULL;

	for (size_t i = 0; equals != NULL && i < ARRAY_LEN(types); i++)
		if (str_starts_with(s, str_from(types[i])))
			return (size_t)(equals - s.ptr) + 1;
	return 0;
}

/* What a text begins with: bytes before an address, and the address. */
struct piece {
	size_t len;    /* all of it; at least 1 */
	size_t before; /* of them before the local part */
	bool is_address;
	struct str local, domain;
};

static struct str slice(struct str s, size_t from, size_t len)
{
	return (struct str){s.ptr + from, len};
}

static struct piece next_piece(struct str s)
{
	bool is_quoted = s.ptr[0] == '"';
	size_t n = is_quoted ? quoted_len(s) : run_len(s, is_local);
	struct piece p = {.len = is_quoted || n == 0 ? 1 : n};

	if (n == s.len || s.ptr[n] != '@' || (is_quoted && n == 0))
		return p;
	p.is_address = true;
	p.before = is_quoted ? 0 : property_len(slice(s, 0, n));
	p.local = slice(s, p.before, n - p.before);
	p.domain = slice(s, n + 1, 0);
	p.domain.len = domain_len((struct str){p.domain.ptr, s.len - n - 1});
	p.len = n + 1 + p.domain.len;
	return p;
}

static void add_address(
	const struct mask *m, const struct piece *p, struct buf *out)
{
	if (p->local.len > 0)
		add_token(m, p->local, p->domain, out);
	buf_add_char(out, '@');
}

void mask_text(const struct mask *m, struct str text, struct buf *out)
{
	struct piece p;

	for (; text.len > 0; text.ptr += p.len, text.len -= p.len) {
		p = next_piece(text);
		if (!p.is_address) {
			buf_add(out, text.ptr, p.len);
			continue;
		}
		buf_add(out, text.ptr, p.before);
		add_address(m, &p, out);
		buf_add_str(out, p.domain);
	}
}

void mask_addresses(const struct mask *m, struct str text, struct buf *out)
{
	size_t begin = out->len;
	struct str rest = text = str_trim(text);
	struct piece p;

	for (; rest.len > 0; rest.ptr += p.len, rest.len -= p.len) {
		p = next_piece(rest);
		if (!p.is_address)
			continue;
		if (out->len > begin)
			buf_add_text(out, ", ");
		add_address(m, &p, out);
		add_lower(out, p.domain);
	}
	if (out->len > begin || text.len == 0)
		return;
	if (str_equal(text, STR("<>")))
		buf_add_str(out, text);
	else
		add_token(m, text, STR(""), out);
}
