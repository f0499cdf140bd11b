/* routes_report.c - single reports. */
#include "api/routes.h"

#include "store/report_delete.h"

/* "a7", "f7" or "t7": the kind, and the number among its kind. */
static bool parse_id(
	struct str text, enum report_kind *kind, int64_t *id, struct err *err)
{
	static const char kinds[] = {
		[REPORT_AGGREGATE] = 'a',
		[REPORT_FAILURE] = 'f',
		[REPORT_TLS] = 't',
	};
	const struct str digits = {text.ptr + 1, text.len - 1};
	uint64_t number;

	for (size_t i = 0; i < ARRAY_LEN(kinds); i++)
		if (text.ptr[0] == kinds[i] && str_to_u64(digits, &number) &&
			number <= INT64_MAX) {
			*kind = (enum report_kind)i;
			*id = (int64_t)number;
			return true;
		}
	return err_set(err, ERR_UNSUPPORTED, "no report \"%.*s\"",
		text.len < 80 ? (int)text.len : 80, text.ptr);
}

bool report_delete_call(struct api_call *call, struct err *err)
{
	const struct str text = call->values[0];
	enum report_kind kind;
	int64_t id;

	if (!parse_id(text, &kind, &id, err))
		return false;
	if (!report_delete(call->pg, kind, id, err))
		return err->code == ERR_UNSUPPORTED
			       ? err_set(err, ERR_UNSUPPORTED,
					 "no report \"%.*s\"", STR_ARGS(text))
			       : false;
	call->response->status = 204;
	return true;
}
