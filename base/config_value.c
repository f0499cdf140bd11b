/* config_value.c - the value of one option: from text, and back. */
#include "base/config_value.h"

#include "base/stream.h"

#include <fcntl.h>
#include <inttypes.h>
#include <math.h>
#include <string.h>
#include <unistd.h>

#define SECRET_MAX_BYTES 65536 /* a private key in PEM has a few KiB */

struct unit {
	const char *name;
	uint64_t factor;
};

/* Larger ones last: the printer takes the last that divides the value. */
static const struct unit time_units[] = {
	/* clang-format off */
	{ "ms", 1 },
	{ "s",  1000 },
	{ "m",  60000 },
	{ "h",  3600000 },
	{ "d",  86400000 },
	/* clang-format on */
};

static const struct unit byte_units[] = {
	/* clang-format off */
	{ "",    1 },
	{ "B",   1 },
	{ "kB",  UINT64_C(1000) },
	{ "MB",  UINT64_C(1000000) },
	{ "GB",  UINT64_C(1000000000) },
	{ "TB",  UINT64_C(1000000000000) },
	{ "KiB", UINT64_C(1) << 10 },
	{ "MiB", UINT64_C(1) << 20 },
	{ "GiB", UINT64_C(1) << 30 },
	{ "TiB", UINT64_C(1) << 40 },
	/* clang-format on */
};

bool config_out_of_memory(struct err *err)
{
	return err_set(err, ERR_CONFIG, "configuration is too large");
}

bool config_read_file(const char *path, struct buf *out, struct err *err)
{
	struct stream *in = NULL;
	char block[4096];
	ssize_t n = -1;
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		return err_set_errno(
			err, ERR_CONFIG, "cannot open \"%s\"", path);
	in = stream_from_fd(fd);
	while (!out->overflowed &&
		(n = stream_read(in, block, sizeof(block), err)) > 0)
		buf_add(out, block, (size_t)n);
	if (out->overflowed)
		err_set(err, ERR_CONFIG, "\"%s\" is larger than %zu bytes",
			path, out->max_bytes);
	else if (n < 0) {
		err->code = ERR_CONFIG; /* a directory, say */
		err_within(err, "\"%s\"", path);
	}
	stream_close(&in);
	(void)close(fd); /* only read */
	return n == 0;
}

/* "25MiB": digits, then a unit of the table; case and space do not matter. */
static bool parse_quantity(struct str text, const struct unit *units,
	size_t unit_count, uint64_t *ret)
{
	size_t digits = 0;
	struct str unit;
	uint64_t n;

	while (digits < text.len && text.ptr[digits] >= '0' &&
		text.ptr[digits] <= '9')
		digits++;
	if (!str_to_u64((struct str){text.ptr, digits}, &n))
		return false;
	unit = str_trim((struct str){text.ptr + digits, text.len - digits});
	for (size_t i = 0; i < unit_count; i++)
		if (str_equal_nocase(unit, str_from(units[i].name)))
			return !__builtin_mul_overflow(n, units[i].factor, ret);
	return false;
}

static void print_quantity(uint64_t v, const struct unit *units,
	size_t unit_count, struct buf *out)
{
	const struct unit *best = &units[0];

	for (size_t i = 0; i < unit_count; i++)
		if (v % units[i].factor == 0 && units[i].factor > best->factor)
			best = &units[i];
	buf_printf(out, "%" PRIu64 "%s", v / best->factor, best->name);
}

/* --- one parser a type --- */

typedef bool parse_fn(const struct config_option *o, struct str text,
	struct arena *a, void *slot, struct err *err);

static bool parse_text(const struct config_option *o UNUSED, struct str text,
	struct arena *a, void *slot, struct err *err)
{
	struct str copy = STR_NULL;

	if (text.len > 0 && !arena_copy_str(a, text, &copy))
		return config_out_of_memory(err);
	*(const char **)slot = copy.ptr;
	return true;
}

static bool parse_bool(const struct config_option *o UNUSED, struct str text,
	struct arena *a UNUSED, void *slot, struct err *err)
{
	bool is_yes = str_equal(text, STR("yes"));

