/* routes.h - the handlers that the table in dispatch.c names. */
#ifndef API_ROUTES_H
#define API_ROUTES_H

#include "api/call.h"

/* routes_health.c */
route_handler healthz_get; /* the process answers */
route_handler readyz_get;  /* so does the database, with our schema */

/* routes_metrics.c */
route_handler metrics_get;

/* routes_domain.c */
route_handler domain_list_get;

/* routes_source.c */
route_handler source_list_get;

/* routes_failures.c */
route_handler failure_list_get;

/* routes_tls.c */
route_handler tls_get;

/* routes_timeline.c */
route_handler timeline_get;

#endif
