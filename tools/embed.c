/*
 * embed.c - turn files into C constants, at build time.
 *
 *   embed sql OUT FILE...   OUT.h and OUT.c: SQL_NAME for each query file (a
 *                           struct sql_statement), sql_migrations[] in order
 *   embed web OUT FILE...   the same for web_files[]
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static FILE *create(const char *out, const char *suffix)
{
	char path[4096];
	FILE *f;

	snprintf(path, sizeof(path), "%s%s", out, suffix);
	f = fopen(path, "w");
	if (f == NULL) {
		perror(path);
		exit(1);
	}
	return f;
}

/* File name without folder and last extension. */
static void stem(const char *path, char *dst, size_t size)
{
	const char *base = strrchr(path, '/');
	char *dot;

	snprintf(dst, size, "%s", base != NULL ? base + 1 : path);
	dot = strrchr(dst, '.');
	if (dot != NULL)
		*dot = '\0';
}

/* Bytes as an initialiser; a NUL follows that the size does not count. */
static size_t write_bytes(FILE *c, const char *path)
{
	FILE *in = fopen(path, "rb");
	size_t n = 0;
	int ch;

	if (in == NULL) {
		perror(path);
		exit(1);
	}
	while ((ch = getc(in)) != EOF) {
		/* As char is signed here, a byte above 127 is negative. */
		fprintf(c, "%d,%s", (signed char)ch, n % 24 == 23 ? "\n" : "");
		n++;
	}
	fprintf(c, "0");
	fclose(in);
	return n;
}

static void embed_sql(const char *out, int count, char **files)
{
	FILE *h = create(out, ".h"), *c = create(out, ".c");
	char name[256];

	fprintf(h,
		"#ifndef GEN_SQL_H\n#define GEN_SQL_H\n#include <stddef.h>\n"
		"struct sql_statement { const char *name, *text; };\n"
		"struct sql_migration { const char *name, *text; };\n"
		"extern const struct sql_migration sql_migrations[];\n"
		"extern const size_t sql_migration_count;\n"
		"extern const struct sql_statement *const sql_statements[];\n"
		"extern const size_t sql_statement_count;\n");
	fprintf(c, "#include \"sql.h\"\n");
	for (int i = 0; i < count; i++) {
		fprintf(c, "static const char text_%d[] = {", i);
		write_bytes(c, files[i]);
		fprintf(c, "};\n");
		if (strstr(files[i], "migrations/") != NULL)
			continue;
		stem(files[i], name, sizeof(name));
		fprintf(c,
			"const struct sql_statement sql_%s = {\"%s\", text_%d};\n",
			name, name, i);
		fprintf(h,
			"extern const struct sql_statement sql_%s;\n#define SQL_",
			name);
		for (char *p = name; *p != '\0'; p++)
			fputc(toupper((unsigned char)*p), h);
		fprintf(h, " (&sql_%s)\n", name);
	}
	fprintf(c, "const struct sql_migration sql_migrations[] = {\n");
	for (int i = 0; i < count; i++)
		if (strstr(files[i], "migrations/") != NULL) {
			stem(files[i], name, sizeof(name));
			fprintf(c, "{\"%s\", text_%d},\n", name, i);
		}
	fprintf(c, "{NULL, NULL}};\nconst size_t sql_migration_count = "
		   "sizeof(sql_migrations) / sizeof(sql_migrations[0]) - 1;\n"
		   "const struct sql_statement *const sql_statements[] = {\n");
	for (int i = 0; i < count; i++)
		if (strstr(files[i], "migrations/") == NULL) {
			stem(files[i], name, sizeof(name));
			fprintf(c, "&sql_%s,\n", name);
		}
	fprintf(c, "NULL};\nconst size_t sql_statement_count = "
		   "sizeof(sql_statements) / sizeof(sql_statements[0]) - 1;\n");
	fprintf(h, "#endif\n");
	fclose(h);
	fclose(c);
}

static void embed_web(const char *out, int count, char **files)
{
	FILE *h = create(out, ".h"), *c = create(out, ".c");

	fprintf(h, "#ifndef GEN_WEB_H\n#define GEN_WEB_H\n#include <stddef.h>\n"
		   "struct web_file { const char *name; const char *bytes; "
		   "size_t len; };\n"
		   "extern const struct web_file web_files[];\n"
		   "extern const size_t web_file_count;\n#endif\n");
	fprintf(c, "#include \"web.h\"\n");
	for (int i = 0; i < count; i++) {
		fprintf(c, "static const char bytes_%d[] = {", i);
		write_bytes(c, files[i]);
		fprintf(c, "};\n");
	}
	fprintf(c, "const struct web_file web_files[] = {\n");
	for (int i = 0; i < count; i++) {
		const char *base = strrchr(files[i], '/');

		fprintf(c, "{\"%s\", bytes_%d, sizeof(bytes_%d) - 1},\n",
			base != NULL ? base + 1 : files[i], i, i);
	}
	fprintf(c, "{NULL, NULL, 0}};\nconst size_t web_file_count = "
		   "sizeof(web_files) / sizeof(web_files[0]) - 1;\n");
	fclose(h);
	fclose(c);
}

int main(int argc, char **argv)
{
	if (argc >= 3 && strcmp(argv[1], "sql") == 0)
		embed_sql(argv[2], argc - 3, argv + 3);
	else if (argc >= 3 && strcmp(argv[1], "web") == 0)
		embed_web(argv[2], argc - 3, argv + 3);
	else {
		fprintf(stderr, "usage: embed sql|web OUT FILE...\n");
		return 2;
	}
	return 0;
}
