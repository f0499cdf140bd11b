/* aggregate_metadata.c - report_metadata, normalised. */
#include "ingest/aggregate_build.h"

#include <string.h>

#include "dmarc/report_day.h"

/* 2100-01-01; later ones are milliseconds or nonsense. */
#define MAX_INSTANT_S INT64_C(4102444800)
#define MAX_SWAPPED_S (32 * INT64_C(86400))

bool aggregate_metadata_open(struct aggregate *g)
{
	if (g->has_metadata)
		g->report.repairs |= REPAIR_UNKNOWN_ELEMENT;
	g->is_in_header = !g->has_metadata;
	return g->is_in_header;
}

void aggregate_org_name(struct aggregate *g, struct str text)
{
	aggregate_keep_header(g, &g->report.metadata.org_name, text);
}

void aggregate_email(struct aggregate *g, struct str text)
{
	aggregate_keep_header(g, &g->report.metadata.email, text);
}

void aggregate_extra_contact_info(struct aggregate *g, struct str text)
{
	aggregate_keep_header(g, &g->report.metadata.extra_contact_info, text);
}

void aggregate_report_id(struct aggregate *g, struct str text)
{
	static const struct str leftover = STR("/report_id");

	while (text.len > 0 && text.ptr[0] == '<') {
		text.ptr++;
		text.len--;
	}
	while (text.len > 0 && text.ptr[text.len - 1] == '>')
		text.len--;
	/* kddi once wrote "202504210000000/report_id>". */
	if (text.len > leftover.len && str_ends_with_nocase(text, leftover)) {
		text.len -= leftover.len;
		g->report.repairs |= REPAIR_REPORT_ID;
	}
	aggregate_keep_header(g, &g->report.metadata.report_id, str_trim(text));
}

/* RFC 7489 allows any number of them. */
void aggregate_error(struct aggregate *g, struct str text)
{
	size_t room = sizeof(g->error) - g->error_len;
	size_t gap = g->error_len > 0 ? 2 : 0;

	if (text.len == 0)
		return;
	if (room <= gap || text.len > room - gap) {
		g->report.repairs |= REPAIR_TEXT_CUT;
		if (room <= gap)
			return;
		text = aggregate_cut(text, room - gap);
	}
	memcpy(g->error + g->error_len, "; ", gap);
	memcpy(g->error + g->error_len + gap, text.ptr, text.len);
	g->error_len += gap + text.len;
	g->report.metadata.error = (struct str){g->error, g->error_len};
}

void aggregate_generator(struct aggregate *g, struct str text)
{
	g->is_rfc9990 = true;
	aggregate_keep_header(g, &g->report.metadata.generator, text);
}

/* "1337270400.0" of 163.com; false where it is no number at all. */
static bool parse_fraction(struct str text, int64_t *ret)
{
	struct str whole = str_cut(&text, '.');
	uint64_t fraction;

	return text.len > 0 && str_to_u64(text, &fraction) &&
	       str_to_i64(whole, ret);
}

static bool parse_date(struct str text, int64_t *ret)
{
	utc_day_t day;

	if (clock_parse_iso(text, ret))
		return true;
	if (!clock_parse_day(text, &day))
		return false;
	*ret = clock_day_begin_s(day);
	return true;
}

static void set_instant(
	struct aggregate *g, struct str text, int64_t *dst, bool *has)
{
	int64_t t;

	if (*has)
		return;
	if (!str_to_i64(text, &t)) {
		if (!parse_fraction(text, &t) && !parse_date(text, &t))
			return;
		g->report.repairs |= REPAIR_DATE_RANGE;
	}
	while (t > INT64_C(100000000000)) { /* milliseconds, microseconds */
		t /= 1000;
		g->report.repairs |= REPAIR_DATE_RANGE;
	}
	if (t <= 0 || t >= MAX_INSTANT_S) {
		g->has_implausible_date = true;
		return;
	}
	*dst = t;
	*has = true;
}

void aggregate_begin(struct aggregate *g, struct str text)
{
	set_instant(g, text, &g->report.metadata.begin_s, &g->has_begin);
}

void aggregate_end(struct aggregate *g, struct str text)
{
	set_instant(g, text, &g->report.metadata.end_s, &g->has_end);
}

