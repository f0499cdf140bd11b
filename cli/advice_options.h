/* advice_options.h - what the configuration says to the advisor. */
#ifndef CLI_ADVICE_OPTIONS_H
#define CLI_ADVICE_OPTIONS_H

#include "cli/options.h"
#include "store/advice.h"

/* From [rollout], [trust] and the first of [smtp] recipients; text lives in
 * cli's arena. */
void advice_options_read(const struct cli *cli, struct advice_options *ret);

#endif
