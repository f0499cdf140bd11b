/* aggregate_hint.c - what a mail's subject and a file's name say of a report. */
#include "ingest/aggregate_hint.h"

#include <string.h>

static bool ends_word(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ';' ||
	       c == ',';
}

/* What stands behind `label` and white space, up to the next blank. */
static struct str word_after(struct str text, struct str label)
{
	struct str word;

	for (; text.len >= label.len; text.ptr++, text.len--)
		if (str_equal_nocase((struct str){text.ptr, label.len}, label))
			break;
	if (text.len < label.len)
		return STR_NULL;
	word = str_trim(
		(struct str){text.ptr + label.len, text.len - label.len});
	for (size_t i = 0; i < word.len; i++)
		if (ends_word(word.ptr[i]))
			word.len = i;
	return word.len > 0 ? word : STR_NULL;
}

void aggregate_hint_subject(
	struct str subject, struct str *domain, struct str *submitter)
{
	*domain = word_after(subject, STR("domain:"));
	*submitter = word_after(subject, STR("submitter:"));
}

/* Folders of an archive are no part of the name. */
static struct str base_name(struct str name)
{
	for (size_t i = name.len; i > 0; i--)
		if (name.ptr[i - 1] == '/' || name.ptr[i - 1] == '\\')
			return (struct str){name.ptr + i, name.len - i};
	return name;
}

/* The digits at its begin, and nothing but an extension or an id behind. */
static bool leading_number(struct str text, int64_t *ret)
{
	size_t n = 0;

	while (n < text.len && text.ptr[n] >= '0' && text.ptr[n] <= '9')
		n++;
	if (n < text.len && text.ptr[n] != '.')
		return false;
	return str_to_i64((struct str){text.ptr, n}, ret);
}

bool aggregate_hint_file_name(struct str name, struct aggregate_file_name *ret)
{
	struct str rest = base_name(name);
	struct aggregate_file_name f;
	struct str begin, end;

	f.receiver = str_cut(&rest, '!');
	f.domain = str_cut(&rest, '!');
	begin = str_cut(&rest, '!');
	end = str_cut(&rest, '!');
	if (!str_to_i64(begin, &f.begin_s) || !leading_number(end, &f.end_s))
		return false;
	*ret = f;
	return true;
}
