/* aggregate_fixture.h - a document read as reader.c does, from memory. */
#ifndef TESTS_UNIT_AGGREGATE_FIXTURE_H
#define TESTS_UNIT_AGGREGATE_FIXTURE_H

#include "ingest/aggregate_xml.h"
#include "tests/unit/reader_fixture.h"

#define HEAD                                                               \
	"<feedback><report_metadata><org_name>A</org_name><report_id>1"    \
	"</report_id><date_range><begin>1793491200</begin><end>1793577599" \
	"</end></date_range></report_metadata><policy_published><domain>"  \
	"example.com</domain><adkim>r</adkim><aspf>r</aspf><p>none</p>"    \
	"</policy_published>"
#define ROW                                                                   \
	"<record><row><source_ip>192.0.2.1</source_ip><count>2</count>"       \
	"<policy_evaluated><disposition>none</disposition><dkim>pass</dkim>"  \
	"<spf>pass</spf></policy_evaluated></row><identifiers><header_from>"  \
	"example.com</header_from></identifiers><auth_results><dkim><domain>" \
	"example.com</domain><result>pass</result></dkim></auth_results></record>"
#define TAIL "</feedback>"

static const struct aggregate_xml_options first_try UNUSED = {
	.max_records = LIMIT_RECORDS};
static const struct aggregate_xml_options second_try UNUSED = {
	.max_records = LIMIT_RECORDS, .is_second_try = true};

/* All reports of a document in one try. */
static inline bool read_try(struct stream *in, const struct report_sink *sink,
	const struct aggregate_xml_options *options, bool *may_try_again,
	struct err *err)
{
	struct aggregate_xml *x = aggregate_xml_open(in, options);
	bool ok;

	do
		ok = aggregate_xml_read(x, sink, err);
	while (ok && aggregate_xml_has_more(x));
	*may_try_again = aggregate_xml_may_try_again(x);
	aggregate_xml_close(&x);
	return ok;
}

/* One report, strictly. */
static inline bool read_one(
	struct stream *in, const struct report_sink *sink, struct err *err)
{
	bool may_try_again;

	return read_try(in, sink, &first_try, &may_try_again, err);
}

/*
 * Read one document as reader.c does, in two tries; a failure is dumped like a
 * refused document.
 */
static inline bool read_xml(
	struct report_dump *d, struct str xml, size_t block, bool *was_second)
{
	struct slow_stream slow = slow_stream(xml, block, NO_FAILURE);
	struct err err = {0};
	bool ok = read_try(&slow.base, &d->sink, &first_try, was_second, &err);

	if (!ok && *was_second) {
		buf_reset(&d->records);
		err_clear(&err);
		slow = slow_stream(xml, block, NO_FAILURE);
		ok = read_try(&slow.base, &d->sink, &second_try, &(bool){false},
			&err);
	}
	if (!ok)
		dump_problem(
			d, "refused", STR(""), err.code, str_from(err.msg));
	return ok;
}

/* The same for bytes in memory; `out` receives the dump. */
static inline bool read_bytes(struct str xml, struct buf *out)
{
	struct report_dump d;
	bool ok, was_second;

	dump_init(&d);
	ok = read_xml(&d, xml, SIZE_MAX, &was_second);
	buf_reset(out);
	buf_add_str(out, buf_str(&d.out));
	dump_fini(&d);
	return ok;
}

#endif