	if (!is_yes && !str_equal(text, STR("no")))
		return err_set(err, ERR_CONFIG,
			"\"%.*s\" is neither yes nor no", STR_ARGS(text));
	*(bool *)slot = is_yes;
	return true;
}

static bool parse_int(const struct config_option *o, struct str text,
	struct arena *a UNUSED, void *slot, struct err *err)
{
	int64_t v;

	if (!str_to_i64(text, &v))
		return err_set(err, ERR_CONFIG,
			"\"%.*s\" is not a whole number", STR_ARGS(text));
	if ((o->min != 0 || o->max != 0) && (v < o->min || v > o->max))
		return err_set(err, ERR_CONFIG,
			"\"%.*s\" is not within %" PRId64 " to %" PRId64,
			STR_ARGS(text), o->min, o->max);
	*(int64_t *)slot = v;
	return true;
}

/* Digits and a point: no exponent, no sign, no hexadecimal, no locale. */
static bool read_real(struct str text, double *ret)
{
	double v = 0, place = 1;
	bool has_point = false, has_digit = false;

	for (size_t i = 0; i < text.len; i++) {
		char c = text.ptr[i];

		if (c == '.' && !has_point) {
			has_point = true;
			continue;
		}
		if (c < '0' || c > '9')
			return false;
		has_digit = true;
		v = v * 10 + (c - '0');
		if (has_point)
			place *= 10;
	}
	*ret = v / place;
	return has_digit;
}

static bool parse_real(const struct config_option *o, struct str text,
	struct arena *a UNUSED, void *slot, struct err *err)
{
	double v = NAN;

	if (text.len > 0 && !read_real(text, &v))
		return err_set(err, ERR_CONFIG,
			"\"%.*s\" is not a number such as 30 or 0.05",
			STR_ARGS(text));
	if ((o->min != 0 || o->max != 0) &&
		(v < (double)o->min || v > (double)o->max))
		return err_set(err, ERR_CONFIG,
			"\"%.*s\" is not within %" PRId64 " to %" PRId64,
			STR_ARGS(text), o->min, o->max);
	*(double *)slot = v;
	return true;
}

static bool parse_bytes(const struct config_option *o UNUSED, struct str text,
	struct arena *a UNUSED, void *slot, struct err *err)
{
	uint64_t v;

	if (!parse_quantity(text, byte_units, ARRAY_LEN(byte_units), &v))
		return err_set(err, ERR_CONFIG,
			"\"%.*s\" is not a size such as 512, 10kB or 25MiB",
			STR_ARGS(text));
	*(uint64_t *)slot = v;
	return true;
}

static bool parse_time(const struct config_option *o, struct str text,
	struct arena *a UNUSED, void *slot, struct err *err)
{
	uint64_t ms;

	if (str_equal(text, STR("forever")))
		ms = INT64_MAX;
	else if (str_equal(text, STR("0")))
		ms = 0;
	else if (!parse_quantity(
			 text, time_units, ARRAY_LEN(time_units), &ms) ||
		 ms > INT64_MAX)
		return err_set(err, ERR_CONFIG,
			"\"%.*s\" is not a time such as 500ms, 60s, 5m, 12h, "
			"400d or forever",
			STR_ARGS(text));
	if ((int64_t)ms < o->min)
		return err_set(err, ERR_CONFIG,
			"\"%.*s\" is less than %lld days", STR_ARGS(text),
			(long long)(o->min / 86400000));
	*(int64_t *)slot = (int64_t)ms;
	return true;
}

static bool parse_choice(const struct config_option *o, struct str text,
	struct arena *a UNUSED, void *slot, struct err *err)
{
	struct buf all = {.max_bytes = sizeof(err->msg)};

	for (int i = 0; o->choices[i]; i++) {
		if (str_equal(text, str_from(o->choices[i]))) {
			*(int *)slot = i;
			buf_fini(&all);
			return true;
		}
		buf_printf(&all, "%s%s", i > 0 ? ", " : "", o->choices[i]);
	}
	err_set(err, ERR_CONFIG, "\"%.*s\" is not one of %s", STR_ARGS(text),
		buf_cstr(&all));
	buf_fini(&all);
	return false;
}

