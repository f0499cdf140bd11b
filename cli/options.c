#include "cli/options.h"

#include <stddef.h>
#include <stdio.h>
#include <unistd.h>

#include "base/log.h"

#define OPT_AT(section, member) offsetof(struct section, member)
#define SECTION(s_name, s_member, s_options, s_help)                  \
	{                                                             \
		.name = s_name, .help = s_help, .options = s_options, \
		.option_count = ARRAY_LEN(s_options),                 \
		.offset = offsetof(struct ruad_config, s_member)      \
	}

static const char *const log_levels[] = {
	"debug", "info", "warning", "error", NULL};
static const char *const log_formats[] = {"logfmt", "json", NULL};
static const char *const http_auths[] = {"none", "token", NULL};
static const char *const imap_tls[] = {"implicit", "starttls", NULL};
static const char *const imap_auths[] = {
	"password", "plain", "login", "xoauth2", "oauthbearer", NULL};
static const char *const afters[] = {"keep", "move", "delete", NULL};
static const char *const securities[] = {"none", "starttls", "tls", NULL};
static const char *const relay_auths[] = {
	"none", "plain", "login", "xoauth2", NULL};

/* clang-format off */
#define AT(member) OPT_AT(service_config, member)
static const struct config_option service_options[] = {
	{ .key = "state_dir", .type = OPT_TEXT, .fallback = "/var/lib/ruad", .offset = AT(state_dir),
	  .help = "Folder for the spool and, without database.url, the private PostgreSQL." },
	{ .key = "user", .type = OPT_TEXT, .fallback = "", .offset = AT(user),
	  .help = "Account to become after binding when started by root; empty: ruad, else nobody." },
	{ .key = "hostname", .type = OPT_TEXT, .fallback = "", .offset = AT(hostname),
	  .help = "Name in the SMTP greeting and in Received; empty: this machine's." },
	{ .key = "workers", .type = OPT_INT, .fallback = "0", .offset = AT(workers), .min = 0, .max = 256,
	  .help = "Parser processes; 0: one per core." },
	{ .key = "spool_reserve", .type = OPT_BYTES, .fallback = "0", .offset = AT(spool_limits.reserve_bytes),
	  .help = "Bytes of its file system that mail leaves free, else 452; 0: 64 MiB, of a small one a sixteenth." },
	{ .key = "spool_reserve_inodes", .type = OPT_INT, .fallback = "0", .offset = AT(spool_limits.reserve_inodes), .min = 0, .max = 1000000000,
	  .help = "Inodes likewise; 0: 1000, of a small one a sixteenth." },
	{ .key = "max_spool", .type = OPT_BYTES, .fallback = "0", .offset = AT(spool_limits.max_bytes),
	  .help = "Bytes on disk of mail that waits to be stored; beyond it 452; 0: any." },
	{ .key = "log_level", .type = OPT_CHOICE, .fallback = "info", .offset = AT(log_level),
	  .choices = log_levels, .help = "Least level that is logged: debug, info, warning or error." },
	{ .key = "log_format", .type = OPT_CHOICE, .fallback = "logfmt", .offset = AT(log_format),
	  .choices = log_formats, .help = "Form of log lines: logfmt or json." },
};
#undef AT
#define AT(member) OPT_AT(database_config, member)
static const struct config_option database_options[] = {
	{ .key = "url", .type = OPT_TEXT, .fallback = "", .offset = AT(url),
	  .help = "PostgreSQL to use, as postgresql://user@host/db; empty: a private one under state_dir." },
	{ .key = "owner_url", .type = OPT_TEXT, .fallback = "", .offset = AT(owner_url),
	  .help = "The same for a role that may migrate the schema; empty: url." },
	{ .key = "api_url", .type = OPT_TEXT, .fallback = "", .offset = AT(api_url),
	  .help = "The same for a role that only reads (a member of ruad_api); empty: url." },
	{ .key = "prepare", .type = OPT_BOOL, .fallback = "yes", .offset = AT(prepare),
	  .help = "Use prepared statements; no behind PgBouncer in transaction mode." },
	{ .key = "linger", .type = OPT_TIME_MS, .fallback = "50ms", .offset = AT(linger_ms),
	  .help = "Most a parsed report waits for others to share its transaction." },
};
#undef AT
#define AT(member) OPT_AT(smtp_config, member)
static const struct config_option smtp_options[] = {
	{ .key = "listen", .type = OPT_LIST, .fallback = "127.0.0.1:2525", .offset = AT(listen),
	  .help = "Addresses to listen on, as 192.0.2.1:25, [2001:db8::1]:25 or *:25; repeatable." },
	{ .key = "listen_tls", .type = OPT_LIST, .fallback = "", .offset = AT(listen_tls),
	  .help = "Addresses where TLS begins with the first byte, as *:465; needs tls_cert_file." },
	{ .key = "listen_lmtp", .type = OPT_LIST, .fallback = "", .offset = AT(listen_lmtp),
	  .help = "Addresses for LMTP from a mail server in front, as 127.0.0.1:2424." },
	{ .key = "tls_cert_file", .type = OPT_TEXT, .fallback = "", .offset = AT(tls_cert_file),
	  .help = "Certificate with its chain, PEM; with it STARTTLS is offered. Read again on SIGHUP." },
	{ .key = "tls_key_file", .type = OPT_TEXT, .fallback = "", .offset = AT(tls_key_file),
	  .help = "Its private key, PEM, read before root is given up; empty: in tls_cert_file." },
	{ .key = "require_tls", .type = OPT_BOOL, .fallback = "no", .offset = AT(require_tls),
	  .help = "Take mail by TLS alone, else 530; not of LMTP." },
	{ .key = "recipients", .type = OPT_LIST, .fallback = "", .offset = AT(recipients),
	  .help = "Addresses that reports come to; all others are refused with 550." },
	{ .key = "mail_from_domains", .type = OPT_LIST, .fallback = "", .offset = AT(mail_from_domains),
	  .help = "Domains, with their subdomains, that mail may come from; <> stands for the null sender; empty: all." },
	{ .key = "allow", .type = OPT_NETWORKS, .fallback = "0.0.0.0/0, ::/0", .offset = AT(allow),
	  .help = "Networks that may connect; text after the network is a comment." },
	{ .key = "deny", .type = OPT_NETWORKS, .fallback = "", .offset = AT(deny),
	  .help = "Networks that may not connect; wins over allow." },
	{ .key = "proxy_networks", .type = OPT_NETWORKS, .fallback = "", .offset = AT(proxy_networks),
	  .help = "Load balancers, which have to send a PROXY protocol v2 header; lists and limits are for the client it names." },
	{ .key = "xclient_networks", .type = OPT_NETWORKS, .fallback = "", .offset = AT(xclient_networks),
	  .help = "Mail servers in front that are believed when they name their client by XCLIENT or XFORWARD." },
	{ .key = "max_message", .type = OPT_BYTES, .fallback = "50MiB", .offset = AT(max_message_bytes),
	  .help = "Largest message taken; beyond it 552." },
	{ .key = "max_recipients", .type = OPT_INT, .fallback = "50", .offset = AT(max_recipients), .min = 1, .max = 10000,
	  .help = "Recipients of one message; beyond it 452." },
	{ .key = "max_connections", .type = OPT_INT, .fallback = "2000", .offset = AT(max_connections[SMTP_ALL]), .min = 1, .max = 100000,
	  .help = "Connections at a time; beyond it 421, from 70 % on with a tenth of the timeouts." },
	{ .key = "max_connections_per_network", .type = OPT_INT, .fallback = "0", .offset = AT(max_connections[SMTP_PER_NETWORK]), .min = 0, .max = 100000,
	  .help = "The same from one network (an IPv4 /24, an IPv6 /64); 0: four times max_connections_per_client." },
	{ .key = "max_connections_per_client", .type = OPT_INT, .fallback = "50", .offset = AT(max_connections[SMTP_PER_CLIENT]), .min = 1, .max = 100000,
	  .help = "Connections at a time from one address; beyond it 421." },
	{ .key = "max_messages_per_minute", .type = OPT_INT, .fallback = "0", .offset = AT(max_messages_per_minute[SMTP_ALL]), .min = 0, .max = 1000000000,
	  .help = "Messages a minute in all; beyond it 450; 0: any number." },
	{ .key = "max_messages_per_minute_per_network", .type = OPT_INT, .fallback = "0", .offset = AT(max_messages_per_minute[SMTP_PER_NETWORK]), .min = 0, .max = 1000000000,
	  .help = "The same from one network; 0: any number." },
	{ .key = "max_messages_per_minute_per_client", .type = OPT_INT, .fallback = "0", .offset = AT(max_messages_per_minute[SMTP_PER_CLIENT]), .min = 0, .max = 1000000000,
	  .help = "The same from one address; 0: any number." },
	{ .key = "max_bytes_per_hour", .type = OPT_BYTES, .fallback = "0", .offset = AT(max_bytes_per_hour[SMTP_ALL]),
	  .help = "Bytes of messages an hour in all; once reached, 450 to the next message; 0: any number." },
	{ .key = "max_bytes_per_hour_per_network", .type = OPT_BYTES, .fallback = "0", .offset = AT(max_bytes_per_hour[SMTP_PER_NETWORK]),
	  .help = "The same from one network; 0: any number." },
	{ .key = "max_bytes_per_hour_per_client", .type = OPT_BYTES, .fallback = "0", .offset = AT(max_bytes_per_hour[SMTP_PER_CLIENT]),
	  .help = "The same from one address; 0: any number." },
	{ .key = "handshake_timeout", .type = OPT_TIME_MS, .fallback = "30s", .offset = AT(handshake_timeout_ms),
	  .help = "Time a client has for a TLS handshake, a load balancer for its header." },
	{ .key = "command_timeout", .type = OPT_TIME_MS, .fallback = "5m", .offset = AT(command_timeout_ms),
	  .help = "Time a client has for its next command." },
	{ .key = "data_timeout", .type = OPT_TIME_MS, .fallback = "10m", .offset = AT(data_timeout_ms),
	  .help = "Time a client has for one whole message." },
	{ .key = "session_timeout", .type = OPT_TIME_MS, .fallback = "30m", .offset = AT(session_timeout_ms),
	  .help = "Time a client has for its whole connection." },
	{ .key = "min_data_rate", .type = OPT_BYTES, .fallback = "500", .offset = AT(min_data_rate_bytes),
	  .help = "Bytes a second that a message has to come with, after its first minute; 0: any." },
	{ .key = "banner", .type = OPT_TEXT, .fallback = "ruad", .offset = AT(banner),
	  .help = "Text after the host name in the greeting." },
};
#undef AT
#define AT(member) OPT_AT(imap_config, member)
static const struct config_option imap_options[] = {
	{ .key = "host", .type = OPT_TEXT, .fallback = "", .offset = AT(host),
	  .help = "IMAP server, such as imap.gmail.com or outlook.office365.com." },
	{ .key = "port", .type = OPT_INT, .fallback = "0", .offset = AT(port), .min = 0, .max = 65535,
	  .help = "Its port; 0: 993, or 143 with starttls." },
	{ .key = "tls", .type = OPT_CHOICE, .fallback = "implicit", .offset = AT(tls), .choices = imap_tls,
	  .help = "implicit (from the first byte) or starttls; never without." },
	{ .key = "ca_file", .type = OPT_TEXT, .fallback = "", .offset = AT(ca_file),
	  .help = "Certificates to trust; empty: the system's." },
	{ .key = "auth", .type = OPT_CHOICE, .fallback = "password", .offset = AT(auth), .choices = imap_auths,
	  .help = "password (as the server offers), plain, login, xoauth2 or oauthbearer." },
	{ .key = "user", .type = OPT_TEXT, .fallback = "", .offset = AT(user),
	  .help = "Name to log in with, mostly the mailbox's address." },
	{ .key = "password_file", .type = OPT_SECRET, .fallback = "", .offset = AT(password),
	  .help = "File that holds the password." },
	{ .key = "oauth2_token_url", .type = OPT_TEXT, .fallback = "", .offset = AT(token_url),
	  .help = "Token endpoint, https; for xoauth2 and oauthbearer." },
	{ .key = "oauth2_client_id", .type = OPT_TEXT, .fallback = "", .offset = AT(client_id),
	  .help = "Id of the application that is registered there." },
	{ .key = "oauth2_client_secret_file", .type = OPT_SECRET, .fallback = "", .offset = AT(client_secret),
	  .help = "File that holds its secret." },
	{ .key = "oauth2_refresh_token_file", .type = OPT_SECRET, .fallback = "", .offset = AT(refresh_token),
	  .help = "File that holds a refresh token; empty: client credentials." },
	{ .key = "oauth2_scope", .type = OPT_TEXT, .fallback = "", .offset = AT(scope),
	  .help = "Scope to ask for, as https://outlook.office365.com/.default." },
	{ .key = "oauth2_ca_file", .type = OPT_TEXT, .fallback = "", .offset = AT(token_ca_file),
	  .help = "Certificates to trust at the token endpoint; empty: the system's." },
	{ .key = "folder", .type = OPT_LIST, .fallback = "INBOX", .offset = AT(folders),
	  .help = "Folders to watch; \\Junk and the like are looked up (RFC 6154)." },
	{ .key = "after", .type = OPT_CHOICE, .fallback = "keep", .offset = AT(after), .choices = afters,
	  .help = "What becomes of a message once it is stored: keep, move (to done_folder) or delete." },
	{ .key = "done_folder", .type = OPT_TEXT, .fallback = "", .offset = AT(done_folder),
	  .help = "Folder for stored messages, with after = move." },
	{ .key = "refused_folder", .type = OPT_TEXT, .fallback = "", .offset = AT(refused_folder),
	  .help = "Folder for messages without a report that can be read; empty: they stay." },
	{ .key = "max_message", .type = OPT_BYTES, .fallback = "50MiB", .offset = AT(max_message_bytes),
	  .help = "Largest message fetched; a larger one stays." },
	{ .key = "poll", .type = OPT_TIME_MS, .fallback = "60s", .offset = AT(poll_ms),
	  .help = "Pause between two looks where the server has no IDLE." },
	{ .key = "idle", .type = OPT_TIME_MS, .fallback = "9m", .offset = AT(idle_ms),
	  .help = "IDLE is said anew after it, and the whole folder looked at; at most 29m." },
};
#undef AT
#define AT(member) OPT_AT(drop_config, member)
static const struct config_option drop_options[] = {
	{ .key = "path", .type = OPT_TEXT, .fallback = "", .offset = AT(path),
	  .help = "Folder of files, Maildir or mbox file." },
	{ .key = "after", .type = OPT_CHOICE, .fallback = "keep", .offset = AT(after), .choices = afters,
	  .help = "What becomes of a file once it is stored: keep, move (to done_folder) or delete." },
	{ .key = "done_folder", .type = OPT_TEXT, .fallback = "", .offset = AT(done_folder),
	  .help = "Folder for stored files, with after = move; on the same file system." },
	{ .key = "refused_folder", .type = OPT_TEXT, .fallback = "", .offset = AT(refused_folder),
	  .help = "Folder for files without a report that can be read; empty: they stay." },
	{ .key = "max_message", .type = OPT_BYTES, .fallback = "50MiB", .offset = AT(max_message_bytes),
	  .help = "Largest file, or message of an mbox, taken; a larger one stays." },
	{ .key = "settle", .type = OPT_TIME_MS, .fallback = "60s", .offset = AT(settle_ms),
	  .help = "A file that nobody saw closed is whole when unchanged for so long." },
};
#undef AT
#define AT(member) OPT_AT(http_config, member)
static const struct config_option http_options[] = {
	{ .key = "listen", .type = OPT_LIST, .fallback = "127.0.0.1:8080", .offset = AT(listen),
	  .help = "Addresses to answer on; loopback only while auth is none." },
	{ .key = "auth", .type = OPT_CHOICE, .fallback = "none", .offset = AT(auth), .choices = http_auths,
	  .help = "Who may ask: none (anyone on loopback) or token." },
	{ .key = "max_connections", .type = OPT_INT, .fallback = "200", .offset = AT(max_connections), .min = 1, .max = 100000,
	  .help = "HTTP connections at a time." },
	{ .key = "threads", .type = OPT_INT, .fallback = "4", .offset = AT(threads), .min = 1, .max = 64,
	  .help = "Threads that answer, each with a database connection." },
};
#undef AT
#define AT(member) OPT_AT(relay_config, member)
static const struct config_option relay_options[] = {
	{ .key = "active", .type = OPT_BOOL, .fallback = "yes", .offset = AT(active),
	  .help = "Whether the relay may be used." },
	{ .key = "default", .type = OPT_BOOL, .fallback = "no", .offset = AT(is_default),
	  .help = "Use this relay where none is named." },
	{ .key = "host", .type = OPT_TEXT, .fallback = "", .offset = AT(host),
	  .help = "Host that takes the mail." },
	{ .key = "port", .type = OPT_INT, .fallback = "25", .offset = AT(port), .min = 1, .max = 65535,
	  .help = "Its port: 25, 465 or 587." },
	{ .key = "security", .type = OPT_CHOICE, .fallback = "none", .offset = AT(security), .choices = securities,
	  .help = "none, starttls or tls (from the first byte)." },
	{ .key = "verify", .type = OPT_BOOL, .fallback = "yes", .offset = AT(verify),
	  .help = "Check the server's certificate and name." },
	{ .key = "ca_file", .type = OPT_TEXT, .fallback = "", .offset = AT(ca_file),
	  .help = "Certificates to trust; empty: the system's." },
	{ .key = "auth", .type = OPT_CHOICE, .fallback = "none", .offset = AT(auth), .choices = relay_auths,
	  .help = "none (by source address), plain, login or xoauth2." },
	{ .key = "user", .type = OPT_TEXT, .fallback = "", .offset = AT(user),
	  .help = "Name to log in with." },
	{ .key = "password_file", .type = OPT_SECRET, .fallback = "", .offset = AT(password),
	  .help = "File that holds the password or token." },
	{ .key = "helo_domain", .type = OPT_TEXT, .fallback = "", .offset = AT(helo_domain),
	  .help = "Name to greet with; empty: service.hostname." },
	{ .key = "mail_from", .type = OPT_TEXT, .fallback = "", .offset = AT(mail_from),
	  .help = "Return path of what is sent; empty: from." },
	{ .key = "from", .type = OPT_TEXT, .fallback = "", .offset = AT(from),
	  .help = "From address of what is sent." },
	{ .key = "source_address", .type = OPT_TEXT, .fallback = "", .offset = AT(source_address),
	  .help = "Local address to connect from." },
	{ .key = "proxy", .type = OPT_TEXT, .fallback = "", .offset = AT(proxy),
	  .help = "Proxy to connect through: socks5://host:port or http://host:port." },
	{ .key = "timeout", .type = OPT_TIME_MS, .fallback = "60s", .offset = AT(timeout_ms),
	  .help = "Time one submission may take." },
};
#undef AT
#define AT(member) OPT_AT(domains_config, member)
static const struct config_option domains_options[] = {
	{ .key = "own", .type = OPT_LIST, .fallback = "", .offset = AT(own),
	  .help = "Domains that are ours, with their subdomains; empty: every domain that reports come for." },
	{ .key = "parked", .type = OPT_LIST, .fallback = "", .offset = AT(parked),
	  .help = "Domains that send no mail at all: advice leads them straight to reject." },
	{ .key = "max_domains", .type = OPT_INT, .fallback = "1000", .offset = AT(max_domains), .min = 1, .max = 10000000,
	  .help = "Most domains that are made for incoming reports while own is empty." },
};
#undef AT
#define AT(member) OPT_AT(trust_config, member)
static const char *const trust_reports[] = {"authenticated", "all", NULL};
static const struct config_option trust_options[] = {
	{ .key = "reports", .type = OPT_CHOICE, .choices = trust_reports, .fallback = "authenticated", .offset = AT(reports),
	  .help = "Which reports feed advice: authenticated ones, with those that are vouched for, or all." },
	{ .key = "reporters", .type = OPT_LIST, .fallback = "", .offset = AT(reporters),
	  .help = "Organisational domains of reporters that are known to us, beside the built-in ones: they count from their first report on." },
	{ .key = "networks", .type = OPT_NETWORKS, .fallback = "", .offset = AT(networks),
	  .help = "Networks whose report mail counts as vouched for, such as our own front MTA (of what it hands on with XFORWARD, its own address is looked at)." },
};
#undef AT
#define AT(member) OPT_AT(failures_config, member)
static const struct config_option failures_options[] = {
	{ .key = "store_message", .type = OPT_BOOL, .fallback = "no", .offset = AT(store_message),
	  .help = "Keep the messages that failure reports carry, unmasked; personal data." },
};
#undef AT
#define AT(member) OPT_AT(retention_config, member)
#define DAY_MS (INT64_C(1000) * 86400)
static const struct config_option retention_options[] = {
	{ .key = "raw", .type = OPT_TIME_MS, .fallback = "90d", .offset = AT(raw_ms),
	  .help = "Time after which messages kept as they came are dropped, by whole months; 0: none is kept; forever: never. Those with failure reports are never kept." },
	{ .key = "failures", .type = OPT_TIME_MS, .fallback = "30d", .offset = AT(failures_ms),
	  .help = "Time after which failure reports are deleted, counted from their arrival; forever: never." },
	{ .key = "records", .type = OPT_TIME_MS, .fallback = "400d", .offset = AT(records_ms), .min = 120 * DAY_MS,
	  .help = "Time after which records are dropped, by whole months; sums by day stay, with seldom seen addresses folded into networks (IPv4 /24, IPv6 /48). Advice looks back 120 days, ruad backtest as far as there are records. At least 120d." },
	{ .key = "tls", .type = OPT_TIME_MS, .fallback = "400d", .offset = AT(tls_ms), .min = 32 * DAY_MS,
	  .help = "Time after which TLS reports are deleted; their sums by day stay. At least 32d." },
	{ .key = "rollups", .type = OPT_TIME_MS, .fallback = "forever", .offset = AT(rollups_ms), .min = 120 * DAY_MS,
	  .help = "Time after which sums by day are deleted, never before the records and TLS reports of the day. At least 120d." },
};
#undef AT
#define AT(member) OPT_AT(unpack_config, member)
static const struct config_option unpack_options[] = {
	{ .key = "max_expanded", .type = OPT_BYTES, .fallback = "2GiB", .offset = AT(max_expanded_bytes),
	  .help = "Most one message may unpack to; beyond it, refused." },
	{ .key = "max_ratio", .type = OPT_INT, .fallback = "200", .offset = AT(max_ratio), .min = 1, .max = 100000,
	  .help = "Most bytes out for one byte in, after the first MiB." },
	{ .key = "max_records", .type = OPT_INT, .fallback = "2000000", .offset = AT(max_records), .min = 1, .max = 1000000000,
	  .help = "Most records of one report." },
	{ .key = "max_members", .type = OPT_INT, .fallback = "16", .offset = AT(max_members), .min = 1, .max = 10000,
	  .help = "Most members of one archive." },
	{ .key = "max_nesting", .type = OPT_INT, .fallback = "2", .offset = AT(max_nesting), .min = 1, .max = 8,
	  .help = "Most archives around one document." },
	{ .key = "max_cpu", .type = OPT_INT, .fallback = "2", .offset = AT(max_cpu_s), .min = 1, .max = 3600,
	  .help = "CPU seconds one message may take, plus a share for each MiB it unpacks to." },
};
#undef AT

