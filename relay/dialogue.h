/* dialogue.h - what both sides of an SMTP session said, without secrets. */
#ifndef RELAY_DIALOGUE_H
#define RELAY_DIALOGUE_H

#include "relay/relay.h"

struct dialogue {
	struct relay_result *result; /* borrowed; what is written */
	int reply_code;              /* of the last reply; 0: none yet */
	char reply[200];             /* that line, printable */
	uint64_t mail_bytes;         /* sent after DATA so far */
	bool is_secret;              /* between AUTH and its last reply */
	bool has_auth;               /* AUTH was said */
	bool has_mail;               /* MAIL was said */
	bool is_over; /* QUIT was said: the mail's fate is known */
};

void dialogue_init(struct dialogue *d, struct relay_result *result);
/* Lines as they come, with their line ends; several at once are fine. */
void dialogue_received(struct dialogue *d, struct str bytes);
void dialogue_sent(struct dialogue *d, struct str bytes);
void dialogue_sent_mail(struct dialogue *d, size_t bytes);
/* The library's own remarks: TLS version and certificate are kept. */
void dialogue_note(struct dialogue *d, struct str text);
/* Look for the queue id, and say where a login was left out. */
void dialogue_end(struct dialogue *d, bool is_accepted, bool wants_auth);

#endif
