/* advice_print.h - a verdict for people: one screen of 80 columns. */
#ifndef CLI_ADVICE_PRINT_H
#define CLI_ADVICE_PRINT_H

#include "store/advice.h"

/* On stdout. Errors as of advice_frame. */
MUST_CHECK bool advice_print(const struct advice *a,
	const struct advice_options *o, struct err *err);

#endif
