/* cluster_password.c - roles, their passwords, their connection strings. */
#include "store/cluster_private.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

extern char **environ;

/* By enum db_role. */
static const struct {
	const char *name, *file;
} roles[] = {
	/* clang-format off */
	[DB_OWNER]  = { "ruad",        "owner.password" },
	[DB_WRITER] = { "ruad_writer", "writer.password" },
	[DB_API]    = { "ruad_api",    "api.password" },
	/* clang-format on */
};

const char *cluster_role_name(enum db_role role)
{
	return roles[role].name;
}

bool cluster_password_read(const char *home, enum db_role role,
	char dst[CLUSTER_PASSWORD_SIZE], struct err *err)
{
	char path[PATH_MAX];
	ssize_t n;
	int fd;

	if (!cluster_join(path, sizeof(path), home, roles[role].file, err))
		return false;
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return err_set_errno(err, ERR_CONFIG, "%s", path);
	n = read(fd, dst, CLUSTER_PASSWORD_SIZE - 1);
	close(fd);
	if (n != CLUSTER_PASSWORD_SIZE - 1)
		return err_set(err, ERR_CONFIG,
			"\"%s\" does not hold a password", path);
	dst[n] = '\0';
	return true;
}

static bool make_password(const char *home, enum db_role role, struct err *err)
{
	unsigned char random[(CLUSTER_PASSWORD_SIZE - 1) / 2];
	char path[PATH_MAX], text[CLUSTER_PASSWORD_SIZE];

	if (!cluster_join(path, sizeof(path), home, roles[role].file, err))
		return false;
	if (access(path, F_OK) == 0)
		return true;
	if (getrandom(random, sizeof(random), 0) != (ssize_t)sizeof(random))
		return err_set_errno(err, ERR_TEMP, "getrandom");
	for (size_t i = 0; i < sizeof(random); i++)
		snprintf(text + 2 * i, 3, "%02x", random[i]);
	return cluster_write_file(path, 0600, str_from(text), err);
}

bool cluster_passwords_make(const char *home, struct err *err)
{
	for (size_t i = 0; i < ARRAY_LEN(roles); i++)
		if (!make_password(home, (enum db_role)i, err))
			return false;
	return true;
}

/* As a value within single quotes of a conninfo string. */
static void add_quoted(struct buf *b, const char *s)
{
	buf_add_char(b, '\'');
	for (; *s != '\0'; s++) {
		if (*s == '\'' || *s == '\\')
			buf_add_char(b, '\\');
		buf_add_char(b, *s);
	}
	buf_add_char(b, '\'');
}

bool cluster_conninfo(const struct cluster_paths *p, enum db_role role,
	const char *database, char *dst, size_t size, struct err *err)
{
	char password[CLUSTER_PASSWORD_SIZE];
	struct buf b = {.max_bytes = size - 1};
	bool ok;

	if (!cluster_password_read(p->home, role, password, err))
		return false;
	buf_add_text(&b, "host=");
	add_quoted(&b, p->socket_dir);
	buf_printf(&b,
		" port=" CLUSTER_PORT " dbname=%s user=%s password=%s"
		" sslmode=disable gssencmode=disable",
		database, roles[role].name, password);
	ok = !b.overflowed;
	if (ok)
		snprintf(dst, size, "%s", buf_cstr(&b));
	else
		err_set(err, ERR_CONFIG, "connection string is too long");
	buf_fini(&b);
	return ok;
}

void cluster_clean_environment(void)
{
	char **e = environ;
	char name[64];

	while (e != NULL && *e != NULL) {
		size_t n = strcspn(*e, "=");

		if (strncmp(*e, "PG", 2) != 0 || n >= sizeof(name)) {
			e++;
			continue;
		}
		memcpy(name, *e, n);
		name[n] = '\0';
		unsetenv(name); /* moves the rest down: look here again */
	}
}
