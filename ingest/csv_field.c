/* csv_field.c - one field of a CSV row, RFC 4180. */
#include "ingest/csv_field.h"

#include "base/clock.h"
#include "dmarc/terms.h"

#include <inttypes.h>
#include <string.h>

void csv_field_quoted(struct buf *out, struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] == '"')
			buf_add_char(out, '"');
		buf_add_char(out, s.ptr[i]);
	}
}

bool csv_field_is_formula(struct str s)
{
	return s.len > 0 && strchr("=+-@\t\r", s.ptr[0]);
}

static bool needs_quotes(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (strchr("\",\r\n", s.ptr[i]))
			return true;
	return false;
}

void csv_field_str(struct buf *out, struct str s)
{
	bool is_quoted = needs_quotes(s);

	if (is_quoted)
		buf_add_char(out, '"');
	if (csv_field_is_formula(s))
		buf_add_char(out, '\'');
	if (is_quoted)
		csv_field_quoted(out, s);
	else
		buf_add_str(out, s);
	if (is_quoted)
		buf_add_char(out, '"');
	buf_add_char(out, ',');
}

void csv_field_word(struct buf *out, const char *word)
{
	csv_field_str(out, str_from(word));
}

void csv_field_time(struct buf *out, int64_t t_s)
{
	char text[CLOCK_ISO_SIZE];

	clock_format_iso(t_s, text);
	csv_field_word(out, text);
}

void csv_field_ip(struct buf *out, const struct ip *ip)
{
	char address[IP_TEXT_SIZE];

	ip_format(ip, address);
	csv_field_word(out, address);
}

void csv_field_uint(struct buf *out, uint64_t v)
{
	buf_printf(out, "%" PRIu64 ",", v);
}

void csv_field_repairs(struct buf *out, uint32_t repairs)
{
	struct buf words = {0};
	const char *name;

	for (unsigned bit = 0; bit < 32; bit++) {
		name = repairs & (1u << bit) ? repair_name(1u << bit) : NULL;
		if (name)
			buf_printf(
				&words, "%s%s", words.len > 0 ? "," : "", name);
	}
	csv_field_str(out, buf_str(&words));
	buf_fini(&words);
}

void csv_row_end(struct buf *out)
{
	out->len--;
	buf_add_char(out, '\n');
}
