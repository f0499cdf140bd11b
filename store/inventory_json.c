/* inventory_json.c - one line of an inventory; by jansson. */
#include "store/inventory.h"

#include <string.h>

#include <jansson.h>

#include "dmarc/domain.h"
#include "dmarc/org_domain.h"
#include "dmarc/owner_source.h"

/* --- members --------------------------------------------------------------- */

/* STR_NULL where it is not there or null. */
static bool member_text(
	const json_t *o, const char *name, struct str *ret, struct err *err)
{
	const json_t *v = json_object_get(o, name);

	*ret = STR_NULL;
	if (!v || json_is_null(v))
		return true;
	if (!json_is_string(v))
		return err_set(err, ERR_SYNTAX, "\"%s\" is no text", name);
	*ret = (struct str){json_string_value(v), json_string_length(v)};
	return true;
}

static bool is_full(struct err *err)
{
	return err_set(err, ERR_LIMIT, "the line needs too much memory");
}

static bool copy_text(const json_t *o, const char *name, struct arena *a,
	struct str *ret, struct err *err)
{
	struct str s;

	if (!member_text(o, name, &s, err))
		return false;
	if (s.len > LIMIT_COMMENT_BYTES)
		return err_set(err, ERR_LIMIT, "\"%s\" has more than %u bytes",
			name, (unsigned)LIMIT_COMMENT_BYTES);
	return arena_copy_str(a, s, ret) || is_full(err);
}

static bool copy_domain(const json_t *o, const char *name, struct arena *a,
	struct str *ret, struct err *err)
{
	char normal[LIMIT_DOMAIN_BYTES + 1];
	bool was_address = false;
	struct str s;

	if (!member_text(o, name, &s, err))
		return false;
	if (s.ptr && (!domain_normalise(
			      s, normal, sizeof(normal), &s, &was_address) ||
			     was_address))
		return err_set(
			err, ERR_SYNTAX, "\"%s\" is no domain name", name);
	return arena_copy_str(a, s, ret) || is_full(err);
}

/*
 * A day as text. A number below 0 means always; one from 0 on counts from a
 * first day that only its maker knows.
 */
static bool read_day(const json_t *o, const char *date, const char *day,
	bool *is_set, utc_day_t *ret, struct err *err)
{
	const json_t *number = json_object_get(o, day);
	const char *name = date;
	struct str s;

	if (!member_text(o, date, &s, err))
		return false;
	if (!s.ptr && json_is_string(number)) {
		name = day;
		if (!member_text(o, day, &s, err))
			return false;
	}
	*is_set = s.ptr || (number && !json_is_null(number));
	if (s.ptr)
		return clock_parse_day(s, ret) ||
		       err_set(err, ERR_SYNTAX, "\"%s\" is no day (YYYY-MM-DD)",
			       name);
	*ret = SOURCE_KNOWN_ALWAYS;
	if (*is_set &&
		!(json_is_integer(number) && json_integer_value(number) < 0))
		return err_set(err, ERR_SYNTAX,
			"\"%s\" is no day (YYYY-MM-DD) and there is no \"%s\"",
			day, date);
	return true;
}

/* --- words ------------------------------------------------------------------- */

static bool read_match(const json_t *o, struct arena *a, struct owner_word *ret,
	struct err *err)
{
	struct owner_source source;
	struct str match, value;

	if (!member_text(o, "match", &match, err) ||
		!member_text(o, "value", &value, err))
		return false;
	if (!match.ptr || !owner_match_parse(match, &ret->match))
		return err_set(err, ERR_SYNTAX,
			"\"match\" is none of ip, cidr, hostname, dkim, spf, "
			"selector");
	if (!owner_source_set(&source, ret->match, value, err))
		return err_within(err, "\"value\"");
	return arena_copy_str(a, str_from(source.value), &ret->value) ||
	       is_full(err);
}

static bool read_owner(const json_t *o, struct owner_word *ret, struct err *err)
{
	const char *name = json_object_get(o, "owner") ? "owner" : "declare";
	struct str word;

	if (!member_text(o, name, &word, err))
		return false;
	if (!word.ptr)
		return err_set(err, ERR_SYNTAX, "\"owner\" is missing");
	return owner_word_parse(word, &ret->owner, err) ||
	       err_within(err, "\"%s\"", name);
}

static bool read_note(const json_t *o, struct arena *a, struct owner_word *ret,
	struct err *err)
{
	struct str note;

	if (!member_text(o, "note", &note, err) ||
		!owner_note_check(&note, err))
		return false;
	return arena_copy_str(a, note, &ret->note) || is_full(err);
}

static bool read_word(const json_t *o, struct arena *a, struct owner_word *ret,
	struct err *err)
{
	utc_day_t day;