static const struct config_section sections[] = {
	SECTION("service", service, service_options, "The program as a whole."),
	SECTION("database", database, database_options, "Where reports are stored."),
	SECTION("smtp", smtp, smtp_options, "The listener that takes report mail."),
	{ .name = "imap", .help = "A mailbox that reports are fetched from; [imap NAME], repeatable.",
	  .options = imap_options, .option_count = ARRAY_LEN(imap_options),
	  .offset = offsetof(struct ruad_config, mailboxes), .named_size = sizeof(struct imap_config) },
	{ .name = "drop", .help = "A watched folder, Maildir or mbox file; [drop NAME], repeatable.",
	  .options = drop_options, .option_count = ARRAY_LEN(drop_options),
	  .offset = offsetof(struct ruad_config, drops), .named_size = sizeof(struct drop_config) },
	SECTION("http", http, http_options, "The API and the page."),
	{ .name = "relay", .help = "A way mail leaves the organisation, for test mail; [relay NAME], repeatable.",
	  .options = relay_options, .option_count = ARRAY_LEN(relay_options),
	  .offset = offsetof(struct ruad_config, relays), .named_size = sizeof(struct relay_config) },
	SECTION("domains", domains, domains_options, "Which domains are ours."),
	SECTION("trust", trust, trust_options, "Whose reports count as vouched for."),
	{ .name = "rollout", .help = "The constants of the advice; docs/ROLLOUT.md.",
	  .options = rollout_options, .option_count = ROLLOUT_OPTIONS,
	  .offset = offsetof(struct ruad_config, rollout) },
	SECTION("failures", failures, failures_options, "Reports about single messages."),
	SECTION("retention", retention, retention_options, "How long data is kept; applied once a day, and by ruad db purge."),
	SECTION("unpack", unpack, unpack_options, "Ceilings on what strangers send."),
};
/* clang-format on */

