/* imap_token.c - OAuth 2.0 access tokens of one mailbox. */
#include "ingest/imap_token.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <curl/curl.h>
#include <jansson.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/stream.h"
#include "dmarc/limits.h"

#define ASK_MS 30000L
/* Renewed so long before its end; a login takes seconds. */
#define MARGIN_S 60
/* Where the endpoint does not say (RFC 6749 5.1 only recommends it). */
#define UNTOLD_S 300

struct imap_token {
	const struct imap_config *mailbox; /* borrowed */
	int dir, stop_fd;                  /* borrowed */
	pthread_mutex_t mutex;             /* over all below */
	struct buf access;                 /* empty: none */
	int64_t until_ms;                  /* by the monotonic clock */
	struct buf refresh;                /* in place of the configured one */
};

/* --- the refresh token that was given last ------------------------------- */

/* It is of use only as long as the one it came from is configured. */
static void digest_configured(const struct imap_token *t, char hex[65])
{
	unsigned char digest[32];
	const char *configured = t->mailbox->refresh_token;

	sha256(configured, strlen(configured), digest);
	for (size_t i = 0; i < sizeof(digest); i++)
		(void)snprintf(hex + 2 * i, 3, "%02x", digest[i]);
}

static void file_name(const struct imap_token *t, char *dst, size_t size)
{
	(void)snprintf(dst, size, "%.200s.refresh_token", t->mailbox->name);
}

static void load_refresh(struct imap_token *t)
{
	char name[256], hex[65], text[16384];
	struct str rest, first;
	ssize_t n;
	int fd;

	file_name(t, name, sizeof(name));
	fd = openat(t->dir, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	if (fd < 0)
		return;
	n = read(fd, text, sizeof(text));
	close(fd);
	rest = (struct str){text, n > 0 ? (size_t)n : 0};
	first = str_cut(&rest, '\n');
	digest_configured(t, hex);
	/* The last line end shows that all of it is there. */
	if (str_equal(first, str_from(hex)) && rest.len > 1 &&
		rest.ptr[rest.len - 1] == '\n')
		buf_add(&t->refresh, rest.ptr, rest.len - 1);
}

static bool write_refresh(const struct imap_token *t, int fd)
{
	char hex[65];

	digest_configured(t, hex);
	return dprintf(fd, "%s\n%.*s\n", hex, STR_ARGS(buf_str(&t->refresh))) >
		       0 &&
	       fsync(fd) == 0;
}

/* What fails here fails at the next start, with words that say so. */
static void save_refresh(const struct imap_token *t)
{
	char name[256], temp[300];
	int fd;

	file_name(t, name, sizeof(name));
	(void)snprintf(temp, sizeof(temp), "%s.tmp", name);
	fd = openat(t->dir, temp,
		O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (fd < 0)
		return;
	if (write_refresh(t, fd) && renameat(t->dir, temp, t->dir, name) == 0)
		(void)fsync(t->dir);
	close(fd);
}

/* --- the answer ---------------------------------------------------------- */

static struct str member(const json_t *object, const char *name)
{
	const json_t *v = json_object_get(object, name);

	if (!json_is_string(v))
		return STR_NULL;
	return (struct str){json_string_value(v), json_string_length(v)};
}

/* It goes into a login line. */
static bool is_token(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] <= 0x20 || s.ptr[i] == 0x7F)
			return false;
	return s.len > 0;
}

static int64_t expires_in(const json_t *object)
{
	const json_t *v = json_object_get(object, "expires_in");
	struct str text = member(object, "expires_in");
	int64_t s = UNTOLD_S;
	double number;

	/* Some write the number as a string. */
	if (json_is_number(v)) {
		number = json_number_value(v);
		s = number < 0             ? 0
		    : number < CLOCK_DAY_S ? (int64_t)number
					   : CLOCK_DAY_S;
	} else if (text.ptr && !str_to_i64(text, &s)) {
		s = UNTOLD_S;
	}
	return s < 0 ? 0 : s > CLOCK_DAY_S ? CLOCK_DAY_S : s;
}

static bool refuse(const json_t *object, struct err *err)
{
	struct str code = member(object, "error");
	struct str why = member(object, "error_description");

	if (!code.ptr)
		return err_set(err, ERR_TEMP,
			"the token endpoint's answer has no access_token");
	return err_set(err, ERR_CONFIG,
		"the token endpoint says \"%.*s\": %.*s",
		code.len < 60 ? (int)code.len : 60, code.ptr,
		why.len < 120 ? (int)why.len : 120, why.ptr ? why.ptr : "");
}

bool imap_token_parse(struct str json, struct buf *access_token,
	struct buf *refresh_token, int64_t *expires_in_s, struct err *err)
{
	json_t *object = json_loadb(json.ptr ? json.ptr : "", json.len,
		JSON_REJECT_DUPLICATES, NULL);
	struct str access, refresh;
	bool ok = false;

	if (!json_is_object(object)) {
		err_set(err, ERR_TEMP,
			"the token endpoint's answer is no JSON object");
		goto out;
	}
	access = member(object, "access_token");
	refresh = member(object, "refresh_token");
	if (!is_token(access)) {
		refuse(object, err);
		goto out;
	}
	buf_reset(access_token);
	buf_add_str(access_token, access);
	buf_reset(refresh_token);
	if (is_token(refresh))
		buf_add_str(refresh_token, refresh);
	*expires_in_s = expires_in(object);
	ok = true;
out:
	json_decref(object);
	return ok;
}

/* --- asking -------------------------------------------------------------- */

