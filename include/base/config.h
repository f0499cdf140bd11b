/*
 * config.h - an INI file read against a given table of options.
 *
 * The table is the only list of options: parser, --help, `config sample`,
 * `config show` and the man page are printed from it. Every option can also be
 * given as RUAD_SECTION_KEY in the environment (not for named sections), which
 * wins over the file. Defaults are written as a user would write them and take
 * the same parser.
 */
#ifndef BASE_CONFIG_H
#define BASE_CONFIG_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/ip.h"

enum opt_type {
	OPT_TEXT,     /* const char *; "" is NULL */
	OPT_BOOL,     /* bool: yes, no */
	OPT_INT,      /* int64_t within min..max */
	OPT_REAL,     /* double within min..max: 0.05, 30; "" is NAN */
	OPT_BYTES,    /* uint64_t: 25MiB, 10kB, 512 */
	OPT_TIME_MS,  /* int64_t: 500ms, 60s, 12h, 400d; forever: INT64_MAX */
	OPT_CHOICE,   /* int: index in `choices` */
	OPT_LIST,     /* struct config_list: comma separated, key repeatable */
	OPT_NETWORKS, /* struct config_networks: the same, each parsed; behind
			 white space the entry's comment */
	OPT_SECRET,   /* const char *: content of the file that is named,
			 trimmed; printed as <set> */
};

struct config_list {
	const char **items;
	size_t count;
};

struct config_networks {
	struct ip_network *items;
	const char **comments; /* NULL where none */
	size_t count;
};

struct config_option {
	const char *key;
	enum opt_type type;
	const char *fallback;       /* as a user would write it; NULL: none */
	size_t offset;              /* in the section's struct */
	const char *help;           /* one sentence */
	const char *const *choices; /* OPT_CHOICE: NULL-terminated */
	int64_t min, max;           /* OPT_INT, OPT_REAL; both 0: any */
};

struct config_section {
	const char *name;
	const char *help; /* one sentence */
	const struct config_option *options;
	size_t option_count;
	size_t offset; /* of the section's struct in the root struct, or, for a
	                  named section, of a struct config_named */
	size_t named_size; /* 0: one plain section; else [NAME x], this is the
	                      size of one entry; its first member is
	                      `const char *name` */
};

/* The entries of a named section: an array of structs of named_size bytes. */
struct config_named {
	void *items;
	size_t count;
};

struct config_schema {
	const struct config_section *sections;
	size_t section_count;
	size_t root_size;
};

/*
 * config_load - read a file (NULL: defaults and environment alone).
 *
 *   root   receives a root struct of schema->root_size bytes, in `a`
 *
 * Fails with ERR_CONFIG: "FILE:12: unknown key \"lisen\" in [smtp], did you
 * mean \"listen\"?", a value that does not parse, an unreadable file.
 * A comment begins with ';' or '#' at the start of a line, or with ';' after
 * white space.
 */
MUST_CHECK bool config_load(const struct config_schema *schema,
	const char *path, struct arena *a, void **root, struct err *err);

/* A commented file of every option with its default. */
void config_print_sample(const struct config_schema *schema, struct buf *out);
/* The values in force, as a file; secrets print as <set>. */
void config_print_values(
	const struct config_schema *schema, const void *root, struct buf *out);
/* "section.key  default  sentence" lines for --help and the man page (roff
 * where is_roff). */
void config_print_help(
	const struct config_schema *schema, bool is_roff, struct buf *out);
/* The nearest of the names by edit distance, NULL where none is near. */
const char *config_nearest(
	struct str name, const char *const *names, size_t count);

#endif
