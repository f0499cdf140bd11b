/*
 * smtp_connection_private.h - what the files of a connection share.
 *
 *   smtp_connection.c  coming and going, who may come in
 *   smtp_transfer.c    bytes: PROXY header, TLS, dialogue, the last word
 *   smtp_deadline.c    how long is waited
 *   smtp_message.c     between session and spool
 */
#ifndef INGEST_SMTP_CONNECTION_PRIVATE_H
#define INGEST_SMTP_CONNECTION_PRIVATE_H

#include "base/buf.h"
#include "base/ip.h"
#include "ingest/smtp_connection.h"

enum smtp_phase {
	PHASE_PROXY,     /* a PROXY header is awaited */
	PHASE_HANDSHAKE, /* of TLS */
	PHASE_TALK,
	PHASE_LINGER /* our last word was said */
};

struct smtp_connection {
	struct smtp_service *service;
	struct smtp_connection *prev, *next;
	enum smtp_port port;
	enum smtp_phase phase;
	int fd; /* -1: hung up, the message is still with the sync thread */
	struct loop_fd *watch;
	struct loop_timer *timer;
	struct smtp_tls *tls; /* NULL: plain text */
	bool is_read_blocked; /* TLS has to write before it reads on */
	/* Who sends: of the connection, or as XFORWARD says of the message. */
	struct ip client;
	char client_text[IP_TEXT_SIZE];
	struct ip connected; /* of the connection, as PROXY and XCLIENT say */
	bool is_counted;     /* `connected`, in service->access */
	struct smtp_link link;
	struct smtp_session *session;
	struct buf pending; /* PROXY header; input that waits for the sync */
	size_t lingered_bytes;
	uint64_t messages;
	/* For smtp_deadline.c. */
	uint64_t progress; /* of the session, when step_began_ms was set */
	int64_t session_began_ms, step_began_ms;
	int64_t timer_ms; /* when the timer fires; 0: not set */
	/* The message under way. */
	struct spool_writer *writer;
	int64_t message_began_ms;
	uint64_t received_bytes; /* since then, as they stood on the wire */
	bool is_syncing;
	char spool_id[SPOOL_ID_SIZE];
	uint64_t size_bytes;
	int64_t arrived_s, submitted_ms;
};

/* --- smtp_connection.c --- */

/* This is the client, who is let in or told why not. */
void smtp_connection_admit(struct smtp_connection *c, const struct ip *client);
void smtp_connection_set_client(
	struct smtp_connection *c, const struct ip *client);
/* As struct smtp_handler has it. */
enum smtp_reason smtp_connection_forwarded(
	struct smtp_connection *c, const struct ip *client, bool is_lasting);
/* Hang up; frees c, unless its message is with the sync thread. */
void smtp_connection_disconnect(struct smtp_connection *c);
/* Count a refusal, and tell of it: `detail` is the reply or what went wrong. */
void smtp_connection_refused(
	struct smtp_connection *c, enum smtp_reason why, struct str detail);

/* --- smtp_transfer.c --- */

/* For loop_fd_new; the context is the connection. */
loop_fd_cb smtp_transfer_on_event;
void smtp_transfer_begin_tls(struct smtp_connection *c);
/* Whatever happened: go as far as can be gone, then set what is awaited. May
 * free c. */
void smtp_transfer_advance(struct smtp_connection *c);

/* --- smtp_deadline.c --- */

/* For loop_timer_new; the context is the connection. */
loop_cb smtp_deadline_on_timer;
void smtp_deadline_set(struct smtp_connection *c);
void smtp_deadline_linger(struct smtp_connection *c);
/* Connections came or went: is patience to be shorter, or long again? */
void smtp_deadline_review(struct smtp_service *service);

/* --- smtp_message.c --- */

/* What a session asks of its connection; the context is the connection. */
extern const struct smtp_handler smtp_message_handler;
/* Tell of its result; the session comes after that. */
void smtp_message_log_synced(
	struct smtp_connection *c, const struct spool_result *r);

#endif