const struct config_schema ruad_schema = {
	.sections = sections,
	.section_count = ARRAY_LEN(sections),
	.root_size = sizeof(struct ruad_config),
};

struct read_limits options_read_limits(const struct ruad_config *c)
{
	return (struct read_limits){
		.max_expanded_bytes = c->unpack.max_expanded_bytes,
		.max_ratio = (uint32_t)c->unpack.max_ratio,
		.max_records = (uint32_t)c->unpack.max_records,
		.max_members = (uint32_t)c->unpack.max_members,
		.max_nesting = (uint32_t)c->unpack.max_nesting,
		.max_documents = LIMIT_DOCUMENTS,
		.max_cpu_s = (uint32_t)c->unpack.max_cpu_s,
	};
}

unsigned options_workers(const struct ruad_config *c)
{
	long cores;

	if (c->service.workers > 0)
		return (unsigned)c->service.workers;
	cores = sysconf(_SC_NPROCESSORS_ONLN);
	return cores < 1 ? 1 : cores > 256 ? 256 : (unsigned)cores;
}

struct pipeline_config options_pipeline(const struct cli *cli)
{
	const struct ruad_config *c = cli->config;

	return (struct pipeline_config){
		.program = cli->program,
		.workers = options_workers(c),
		.user = cli->user,
		.temp_dir = options_path(cli, "tmp"),
		.limits = options_read_limits(c),
		.linger_ms = c->database.linger_ms,
		.writer = {.own = c->domains.own,
			.max_domains = c->domains.max_domains,
			.store_message = c->failures.store_message,
			.raw_ms = c->retention.raw_ms},
	};
}

struct imap_service_config options_imap(const struct cli *cli)
{
	const struct ruad_config *c = cli->config;

	return (struct imap_service_config){
		.mailboxes = c->mailboxes.items,
		.mailbox_count = c->mailboxes.count,
		.drops = c->drops.items,
		.drop_count = c->drops.count,
		.hostname = cli->hostname,
		.spool_dir = options_path(cli, "spool"),
		.spool_limits = c->service.spool_limits,
		.state_dir = options_path(cli, "imap"),
		.user = cli->user,
	};
}

const char *options_path(const struct cli *cli, const char *name)
{
	char *path = arena_printf(
		cli->arena, "%s/%s", cli->config->service.state_dir, name);

	if (path == NULL)
		base_oom();
	return path;
}