	if (!copy_domain(o, "domain", a, &ret->domain, err) ||
		!read_match(o, a, ret, err) || !read_owner(o, ret, err) ||
		!read_note(o, a, ret, err) ||
		!read_day(o, "date", "day", &ret->is_dated, &day, err))
		return false;
	ret->said_at_s = ret->is_dated ? clock_day_begin_s(day) : 0;
	return true;
}

/* --- sources ----------------------------------------------------------------- */

static bool read_ip(const json_t *o, struct source_known *ret, struct err *err)
{
	struct str s;

	if (!member_text(o, "ip", &s, err))
		return false;
	if (!s.ptr || !ip_parse(s, &ret->ip))
		return err_set(err, ERR_SYNTAX, "\"ip\" is no IP address");
	return true;
}

static bool read_asn(const json_t *o, struct source_known *ret, struct err *err)
{
	const json_t *v = json_object_get(o, "asn");

	if (!v || json_is_null(v))
		return true;
	if (!json_is_integer(v) || json_integer_value(v) < 0 ||
		json_integer_value(v) > UINT32_MAX)
		return err_set(
			err, ERR_SYNTAX, "\"asn\" is no number of a network");
	ret->asn = (uint32_t)json_integer_value(v);
	ret->has_asn = ret->asn > 0;
	return true;
}

static bool read_country(const json_t *o, struct arena *a,
	struct source_known *ret, struct err *err)
{
	if (!copy_text(o, "country", a, &ret->country, err))
		return false;
	if (ret->country.ptr && ret->country.len != 2)
		return err_set(err, ERR_SYNTAX,
			"\"country\" is no code of two letters");
	return true;
}

static bool read_infra(
	const json_t *o, struct source_known *ret, struct err *err)
{
	struct str s;

	if (!member_text(o, "infra", &s, err))
		return false;
	ret->infra = s.ptr ? infra_parse(s) : INFRA_UNKNOWN;
	if (s.ptr && ret->infra == INFRA_UNKNOWN &&
		!str_equal(s, str_from(infra_name(INFRA_UNKNOWN))))
		return err_set(err, ERR_SYNTAX,
			"\"infra\" is none of esp, mailbox, forwarder, "
			"corporate, hosting, residential, unknown");
	return true;
}

static bool read_listed(
	const json_t *o, struct source_known *ret, struct err *err)
{
	const json_t *v = json_object_get(o, "listed");

	if (v && !json_is_null(v) && !json_is_boolean(v))
		return err_set(
			err, ERR_SYNTAX, "\"listed\" is not true or false");
	ret->is_listed = json_is_true(v);
	return true;
}

static bool read_names(const json_t *o, struct arena *a,
	struct source_known *ret, struct err *err)
{
	if (!copy_domain(o, "hostname", a, &ret->hostname, err) ||
		!copy_domain(o, "rdns_org", a, &ret->rdns_domain, err))
		return false;
	if (!ret->rdns_domain.ptr)
		ret->rdns_domain = org_domain(ret->hostname);
	return true;
}

static bool read_source(const json_t *o, struct arena *a,
	struct source_known *ret, struct err *err)
{
	return copy_domain(o, "domain", a, &ret->domain, err) &&
	       read_ip(o, ret, err) && read_asn(o, ret, err) &&
	       copy_text(o, "as_name", a, &ret->as_name, err) &&
	       read_country(o, a, ret, err) && read_names(o, a, ret, err) &&
	       read_infra(o, ret, err) && read_listed(o, ret, err) &&
	       read_day(o, "spf_from_date", "spf_from", &ret->has_spf_from,
		       &ret->spf_from, err) &&
	       read_day(o, "spf_to_date", "spf_to", &ret->has_spf_to,
		       &ret->spf_to, err);
}

/* --- lines ------------------------------------------------------------------- */

static json_t *load(struct str json, struct err *err)
{
	json_error_t why;
	json_t *o = json_loadb(json.ptr ? json.ptr : "", json.len,
		JSON_REJECT_DUPLICATES, &why);

	if (o && json_is_object(o))
		return o;
	if (o)
		err_fill(err, ERR_SYNTAX, "not a JSON object");
	else
		err_fill(err, ERR_SYNTAX, "no JSON: %s", why.text);
	json_decref(o);
	return NULL;
}

bool inventory_read_word(struct str json, struct arena *a,
	struct owner_word *ret, struct err *err)
{
	struct owner_word w = {.said_by = STR_NULL};
	json_t *o = load(json, err);
	bool ok = o && read_word(o, a, &w, err);

	json_decref(o);
	if (ok)
		*ret = w;
	return ok;
}

bool inventory_read_source(struct str json, struct arena *a,
	struct source_known *ret, struct err *err)
{
	struct source_known k = {.infra = INFRA_UNKNOWN};
	json_t *o = load(json, err);
	bool ok = o && read_source(o, a, &k, err);

	json_decref(o);
	if (ok)
		*ret = k;
	return ok;
}
