# layers.awk - includes run one way; prints every arrow that points back.
#
#   awk -f tools/layers.awk FILE...
#
# A folder includes itself and what is named for it here. An outside library is
# included only by the files named for it.
BEGIN {
	below["base"]   = "base"
	below["dmarc"]  = "dmarc base"
	below["store"]  = "store dmarc base gen"
	below["ingest"] = "ingest store dmarc base"
	below["relay"]  = "relay dmarc base"
	below["api"]    = "api store relay dmarc base gen"
	below["cli"]    = "cli api ingest relay store dmarc base gen"

	library["event2/"]        = "base/loop.c"
	library["openssl/"]       = "base/stream.c store/cluster_secret.c ingest/smtp_tls.c"
	library["libpq-fe.h"]     = "store/pg_libpq.h"
	library["gmime/"]         = "ingest/mime.c ingest/mime_bytes.c ingest/mime_content.c ingest/mime_content.h ingest/mime_words.c relay/report_mail.c"
	library["archive"]        = "ingest/unpack.c ingest/unpack_zip.c ingest/unpack_gzip.c"
	library["libxml/"]        = "ingest/aggregate_sax.c"
	library["idn2.h"]         = "dmarc/domain.c"
	library["libpsl.h"]       = "dmarc/org_domain.c"
	library["zlib.h"]         = "ingest/unpack_gzip.c relay/report_mail.c store/raw_pack.c"
	library["jansson.h"]      = "ingest/manifest.c ingest/tls_json.c ingest/imap_token.c store/inventory_json.c"
	library["seccomp.h"]      = "ingest/cell_syscalls.c"
	library["iconv.h"]        = "ingest/cell_charsets.c"
	library["curl/"]          = "relay/sender.c ingest/imap_client.c ingest/imap_token.c"
	library["microhttpd.h"]   = "api/http_server.c"
}

FNR == 1 {
	folder = FILENAME
	sub(/^include\//, "", folder)
	sub(/\/.*/, "", folder)
}

/^#include "/ {
	target = $2
	gsub(/"/, "", target)
	from = target
	if (from ~ /\//)
		sub(/\/.*/, "", from)
	else
		from = folder
	if ((" " below[folder] " ") !~ (" " from " ")) {
		print FILENAME ":" FNR ": " folder " must not include " target
		bad = 1
	}
}

/^#include </ {
	target = $2
	gsub(/[<>]/, "", target)
	for (l in library)
		if (index(target, l) == 1 && (" " library[l] " ") !~ (" " FILENAME " ")) {
			print FILENAME ":" FNR ": <" target "> belongs to " library[l]
			bad = 1
		}
}

END { exit bad }
