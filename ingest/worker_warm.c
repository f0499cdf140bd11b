/* worker_warm.c - a worker reads a sample before it reads strangers' bytes. */
#include "ingest/worker_warm.h"

#include "base/stream.h"

#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "ingest/reader.h"

/*
 * Two reports of one record: one packed by gzip, in UTF-8, one by zip, in
 * windows-1252 with a letter beyond ASCII, so that the converter is loaded too.
 * Then a TLS report, for the seed of jansson's hashes, without a report-id, for
 * the digest that one is made of; and a failure report, for GMime's converters,
 * dates and international names.
 */
static const char sample[] =
	"From: \"Ex\" <dmarc@example.com>\r\n"
	"To: rua@example.org\r\n"
	"Subject: =?utf-8?q?Report_domain=3A_example=2Eorg?=\r\n"
	"Date: Fri, 02 Jan 2026 01:00:00 +0000\r\n"
	"MIME-Version: 1.0\r\n"
	"Content-Type: multipart/mixed; boundary=\"b\"\r\n"
	"\r\n"
	"--b\r\n"
	"Content-Type: text/plain; charset=iso-8859-1\r\n"
	"Content-Transfer-Encoding: quoted-printable\r\n"
	"\r\n"
	"aggregate=20report\r\n"
	"--b\r\n"
	"Content-Type: application/gzip\r\n"
	"Content-Transfer-Encoding: base64\r\n"
	"Content-Disposition: attachment; filename=\"warm.xml.gz\"\r\n"
	"\r\n"
	"H4sICAAAAAAC/3dhcm0ueG1sAH2SS27CMBCG95wCZU+cUBWKNJhu2hO068jY\r\n"
	"k2ARP2QnQG/fcRIKtFI3ycw/r89jw+5i2vkJQ9TObrMyL7I5WumUts02+/x4\r\n"
	"X7xkOz6DGlHthTzy2RwCehe6ymAnlOgESXNwoamsMMjfLsL4FoH9KCmMRuiW\r\n"
	"KyOCfMUxI5fOABsDKWXqqhU/i2AWJbCbkuI0CqsgbIMc9thoy8v1ar1cPq+K\r\n"
	"AtioAFo1yE9ludlsqD35wO5KCZ/95QfvWi2/Kt/vWx0PSEXKEZnlV1g6DfUZ\r\n"
	"NRDqqA0PwEYDRPT14KY/eG6dpQV4MmXHy4SXDPr+njIsU7pA84I7c4iuDxIr\r\n"
	"7Xm5WeZFvsxpDTcRpOstdQQ2GldsPIm2pzMmbB29i7qj25ww7hUYeL2IkfQB\r\n"
	"PRHXdAU0JrGzvx3ZQKYV2k7Xmh4KhwMKhaGqgzOPC7oPAHuoEX13qALGvu3i\r\n"
	"OPbfFY+ZE9rkXBkfW7FpgzNgt0f6DWbmatjXAgAA\r\n"
	"--b\r\n"
	"Content-Type: application/zip\r\n"
	"Content-Transfer-Encoding: base64\r\n"
	"Content-Disposition: attachment; filename=\"warm.zip\"\r\n"
	"\r\n"
	"UEsDBBQAAAAIAAAAIVzeBTcVcAEAAN4CAAAIAAAAd2FybS54bWx9kktuwjAQ\r\n"
	"hvecImJPnKQCFGkw3fQckbEnYDV+yE6A3rcH6TgJBYrUTTLzz+vz2LC/mi47\r\n"
	"Y4ja2d2yzItlhlY6pe1xt7xoq9wlrspqXS33fAEtojoI+ckXGQT0LvSNwV4o\r\n"
	"0QuSMnDh2FhhkH9cv43vENivksJohO64MiLId7yKlJFLZ4BNgZQyd9WKX0Qw\r\n"
	"qwrYXUlxGoVNEPaIHA541JaX2822qtabogA2KYBWjfJbWdZ1Te3JB/ZQSvjs\r\n"
	"lR+867T8avxw6HQ8IRUpR2SW32DpNNRn0kCoT214ADYZIKJvRzf9wXPrLC3A\r\n"
	"kyl7Xia8ZND375RxmdIFmhfchUN0Q5DYaM/LusqLvMpLYHcRpBssdQQ2GTds\r\n"
	"PItuoDMmbB29i7qnS50xHhUYeb2IkfQRPRG3dAU0JrGz145sJNMKba9bTe+F\r\n"
	"wwmFwtC0wZnnBT0GgD3ViKE/NQHj0PVxGvvviqfMGW12bozPrdi8wQWw+yP9\r\n"
	"AVBLAQIUAxQAAAAIAAAAIVzeBTcVcAEAAN4CAAAIAAAAAAAAAAAAAACAAQAA\r\n"
	"AAB3YXJtLnhtbFBLBQYAAAAAAQABADYAAACWAQAAAAA=\r\n"
	"--b\r\n"
	"Content-Type: application/tlsrpt+json\r\n"
	"\r\n"
	"{\"organization-name\":\"Ex\",\"policies\":[],\r\n"
	"\"date-range\":{\"start-datetime\":\"2026-01-01T00:00:00Z\",\r\n"
	"\"end-datetime\":\"2026-01-01T23:59:59Z\"}}\r\n"
	"--b\r\n"
	"Content-Type: message/feedback-report\r\n"
	"\r\n"
	"Feedback-Type: auth-failure\r\n"
	"Arrival-Date: Thu, 01 Jan 2026 12:00:00 +0100\r\n"
	"Reported-Domain: example.org\r\n"
	"--b\r\n"
	"Content-Type: message/rfc822\r\n"
	"\r\n"
	"From: =?iso-8859-1?q?B=FCro?= <a@b\xC3\xBCro.example>\r\n"
	"Subject: =?windows-1252?q?=93hi=94?=\r\n"
	"\r\n"
	"--b--\r\n";