/* The array, with room for one more; it moves at the powers of two. */
static void *grow(struct arena *a, void *items, size_t count, size_t size)
{
	void *moved;

	if ((count & (count - 1)) != 0)
		return items;
	moved = arena_alloc_array(a, count > 0 ? count * 2 : 1, size);
	if (moved && count > 0)
		memcpy(moved, items, count * size);
	return moved;
}

static bool parse_list(const struct config_option *o UNUSED, struct str text,
	struct arena *a, void *slot, struct err *err)
{
	struct config_list *list = slot;
	struct str item, copy;
	const char **items;

	while (text.ptr) {
		item = str_trim(str_cut(&text, ','));
		if (item.len == 0)
			continue;
		items = grow(a, list->items, list->count, sizeof(*items));
		if (!items || !arena_copy_str(a, item, &copy))
			return config_out_of_memory(err);
		list->items = items;
		list->items[list->count++] = copy.ptr;
	}
	return true;
}

/* "192.0.2.0/24 the office" */
static bool add_network(struct config_networks *list, struct str item,
	struct arena *a, struct err *err)
{
	struct str comment = STR_NULL, copy = STR_NULL, address = item;
	struct ip_network network, *items;
	const char **comments;

	for (size_t i = 0; i < item.len; i++)
		if (item.ptr[i] == ' ' || item.ptr[i] == '\t') {
			address.len = i;
			comment = str_trim(
				(struct str){item.ptr + i, item.len - i});
			break;
		}
	if (!ip_network_parse(address, &network))
		return err_set(err, ERR_CONFIG,
			"\"%.*s\" is not an address or a network",
			STR_ARGS(address));
	items = grow(a, list->items, list->count, sizeof(*items));
	comments = grow(a, list->comments, list->count, sizeof(*comments));
	if (!items || !comments || !arena_copy_str(a, comment, &copy))
		return config_out_of_memory(err);
	list->items = items;
	list->comments = comments;
	list->comments[list->count] = copy.ptr;
	list->items[list->count++] = network;
	return true;
}

static bool parse_networks(const struct config_option *o UNUSED,
	struct str text, struct arena *a, void *slot, struct err *err)
{
	struct str item;

	while (text.ptr) {
		item = str_trim(str_cut(&text, ','));
		if (item.len > 0 && !add_network(slot, item, a, err))
			return false;
	}
	return true;
}

static bool parse_secret(const struct config_option *o, struct str text,
	struct arena *a, void *slot, struct err *err)
{
	struct buf content = {.max_bytes = SECRET_MAX_BYTES};
	struct str path, secret;
	bool ok = false;

	if (text.len == 0) {
		*(const char **)slot = NULL;
		return true;
	}
	if (!arena_copy_str(a, text, &path))
		return config_out_of_memory(err);
	if (!config_read_file(path.ptr, &content, err))
		goto out;
	secret = str_trim(buf_str(&content));
	if (secret.len == 0 || memchr(secret.ptr, '\0', secret.len)) {
		err_set(err, ERR_CONFIG, "\"%s\" holds no secret", path.ptr);
		goto out;
	}
	ok = parse_text(o, secret, a, slot, err);
out:
	if (content.ptr)
		explicit_bzero(content.ptr, content.cap);
	buf_fini(&content);
	return ok;
}

/* --- one printer a type --- */

typedef void print_fn(
	const struct config_option *o, const void *slot, struct buf *out);

/* The password in "postgresql://user:password@host/db"; empty: none. */
static struct str url_password(struct str text)
{
	const char *scheme =
		text.len > 0 ? memmem(text.ptr, text.len, "://", 3) : NULL;
	struct str rest, user;
	const char *at;

	if (!scheme)
		return STR_NULL;
	rest.ptr = scheme + 3;
	rest.len = text.len - (size_t)(rest.ptr - text.ptr);
	rest = str_cut(&rest, '/');
	at = rest.len > 0 ? memrchr(rest.ptr, '@', rest.len) : NULL;
	if (!at)
		return STR_NULL;
	rest.len = (size_t)(at - rest.ptr);
	user = str_cut(&rest, ':');
	return user.ptr ? rest : STR_NULL;
}