static size_t on_answer(char *bytes, size_t size, size_t count, void *ctx)
{
	struct buf *answer = ctx;

	buf_add(answer, bytes, size * count);
	return answer->overflowed ? 0 : size * count;
}

static void add_field(
	CURL *curl, struct buf *form, const char *name, struct str value)
{
	char *escaped;

	if (value.len == 0)
		return;
	escaped = curl_easy_escape(curl, value.ptr, (int)value.len);
	if (!escaped)
		base_oom();
	buf_printf(form, "%s%s=%s", form->len > 0 ? "&" : "", name, escaped);
	curl_free(escaped);
}

static void make_form(const struct imap_token *t, CURL *curl, struct buf *form)
{
	const struct imap_config *m = t->mailbox;
	struct str refresh = t->refresh.len > 0 ? buf_str(&t->refresh)
						: str_from(m->refresh_token);

	add_field(curl, form, "grant_type",
		refresh.ptr ? STR("refresh_token") : STR("client_credentials"));
	add_field(curl, form, "client_id", str_from(m->client_id));
	add_field(curl, form, "client_secret", str_from(m->client_secret));
	add_field(curl, form, "refresh_token", refresh);
	add_field(curl, form, "scope", str_from(m->scope));
}

/* Called about once a second; not 0 ends the attempt. */
static int on_progress(void *ctx, curl_off_t down_total, curl_off_t down,
	curl_off_t up_total, curl_off_t up)
{
	const struct imap_token *t = ctx;
	struct pollfd stop = {.fd = t->stop_fd, .events = POLLIN};

	(void)down_total;
	(void)down;
	(void)up_total;
	(void)up;
	return poll(&stop, 1, 0) > 0;
}

static CURLcode post(struct imap_token *t, CURL *curl, const char *form,
	struct buf *answer, char *message)
{
	const struct imap_config *m = t->mailbox;

	curl_easy_setopt(curl, CURLOPT_URL, m->token_url);
	curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "https");
	curl_easy_setopt(curl, CURLOPT_PROXY, "");
	curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, ASK_MS);
	curl_easy_setopt(
		curl, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
	if (m->token_ca_file)
		curl_easy_setopt(curl, CURLOPT_CAINFO, m->token_ca_file);
	curl_easy_setopt(curl, CURLOPT_QUICK_EXIT, 1L);
	curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
	curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, on_progress);
	curl_easy_setopt(curl, CURLOPT_XFERINFODATA, t);
	curl_easy_setopt(curl, CURLOPT_POSTFIELDS, form);
	curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, on_answer);
	curl_easy_setopt(curl, CURLOPT_WRITEDATA, answer);
	curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, message);
	return curl_easy_perform(curl);
}

static bool take_answer(
	struct imap_token *t, const struct buf *answer, struct err *err)
{
	struct buf refresh = {0};
	int64_t expires_in_s;
	bool ok = imap_token_parse(
		buf_str(answer), &t->access, &refresh, &expires_in_s, err);

	if (ok)
		t->until_ms =
			clock_monotonic_ms() + (expires_in_s - MARGIN_S) * 1000;
	if (ok && refresh.len > 0 && t->mailbox->refresh_token &&
		!str_equal(buf_str(&refresh), buf_str(&t->refresh))) {
		buf_reset(&t->refresh);
		buf_add_str(&t->refresh, buf_str(&refresh));
		save_refresh(t);
	}
	buf_fini(&refresh);
	return ok;
}

static bool ask(struct imap_token *t, struct err *err)
{
	struct buf form = {0}, answer = {.max_bytes = LIMIT_TOKEN_ANSWER_BYTES};
	char message[CURL_ERROR_SIZE] = "";
	CURL *curl = curl_easy_init();
	CURLcode code;
	bool ok;

	if (!curl)
		base_oom();
	make_form(t, curl, &form);
	code = post(t, curl, buf_cstr(&form), &answer, message);
	curl_easy_cleanup(curl);
	if (code == CURLE_OK)
		ok = take_answer(t, &answer, err);
	else
		ok = err_set(err, ERR_TEMP, "token endpoint: %s",
			message[0] != '\0' ? message
					   : curl_easy_strerror(code));
	buf_fini(&form);
	buf_fini(&answer);
	return ok;
}

bool imap_token_get(struct imap_token *t, struct buf *ret, struct err *err)
{
	bool ok = true;

	(void)pthread_mutex_lock(&t->mutex);
	if (t->access.len == 0 || clock_monotonic_ms() >= t->until_ms)
		ok = ask(t, err);
	if (ok) {
		buf_reset(ret);
		buf_add_str(ret, buf_str(&t->access));
	}
	(void)pthread_mutex_unlock(&t->mutex);
	return ok;
}

void imap_token_forget(struct imap_token *t)
{
	(void)pthread_mutex_lock(&t->mutex);
	buf_reset(&t->access);
	(void)pthread_mutex_unlock(&t->mutex);
}

struct imap_token *imap_token_new(
	const struct imap_config *mailbox, int dir, int stop_fd)
{
	struct imap_token *t = base_calloc(1, sizeof(*t));

	t->mailbox = mailbox;
	t->dir = dir;
	t->stop_fd = stop_fd;
	(void)pthread_mutex_init(&t->mutex, NULL);
	if (mailbox->refresh_token)
		load_refresh(t);
	return t;
}

void imap_token_free(struct imap_token **t)
{
	if (!*t)
		return;
	buf_fini(&(*t)->access);
	buf_fini(&(*t)->refresh);
	(void)pthread_mutex_destroy(&(*t)->mutex);
	free(*t);
	*t = NULL;
}
