/* report_ref.c - the id of a report in answers. */
#include "store/report_ref.h"

#include <inttypes.h>
#include <stdio.h>

void report_ref_format(const struct report_ref *r, char dst[REPORT_REF_SIZE])
{
	(void)snprintf(dst, REPORT_REF_SIZE, "%s-%" PRId32 "-%" PRId64,
		intake_kind_name(r->kind), r->place.domain_id, r->place.id);
}

bool report_ref_parse(struct str text, struct report_ref *ret)
{
	struct str rest = text;
	struct report_ref r = {.kind = intake_kind_parse(str_cut(&rest, '-'))};
	char canonical[REPORT_REF_SIZE];
	int64_t domain, id;

	if (r.kind == INTAKE_OTHER ||
		!str_to_i64(str_cut(&rest, '-'), &domain) || domain < 1 ||
		domain > INT32_MAX || !str_to_i64(rest, &id) || id < 1)
		return false;
	r.place = (struct report_place){(int32_t)domain, id};
	report_ref_format(&r, canonical);
	/* One report has one name. */
	if (!str_equal(str_from(canonical), text))
		return false;
	*ret = r;
	return true;
}
