/*
 * bounds.h - how far a share can be from what was seen.
 *
 * Counts are double and may be parts of messages: a design effect divides
 * them. All shares are 0..1.
 */
#ifndef DMARC_BOUNDS_H
#define DMARC_BOUNDS_H

#include <stdbool.h>
#include <stddef.h>

/*
 * One-sided bounds of Clopper and Pearson for x of n at error `alpha`: the
 * quantiles of Beta(x + 1, n - x) and Beta(x, n - x + 1), to 2^-60. With n of
 * 0 nothing is known: 1 and 0. x is at most n.
 */
double bounds_upper(double x, double n, double alpha);
double bounds_lower(double x, double n, double alpha);
/* bounds_lower(x, n, alpha) > limit, for the price of one step of it. */
bool bounds_lower_exceeds(double x, double n, double alpha, double limit);

/* Wilson's score bound of `good` of n, z standard deviations down; 0 of n 0. */
double bounds_wilson_lower(double good, double n, double z);

/* Messages seen together: of one day, by one reporter. */
struct bounds_cell {
	double n, x;
};

/*
 * bounds_deff - how many times the variance that independent messages with the
 * same share would have: failures come in clusters.
 *
 * 1 where x is 0 or n, or there are fewer than two cells; at least 1, at most
 * `cap`. Cells without messages are left out.
 */
double bounds_deff(const struct bounds_cell *cells, size_t count, double cap);

#endif
