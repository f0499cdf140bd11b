/*
 * fuzz_config.c - configuration files.
 *
 * Every type of option but secrets, which would open files that the input
 * names. What was read is printed as a file and read again.
 */
#include "base/config.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct relay {
	const char *name;
	const char *host;
	int security;
};

struct root {
	struct {
		struct config_list list;
		struct config_networks networks;
		bool is_on;
		int64_t number, time_ms;
		uint64_t bytes;
	} all;
	struct config_named relays;
};

static const char *const securities[] = {"none", "starttls", "tls", NULL};

/* clang-format off */
static const struct config_option all_options[] = {
	{ .key = "list", .type = OPT_LIST, .fallback = "a, b", .help = "L.",
	  .offset = offsetof(struct root, all.list) },
	{ .key = "networks", .type = OPT_NETWORKS, .fallback = "::/0 all", .help = "N.",
	  .offset = offsetof(struct root, all.networks) },
	{ .key = "is_on", .type = OPT_BOOL, .fallback = "no", .help = "B.",
	  .offset = offsetof(struct root, all.is_on) },
	{ .key = "number", .type = OPT_INT, .fallback = "1", .min = 0, .max = 1000, .help = "I.",
	  .offset = offsetof(struct root, all.number) },
	{ .key = "time", .type = OPT_TIME_MS, .fallback = "1m", .help = "T.",
	  .offset = offsetof(struct root, all.time_ms) },
	{ .key = "bytes", .type = OPT_BYTES, .fallback = "1MiB", .help = "S.",
	  .offset = offsetof(struct root, all.bytes) },
};
static const struct config_option relay_options[] = {
	{ .key = "host", .type = OPT_TEXT, .fallback = "", .help = "H.",
	  .offset = offsetof(struct relay, host) },
	{ .key = "security", .type = OPT_CHOICE, .fallback = "none", .choices = securities, .help = "C.",
	  .offset = offsetof(struct relay, security) },
};
static const struct config_section sections[] = {
	{ .name = "all", .help = "A.", .options = all_options,
	  .option_count = ARRAY_LEN(all_options) },
	{ .name = "relay", .help = "R.", .options = relay_options,
	  .option_count = ARRAY_LEN(relay_options),
	  .offset = offsetof(struct root, relays), .named_size = sizeof(struct relay) },
};
/* clang-format on */
static const struct config_schema schema = {
	sections, ARRAY_LEN(sections), sizeof(struct root)};

/* False: refused, with a reason. */
static bool load(struct str text, struct arena *a, void **root)
{
	struct err err = {0};
	char path[64];
	int fd = memfd_create("config", MFD_CLOEXEC);
	bool ok;

	if (fd < 0 || write(fd, text.ptr, text.len) != (ssize_t)text.len)
		abort();
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	ok = config_load(&schema, path, a, root, &err);
	if (!ok && (err.code != ERR_CONFIG || err.msg[0] == '\0'))
		abort();
	close(fd);
	return ok;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new("config", SIZE_MAX);
	struct buf first = {0}, second = {0};
	void *root;

	if (load((struct str){(const char *)data, size}, a, &root)) {
		config_print_values(&schema, root, &first);
		if (!load(buf_str(&first), a, &root))
			abort();
		config_print_values(&schema, root, &second);
		if (!str_equal(buf_str(&first), buf_str(&second)))
			abort();
	}
	buf_fini(&first);
	buf_fini(&second);
	arena_free(&a);
	return 0;
}
