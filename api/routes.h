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

/* routes_source_look.c */
route_handler source_get;

/* routes_summary.c */
route_handler summary_get;

/* routes_failures.c */
route_handler failure_list_get;

/* routes_tls.c */
route_handler tls_get;

/* routes_report.c */
route_handler report_delete_call;
route_handler report_post;
route_handler report_raw_get;

/* routes_report_list.c */
route_handler report_list_get;
route_handler report_get;

/* routes_spool.c */
route_handler spool_list_get;
route_handler spool_get;
route_handler spool_delete;
route_handler spool_retry_post;

/* routes_owner.c */
route_handler owner_list_get;
route_handler owner_put;

/* routes_timeline.c */
route_handler timeline_get;

/* routes_simulate.c */
route_handler simulate_get;

/* routes_receivers.c */
route_handler receiver_list_get;

/* routes_rollout.c */
route_handler rollout_get;

/* routes_backtest.c */
route_handler backtest_get;

/* routes_change.c */
route_handler change_list_get;

#endif