/* Of aggregate reports; and one of each other kind. */
#define SAMPLE_REPORTS 2

struct seen {
	unsigned headers, records, ends;
	unsigned failures, tls;
};

static bool on_header(void *ctx, const struct aggregate_report *r UNUSED,
	struct err *err UNUSED)
{
	((struct seen *)ctx)->headers++;
	return true;
}

static bool on_record(
	void *ctx, const struct record *r UNUSED, struct err *err UNUSED)
{
	((struct seen *)ctx)->records++;
	return true;
}

static bool on_end(void *ctx, const struct aggregate_report *r UNUSED,
	struct err *err UNUSED)
{
	((struct seen *)ctx)->ends++;
	return true;
}

static bool on_failure(void *ctx, const struct failure_report *r UNUSED,
	struct err *err UNUSED)
{
	((struct seen *)ctx)->failures++;
	return true;
}

static bool on_tls(
	void *ctx, const struct tls_report *r UNUSED, struct err *err UNUSED)
{
	((struct seen *)ctx)->tls++;
	return true;
}

static bool on_refused(
	void *ctx UNUSED, const struct refused_document *d, struct err *err)
{
	return err_set(err, ERR_TEMP, "%.*s", STR_ARGS(d->reason));
}

/* What a message may be is not asked here. */
static const struct read_limits sample_limits = {
	.max_expanded_bytes = LIMIT_EXPANDED_BYTES,
	.max_ratio = LIMIT_RATIO,
	.max_records = LIMIT_RECORDS,
	.max_members = LIMIT_MEMBERS,
	.max_nesting = LIMIT_NESTING,
	.max_documents = LIMIT_DOCUMENTS,
	.max_cpu_s = LIMIT_CPU_BASE_S,
};

static bool read_sample(const struct stream_source *from, struct err *err)
{
	struct seen seen = {0};
	const struct report_sink sink = {
		.header = on_header,
		.record = on_record,
		.end = on_end,
		.failure = on_failure,
		.tls = on_tls,
		.refused = on_refused,
		.ctx = &seen,
	};
	struct message_end end;

	if (!read_message(from, READER_MAIL, &sample_limits, &sink, &end, err))
		return false;
	if (end.code != ERR_NONE)
		return err_set(err, ERR_TEMP, "%.*s", STR_ARGS(end.reason));
	if (seen.headers != SAMPLE_REPORTS || seen.records != SAMPLE_REPORTS ||
		seen.ends != SAMPLE_REPORTS)
		return err_set(err, ERR_TEMP,
			"%u reports with %u records found, expected %u",
			seen.ends, seen.records, SAMPLE_REPORTS);
	if (seen.failures != 1 || seen.tls != 1)
		return err_set(err, ERR_TEMP,
			"%u failure and %u TLS reports found, expected one "
			"of each",
			seen.failures, seen.tls);
	return true;
}

bool worker_warm(struct err *err)
{
	const struct stream_source held = {
		.fd = -1, .held = {sample, sizeof(sample) - 1}};
	struct stream_source file = {
		.fd = memfd_create("ruad sample", MFD_CLOEXEC)};
	unsigned char digest[32];
	bool ok = false;

	/* OpenSSL reads its configuration at the first digest, which a report
	 * without report_id wants. */
	sha256("", 0, digest);
	if (file.fd < 0 || write(file.fd, held.held.ptr, held.held.len) !=
				   (ssize_t)held.held.len)
		err_set_errno(err, ERR_TEMP, "cannot make a file in memory");
	else
		ok = read_sample(&file, err) && read_sample(&held, err);
	if (file.fd >= 0)
		close(file.fd);
	return ok || err_within(err, "built-in sample");
}
