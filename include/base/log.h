/*
 * log.h - one event, one line, on stderr.
 *
 * logfmt (`level=info event=report_stored records=412`) or JSON; a time field
 * leads unless stderr is the journal (JOURNAL_STREAM), where a "<6>" priority
 * prefix takes its place. Values from outside are escaped here. Never a body,
 * a password or a token.
 */
#ifndef BASE_LOG_H
#define BASE_LOG_H

#include "base/err.h"
#include "base/str.h"

enum log_level {
	LOG_LEVEL_DEBUG,
	LOG_LEVEL_INFO,
	LOG_LEVEL_WARNING,
	LOG_LEVEL_ERROR
};
enum log_format { LOG_FORMAT_LOGFMT, LOG_FORMAT_JSON };

struct log_field {
	const char *name; /* literal */
	enum { LOG_FIELD_STR, LOG_FIELD_INT, LOG_FIELD_BOOL } kind;
	struct str text;
	int64_t number;
};

#define F_STR(n, c_string)               \
	((struct log_field){.name = (n), \
		.kind = LOG_FIELD_STR,   \
		.text = str_from(c_string)})
#define F_SLICE(n, slice)    \
	((struct log_field){ \
		.name = (n), .kind = LOG_FIELD_STR, .text = (slice)})
#define F_INT(n, v)          \
	((struct log_field){ \
		.name = (n), .kind = LOG_FIELD_INT, .number = (int64_t)(v)})
#define F_BOOL(n, v) \
	((struct log_field){.name = (n), .kind = LOG_FIELD_BOOL, .number = (v)})
/* Code and message of a struct err, as the field `reason`. */
#define F_ERR(e) F_STR("reason", (e)->msg)

/* `service` ("smtp", "ingest", ...) becomes a field of every line; literal. */
void log_init(
	enum log_level level, enum log_format format, const char *service);
void log_event(enum log_level level, const char *event,
	const struct log_field *fields, size_t count);

#define LOG_EVENT_(level, event, ...)                                    \
	log_event(level, event, (const struct log_field[]){__VA_ARGS__}, \
		sizeof((const struct log_field[]){__VA_ARGS__}) /        \
			sizeof(struct log_field))
/* Each takes a literal event word and at least one field. */
#define log_debug(event, ...) LOG_EVENT_(LOG_LEVEL_DEBUG, event, __VA_ARGS__)
#define log_info(event, ...) LOG_EVENT_(LOG_LEVEL_INFO, event, __VA_ARGS__)
#define log_warning(event, ...) \
	LOG_EVENT_(LOG_LEVEL_WARNING, event, __VA_ARGS__)
#define log_error(event, ...) LOG_EVENT_(LOG_LEVEL_ERROR, event, __VA_ARGS__)

#endif
