/* static_ui.h - the files of web/, embedded in the program. */
#ifndef API_STATIC_UI_H
#define API_STATIC_UI_H

#include "api/http.h"

/*
 * static_ui_find - answer with the file at `path`, "/" being index.html.
 *
 * False, and nothing written, where there is none of that name.
 */
MUST_CHECK bool static_ui_find(struct str path, struct http_response *r);

#endif