/* What is missing of it, from the name of the file. */
static void take_dates_of_file(struct aggregate *g)
{
	struct report_metadata *m = &g->report.metadata;
	struct aggregate_file_name f;

	if (!aggregate_hint_file_name(g->hint.file_name, &f) ||
		f.begin_s <= 0 || f.end_s <= 0 || f.begin_s >= MAX_INSTANT_S ||
		f.end_s >= MAX_INSTANT_S)
		return;
	if (!g->has_begin)
		m->begin_s = f.begin_s;
	if (!g->has_end)
		m->end_s = f.end_s;
	g->has_begin = g->has_end = true;
}

/* One that is missing may be taken from the other, one that is wrong not. */
static bool complete_date_range(struct aggregate *g, struct err *err)
{
	struct report_metadata *m = &g->report.metadata;

	if (g->has_begin && g->has_end)
		return true;
	take_dates_of_file(g);
	g->report.repairs |= REPAIR_DATE_RANGE;
	if (g->has_begin && g->has_end)
		return true;
	if (g->has_implausible_date)
		return err_set(err, ERR_SYNTAX,
			"date_range is not between 1970 and 2100");
	if (!g->has_begin && !g->has_end)
		return err_set(err, ERR_SYNTAX,
			"date_range has neither a usable begin nor end");
	m->begin_s = m->end_s = g->has_begin ? m->begin_s : m->end_s;
	return true;
}

static bool check_date_range(struct aggregate *g, struct err *err)
{
	struct report_metadata *m = &g->report.metadata;
	int64_t t;

	if (m->end_s < m->begin_s) {
		if (m->begin_s - m->end_s >= MAX_SWAPPED_S)
			return err_set(err, ERR_SYNTAX,
				"date_range ends %jd s before it begins",
				(intmax_t)(m->begin_s - m->end_s));
		t = m->begin_s;
		m->begin_s = m->end_s;
		m->end_s = t;
		g->report.repairs |= REPAIR_DATE_RANGE;
	}
	/* GoDaddy: no length; it counts as that day. */
	if (m->end_s == m->begin_s)
		g->report.repairs |= REPAIR_DATE_RANGE;
	if (m->end_s - m->begin_s > REPORT_DAY_MAX_DAYS * (int64_t)CLOCK_DAY_S)
		return err_set(err, ERR_SYNTAX,
			"date_range is longer than %d days",
			REPORT_DAY_MAX_DAYS);
	return true;
}

static void name_by(struct aggregate *g, struct str text)
{
	aggregate_keep_domain(g, g->header_arena, &g->report.metadata.org_name,
		text, REPAIR_ORG_NAME);
}

/*
 * accurateplastics.com and others name nobody but an address. Each of these
 * does nothing where the one before gave a name.
 */
static void find_org_name(struct aggregate *g)
{
	struct report_metadata *m = &g->report.metadata;
	struct aggregate_file_name f;
	struct str domain, submitter;

	if (m->email.len > 0 && memchr(m->email.ptr, '@', m->email.len))
		name_by(g, m->email);
	aggregate_hint_subject(g->hint.subject, &domain, &submitter);
	name_by(g, submitter);
	if (aggregate_hint_file_name(g->hint.file_name, &f))
		name_by(g, f.receiver);
	name_by(g, m->email);
}

static bool check_org_name(struct aggregate *g, struct err *err)
{
	if (g->report.metadata.org_name.ptr)
		return true;
	g->report.repairs |= REPAIR_ORG_NAME;
	find_org_name(g);
	if (!g->report.metadata.org_name.ptr)
		return err_set(err, ERR_SYNTAX,
			"report_metadata names no reporter: "
			"neither org_name nor email");
	return true;
}

bool aggregate_metadata_complete(struct aggregate *g, struct err *err)
{
	g->has_metadata = true;
	return check_org_name(g, err) && complete_date_range(g, err) &&
	       check_date_range(g, err);
}

bool aggregate_metadata_close(struct aggregate *g, struct err *err)
{
	g->is_in_header = false;
	return aggregate_metadata_complete(g, err) &&
	       aggregate_send_header(g, err);
}