static void print_text(
	const struct config_option *o UNUSED, const void *slot, struct buf *out)
{
	struct str text = str_from(*(const char *const *)slot);
	struct str password = url_password(text);
	size_t before;

	if (password.len == 0) {
		buf_add_str(out, text);
		return;
	}
	before = (size_t)(password.ptr - text.ptr);
	buf_add(out, text.ptr, before);
	buf_add_text(out, "<set>");
	buf_add(out, password.ptr + password.len,
		text.len - before - password.len);
}

static void print_bool(
	const struct config_option *o UNUSED, const void *slot, struct buf *out)
{
	buf_add_text(out, *(const bool *)slot ? "yes" : "no");
}

static void print_int(
	const struct config_option *o UNUSED, const void *slot, struct buf *out)
{
	buf_printf(out, "%" PRId64, *(const int64_t *)slot);
}

static void print_real(
	const struct config_option *o UNUSED, const void *slot, struct buf *out)
{
	double v = *(const double *)slot;

	if (isnan(v))
		return;
	buf_printf(out, "%.10f", v);
	while (out->ptr[out->len - 1] == '0')
		out->len--;
	if (out->ptr[out->len - 1] == '.')
		out->len--;
}

static void print_bytes(
	const struct config_option *o UNUSED, const void *slot, struct buf *out)
{
	uint64_t v = *(const uint64_t *)slot;

	if (v == 0)
		buf_add_text(out, "0");
	else
		print_quantity(v, byte_units, ARRAY_LEN(byte_units), out);
}

static void print_time(
	const struct config_option *o UNUSED, const void *slot, struct buf *out)
{
	int64_t ms = *(const int64_t *)slot;

	if (ms == INT64_MAX)
		buf_add_text(out, "forever");
	else if (ms == 0)
		buf_add_text(out, "0s");
	else
		print_quantity(
			(uint64_t)ms, time_units, ARRAY_LEN(time_units), out);
}

static void print_choice(
	const struct config_option *o, const void *slot, struct buf *out)
{
	buf_add_text(out, o->choices[*(const int *)slot]);
}

static void print_list(
	const struct config_option *o UNUSED, const void *slot, struct buf *out)
{
	const struct config_list *list = slot;

	for (size_t i = 0; i < list->count; i++)
		/* Behind white space a ';' would begin a comment. */
		buf_printf(out, "%s%s%s", i > 0 ? "," : "",
			i > 0 && list->items[i][0] != ';' ? " " : "",
			list->items[i]);
}

static void print_networks(
	const struct config_option *o UNUSED, const void *slot, struct buf *out)
{
	const struct config_networks *list = slot;
	char text[IP_TEXT_SIZE];

	for (size_t i = 0; i < list->count; i++) {
		const struct ip_network *n = &list->items[i];

		ip_format(&n->address, text);
		buf_printf(out, "%s%s", i > 0 ? ", " : "", text);
		if (n->prefix_bits < (n->address.family == 4 ? 32 : 128))
			buf_printf(out, "/%u", n->prefix_bits);
		if (list->comments[i])
			buf_printf(out, " %s", list->comments[i]);
	}
}

static void print_secret(
	const struct config_option *o UNUSED, const void *slot, struct buf *out)
{
	if (*(const char *const *)slot)
		buf_add_text(out, "<set>");
}

static const struct {
	parse_fn *parse;
	print_fn *print;
} types[] = {
	/* clang-format off */
	[OPT_TEXT]     = { parse_text,     print_text },
	[OPT_BOOL]     = { parse_bool,     print_bool },
	[OPT_INT]      = { parse_int,      print_int },
	[OPT_REAL]     = { parse_real,     print_real },
	[OPT_BYTES]    = { parse_bytes,    print_bytes },
	[OPT_TIME_MS]  = { parse_time,     print_time },
	[OPT_CHOICE]   = { parse_choice,   print_choice },
	[OPT_LIST]     = { parse_list,     print_list },
	[OPT_NETWORKS] = { parse_networks, print_networks },
	[OPT_SECRET]   = { parse_secret,   print_secret },
	/* clang-format on */
};

bool config_value_parse(const struct config_option *o, struct str text,
	struct arena *a, void *slot, struct err *err)
{
	return types[o->type].parse(o, text, a, slot, err);
}

void config_value_print(
	const struct config_option *o, const void *slot, struct buf *out)
{
	types[o->type].print(o, slot, out);
}
