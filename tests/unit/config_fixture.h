/*
 * config_fixture.h - a schema with every type of option, for the tests of
 * config; each includes it once.
 */
#ifndef TESTS_UNIT_CONFIG_FIXTURE_H
#define TESTS_UNIT_CONFIG_FIXTURE_H

#include "base/config.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

struct smtp {
	struct config_list listen;
	struct config_networks allow;
	bool require_tls;
	int64_t max_connections;
	uint64_t max_message_bytes;
	int64_t timeout_ms;
	double share;
};

struct relay {
	const char *name;
	const char *host;
	int64_t port;
	int security;
	const char *password;
	int64_t offset;
};

struct root {
	int64_t before; /* so that offsets of 0 do not hide mistakes */
	struct smtp smtp;
	struct config_named relays;
	struct {
		const char *url;
		int log_format;
		const char *zone;
	} service;
};

static const char *const securities[] = {"none", "starttls", "tls", NULL};
static const char *const formats[] = {"logfmt", "json", NULL};

/* clang-format off */
static const struct config_option smtp_options[] = {
	{ .key = "listen", .type = OPT_LIST, .fallback = "127.0.0.1:2525",
	  .offset = offsetof(struct smtp, listen),
	  .help = "Addresses to listen on." },
	{ .key = "allow", .type = OPT_NETWORKS,
	  .fallback = "0.0.0.0/0 everybody, ::/0",
	  .offset = offsetof(struct smtp, allow),
	  .help = "Networks that may connect." },
	{ .key = "require_tls", .type = OPT_BOOL, .fallback = "no",
	  .offset = offsetof(struct smtp, require_tls),
	  .help = "Take mail over TLS alone." },
	{ .key = "max_connections", .type = OPT_INT, .fallback = "500",
	  .offset = offsetof(struct smtp, max_connections), .min = 1,
	  .max = 100000, .help = "Connections at a time." },
	{ .key = "max_message", .type = OPT_BYTES, .fallback = "25MiB",
	  .offset = offsetof(struct smtp, max_message_bytes),
	  .help = "Largest message taken; its sentence is so long that it has "
		  "to be broken into several lines of the sample file." },
	{ .key = "timeout", .type = OPT_TIME_MS, .fallback = "5m",
	  .offset = offsetof(struct smtp, timeout_ms),
	  .help = "Pause after which a client is cut off." },
	{ .key = "share", .type = OPT_REAL, .fallback = "0.05",
	  .offset = offsetof(struct smtp, share), .min = 0, .max = 100,
	  .help = "Part of something." },
};

static const struct config_option relay_options[] = {
	{ .key = "host", .type = OPT_TEXT, .fallback = "localhost",
	  .offset = offsetof(struct relay, host), .help = "Where to." },
	{ .key = "port", .type = OPT_INT, .fallback = "25",
	  .offset = offsetof(struct relay, port), .min = 0, .max = 65535,
	  .help = "Port there." },
	{ .key = "security", .type = OPT_CHOICE, .fallback = "starttls",
	  .offset = offsetof(struct relay, security), .choices = securities,
	  .help = "Protection of the connection." },
	{ .key = "password_file", .type = OPT_SECRET,
	  .offset = offsetof(struct relay, password),
	  .help = "File with the password." },
	{ .key = "offset", .type = OPT_INT, .fallback = "-3",
	  .offset = offsetof(struct relay, offset), .help = "Any number." },
};

static const struct config_option service_options[] = {
	{ .key = "zone-x.y", .type = OPT_TEXT,
	  .offset = 2 * sizeof(const char *), .help = "Odd key." },
	{ .key = "url", .type = OPT_TEXT, .fallback = "", .offset = 0,
	  .help = "Where from." },
	{ .key = "log_format", .type = OPT_CHOICE, .fallback = "logfmt",
	  .offset = sizeof(const char *), .choices = formats,
	  .help = "Either logfmt or json." },
};

static const struct config_section sections[] = {
	{ .name = "smtp", .help = "The listener.", .options = smtp_options,
	  .option_count = ARRAY_LEN(smtp_options),
	  .offset = offsetof(struct root, smtp) },
	{ .name = "relay", .help = "A way out.", .options = relay_options,
	  .option_count = ARRAY_LEN(relay_options),
	  .offset = offsetof(struct root, relays),
	  .named_size = sizeof(struct relay) },
	{ .name = "service", .help = "The rest.", .options = service_options,
	  .option_count = ARRAY_LEN(service_options),
	  .offset = offsetof(struct root, service) },
};
/* clang-format on */

static const struct config_schema schema = {
	sections, ARRAY_LEN(sections), sizeof(struct root)};

/* --- a file and what came of it --- */

#define PATH "test_config.conf"

static struct arena *arena;
static struct root *root;
static struct err err;

static int setup(void **state UNUSED)
{
	static char dir[] = "/tmp/test_config.XXXXXX";

	arena = arena_new("config", SIZE_MAX);
	return mkdtemp(dir) && chdir(dir) == 0 ? 0 : -1;
}

static int teardown(void **state UNUSED)
{
	char dir[64];

	arena_free(&arena);
	(void)unlink(PATH);
	(void)unlink("secret");
	return getcwd(dir, sizeof(dir)) && chdir("/") == 0 ? rmdir(dir) : -1;
}

static void write_file(const char *path, struct str content)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	assert_true(fd >= 0);
	assert_int_equal(write(fd, content.ptr, content.len), content.len);
	assert_int_equal(close(fd), 0);
}

static bool load(const char *text)
{
	void *loaded = NULL;
	bool ok;

	root = NULL;
	err_clear(&err);
	arena_reset(arena);
	write_file(PATH, str_from(text));
	ok = config_load(&schema, PATH, arena, &loaded, &err);
	assert_int_equal(ok, loaded != NULL);
	root = loaded;
	return ok;
}

UNUSED static void must_load(const char *text)
{
	if (!load(text))
		fail_msg("%s", err.msg);
}

/* The values in force, as text. */
UNUSED static const char *values(void)
{
	static struct buf out;

	buf_reset(&out);
	config_print_values(&schema, root, &out);
	return buf_cstr(&out);
}

UNUSED static const char default_values[] =
	"[smtp]\n"
	"listen = 127.0.0.1:2525\n"
	"allow = 0.0.0.0/0 everybody, ::/0\n"
	"require_tls = no\n"
	"max_connections = 500\n"
	"max_message = 25MiB\n"
	"timeout = 5m\n"
	"share = 0.05\n"
	"\n"
	"[service]\n"
	"zone-x.y =\n"
	"url =\n"
	"log_format = logfmt\n";

#endif
