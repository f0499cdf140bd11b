/* mime_words.c - what the fields of a mail's header say; by GMime. */
#include "ingest/mime_words.h"

#include "base/arena.h"
#include "base/clock.h"
#include "dmarc/limits.h"

#include <stdlib.h>
#include <string.h>

#include <gmime/gmime.h>

/* 2100-01-01; what lies beyond is no date of a mail. */
#define MAX_INSTANT_S INT64_C(4102444800)

/* GMime wants C strings. The caller frees. */
static char *copy(struct str s)
{
	size_t len =
		s.len < MIME_WORDS_MAX_BYTES ? s.len : MIME_WORDS_MAX_BYTES;
	char *text = base_malloc(len + 1);

	for (size_t i = 0; i < len; i++)
		text[i] = (char)(s.ptr[i] != '\0' ? s.ptr[i] : ' ');
	text[len] = '\0';
	return text;
}

void mime_words_decode(struct str field, struct buf *dst)
{
	char *text = copy(field);
	char *decoded = g_mime_utils_header_decode_text(NULL, text);

	buf_add_text(dst, decoded ? decoded : text);
	g_free(decoded);
	free(text);
}

/* The first mailbox, which may stand in a group. */
static InternetAddressMailbox *first_mailbox(InternetAddressList *list)
{
	InternetAddress *address;
	InternetAddressMailbox *found = NULL;
	int count = list ? internet_address_list_length(list) : 0;

	for (int i = 0; i < count && !found; i++) {
		address = internet_address_list_get_address(list, i);
		if (INTERNET_ADDRESS_IS_MAILBOX(address))
			found = (InternetAddressMailbox *)address;
		else if (INTERNET_ADDRESS_IS_GROUP(address))
			/* Groups do not stand in groups: one level down. */
			found = first_mailbox(
				internet_address_group_get_members(
					(InternetAddressGroup *)address));
	}
	return found;
}

bool mime_words_domain(struct str field, struct buf *dst)
{
	char *text = copy(field);
	InternetAddressList *list = internet_address_list_parse(NULL, text);
	InternetAddressMailbox *mailbox = first_mailbox(list);
	const char *address = NULL, *at = NULL;
	bool is_found;

	if (mailbox)
		address = internet_address_mailbox_get_idn_addr(mailbox);
	if (address)
		at = strrchr(address, '@');
	is_found = at && at[1] != '\0';
	if (is_found)
		buf_add_text(dst, at + 1);
	if (list)
		g_object_unref(list); /* and the address with it */
	free(text);
	return is_found;
}

bool mime_words_date(struct str field, int64_t *ret)
{
	char *text = copy(str_trim(field));
	GDateTime *date = g_mime_utils_header_decode_date(text);
	int64_t t = date ? g_date_time_to_unix(date) : 0;

	/* Some write it as RFC 3339 has it. */
	if (!date && !clock_parse_iso(str_trim(field), &t))
		t = 0;
	if (date)
		g_date_time_unref(date);
	free(text);
	if (t <= 0 || t >= MAX_INSTANT_S)
		return false;
	*ret = t;
	return true;
}
