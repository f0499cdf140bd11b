/*
 * cluster.h - the private PostgreSQL cluster, where no database.url is given.
 *
 * Lives under state_dir (unix socket only, no TCP port), made by initdb on
 * first use. As root it runs as `service.user` or `postgres`; where that user
 * cannot enter state_dir its data goes to a folder under /var/lib/ruad named
 * after a digest of state_dir, and one log line says where. Who uses the
 * cluster holds a shared lock; the last to leave stops it. A cluster left by a
 * killed service is taken over. Other clusters of the machine and port 5432
 * are left alone. Roles ruad (owner), ruad_writer and ruad_api log in with
 * passwords kept in 0600 files beside the data, so a process only reaches the
 * role whose file it read before giving up its privileges.
 */
#ifndef STORE_CLUSTER_H
#define STORE_CLUSTER_H

#include "base/err.h"

struct cluster;

enum db_role { DB_OWNER, DB_WRITER, DB_API };

/*
 * cluster_open - take part in the cluster of state_dir: make it, start it or
 * join it, and wait until it takes connections (at most 60 s).
 */
MUST_CHECK bool cluster_open(struct cluster **ret, const char *state_dir,
	const char *user, struct err *err);
/* Stops it if nobody else uses it; waits for the end. */
void cluster_close(struct cluster **c);
/* Start it again where it died; call now and then. */
MUST_CHECK bool cluster_ensure(struct cluster *c, struct err *err);
/*
 * Connection string of a role, without taking part (no lock): for processes
 * whose parent holds the cluster. `dst` at least 512 bytes.
 */
MUST_CHECK bool cluster_url(const char *state_dir, const char *user,
	enum db_role role, char *dst, size_t size, struct err *err);

#endif
