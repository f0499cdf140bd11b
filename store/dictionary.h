/*
 * dictionary.h - numbers of policy domains and reporters.
 *
 * New names are inserted on a connection of their own and commit by
 * themselves, so that writers never wait for each other because of a name.
 */
#ifndef STORE_DICTIONARY_H
#define STORE_DICTIONARY_H

#include "base/config.h"
#include "store/pg.h"

struct dictionary;

/*
 *   pg           borrowed; the connection for new names
 *   own          domains that are ours; empty: any, up to max_domains
 */
struct dictionary *dictionary_new(
	struct pg *pg, const struct config_list *own, int64_t max_domains);
void dictionary_free(struct dictionary **d);
/* Forget the numbers: another process may have deleted the names. */
void dictionary_reset(struct dictionary *d);

/*
 * dictionary_foresee - both names of a report will be asked for.
 *
 * With the first that is, all that were foreseen are looked up, and made where
 * they may be, by one statement each. Trouble is told to who asks. While it is
 * not known whether there is room for the domain, only that is foreseen.
 */
void dictionary_foresee(
	struct dictionary *d, struct str domain, struct str reporter);
/*
 * Number of a policy domain, made where it is new. ERR_UNSUPPORTED where it is
 * none of ours, nor a subdomain of one; ERR_LIMIT past max_domains.
 */
MUST_CHECK bool dictionary_domain(
	struct dictionary *d, struct str name, int32_t *ret, struct err *err);
/*
 * dictionary_domain_above - the policy domain that answers for `name`.
 *
 * The longest of our domains that is `name` or a parent of it: ours are those
 * already known and those of `own`. Where there is none, `name` itself, made
 * if there is room. Errors as of dictionary_domain.
 */
MUST_CHECK bool dictionary_domain_above(
	struct dictionary *d, struct str name, int32_t *ret, struct err *err);
MUST_CHECK bool dictionary_reporter(
	struct dictionary *d, struct str name, int32_t *ret, struct err *err);

#endif
