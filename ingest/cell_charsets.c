/* cell_charsets.c - charsets loaded beforehand, and an iconv_open for them. */
#include "ingest/cell_charsets.h"

#include <dlfcn.h>
#include <errno.h>
#include <iconv.h>
#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "base/base.h"

typedef iconv_t iconv_opener(const char *to, const char *from);

/*
 * What mail is written in, by the names that mail, XML and GMime give it. Each
 * module costs a start some 50 us, hence not all 250.
 */
static const char *const names[] = {
	/* clang-format off */
	"UTF-8", "UTF8", "US-ASCII", "ASCII", "ANSI_X3.4-1968",
	"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-7",
	"ISO-8859-1", "ISO-8859-2", "ISO-8859-3", "ISO-8859-4", "ISO-8859-5",
	"ISO-8859-6", "ISO-8859-7", "ISO-8859-8", "ISO-8859-9", "ISO-8859-10",
	"ISO-8859-11", "ISO-8859-13", "ISO-8859-14", "ISO-8859-15",
	"ISO-8859-16", "LATIN1", "ISO8859-1", "ISO8859-15",
	"WINDOWS-1250", "WINDOWS-1251", "WINDOWS-1252", "WINDOWS-1253",
	"WINDOWS-1254", "WINDOWS-1255", "WINDOWS-1256", "WINDOWS-1257",
	"WINDOWS-1258", "CP1250", "CP1251", "CP1252", "CP1253", "CP1254",
	"CP1255", "CP1256", "CP1257", "CP1258", "KOI8-R", "KOI8-U",
	"GB2312", "EUC-CN", "GBK", "CP936", "GB18030",
	"BIG5", "BIG-5", "CP950",
	"SHIFT_JIS", "SHIFT-JIS", "SJIS", "WINDOWS-31J", "CP932", "EUC-JP",
	"EUCJP", "ISO-2022-JP", "EUC-KR", "EUCKR", "CP949",
	"UHC",
	/* clang-format on */
};

/* Never closed: the C library unloads a module that nobody uses. */
static iconv_t loaded[ARRAY_LEN(names)];
static bool is_loaded[ARRAY_LEN(names)];
static bool knows_no_others;

/* Ours stands before the C library's for every library of this process. */
static iconv_opener *next_opener(void)
{
	static iconv_opener *next;

	if (!next)
		*(void **)&next = dlsym(RTLD_NEXT, "iconv_open");
	return next;
}

/* Up to the "//TRANSLIT" that may follow. */
static bool is_known(const char *name)
{
	const char *end = strstr(name, "//");
	size_t len = end ? (size_t)(end - name) : strlen(name);

	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		if (is_loaded[i] && strlen(names[i]) == len &&
			strncasecmp(names[i], name, len) == 0)
			return true;
	return false;
}

iconv_t iconv_open(const char *to, const char *from)
{
	iconv_opener *next = next_opener();

	if (next && (!knows_no_others || (is_known(to) && is_known(from))))
		return next(to, from);
	errno = EINVAL; /* iconv_open(3): not supported */
	return (iconv_t)-1;
}

void cell_charsets_load(void)
{
	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		loaded[i] = iconv_open("UTF-8", names[i]);
		is_loaded[i] = loaded[i] != (iconv_t)-1;
	}
	knows_no_others = true;
}
