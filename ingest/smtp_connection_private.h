/*
 * smtp_connection_private.h - what the files of a connection share.
 *
 *   smtp_connection.c  socket, deadlines, coming and going
 *   smtp_message.c     between session and spool
 */
#ifndef INGEST_SMTP_CONNECTION_PRIVATE_H
#define INGEST_SMTP_CONNECTION_PRIVATE_H

#include "base/buf.h"
#include "base/ip.h"
#include "ingest/smtp_connection.h"

struct smtp_connection {
	struct smtp_service *service;
	struct smtp_connection *prev, *next;
	int fd; /* -1: hung up, the message is still with the sync thread */
	struct loop_fd *watch;
	struct loop_timer *timer;
	struct ip client;
	char client_text[IP_TEXT_SIZE];
	struct smtp_session *session;
	uint64_t progress; /* of the session, when deadline_ms was set */
	int64_t deadline_ms, session_deadline_ms;
	int64_t timer_ms; /* when the timer fires; 0: not set */
	bool is_lingering;
	size_t lingered_bytes;
	bool is_counted;    /* among those that are served */
	struct buf pending; /* input that waits for the sync */
	uint64_t messages;
	/* The message under way. */
	struct spool_writer *writer;
	bool is_syncing;
	char spool_id[SPOOL_ID_SIZE];
	uint64_t size_bytes;
	int64_t arrived_s, submitted_ms;
};

/* What a session asks of its connection; the context is the connection. */
extern const struct smtp_handler smtp_message_handler;
/* Tell of its result; the session comes after that. */
void smtp_message_log_synced(
	struct smtp_connection *c, const struct spool_result *r);
/* A command, or all of a connection, was refused with this reply. */
void smtp_message_log_refused(void *ctx, struct str reply);

#endif
