/* bounds.c - Clopper-Pearson, Wilson, the design effect. */
#include "dmarc/bounds.h"

#include <float.h>
#include <math.h>

/* Numerical Recipes, 6.4: the continued fraction by Lentz's method, which
 * converges in O(sqrt(max(a, b))) steps. */
#define MAX_STEPS 40000
#define BISECTIONS 60
/*
 * More messages than this are taken for so many with the same share, which
 * widens the bounds: the fraction would not converge, and the logarithms of
 * gamma cancel each other. No domain sends so much to its reporters.
 */
#define MAX_MESSAGES 1e9

static double not_zero(double v)
{
	return fabs(v) < DBL_MIN / DBL_EPSILON ? DBL_MIN / DBL_EPSILON : v;
}

static double continued_fraction(double a, double b, double x)
{
	double c = 1, d = 1 / not_zero(1 - (a + b) * x / (a + 1)), h = d;

	for (int i = 1; i <= MAX_STEPS; i++) {
		double m = i, step;
		double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
		double odd = -(a + m) * (a + b + m) * x /
			     ((a + 2 * m) * (a + 2 * m + 1));

		d = 1 / not_zero(1 + even * d);
		c = not_zero(1 + even / c);
		h *= d * c;
		d = 1 / not_zero(1 + odd * d);
		c = not_zero(1 + odd / c);
		step = d * c;
		h *= step;
		if (fabs(step - 1) < 4 * DBL_EPSILON)
			break;
	}
	return h;
}

/* lgamma(3) writes a global. */
static double log_gamma(double v)
{
	int sign;

	return lgamma_r(v, &sign);
}

/* The regularised incomplete beta function I_x(a, b). */
static double beta_cdf(double a, double b, double log_b, double x)
{
	double front;

	if (x <= 0 || x >= 1)
		return x <= 0 ? 0 : 1;
	front = exp(a * log(x) + b * log1p(-x) - log_b);
	/* The fraction is quick below the mean, its mirror image above. */
	if (x < (a + 1) / (a + b + 2))
		return front * continued_fraction(a, b, x) / a;
	return 1 - front * continued_fraction(b, a, 1 - x) / b;
}

static double log_beta(double a, double b)
{
	return log_gamma(a) + log_gamma(b) - log_gamma(a + b);
}

static double beta_quantile(double a, double b, double p)
{
	double log_b = log_beta(a, b);
	double low = 0, high = 1;

	for (int i = 0; i < BISECTIONS; i++) {
		double middle = (low + high) / 2;

		if (beta_cdf(a, b, log_b, middle) < p)
			low = middle;
		else
			high = middle;
	}
	return (low + high) / 2;
}

static void scale_down(double *x, double *n)
{
	if (*n <= MAX_MESSAGES)
		return;
	*x *= MAX_MESSAGES / *n;
	*n = MAX_MESSAGES;
}

double bounds_upper(double x, double n, double alpha)
{
	scale_down(&x, &n);
	if (n <= 0 || x >= n)
		return 1;
	if (x <= 0)
		return 1 - pow(alpha, 1 / n);
	return beta_quantile(x + 1, n - x, 1 - alpha);
}

double bounds_lower(double x, double n, double alpha)
{
	scale_down(&x, &n);
	if (n <= 0 || x <= 0)
		return 0;
	if (x >= n)
		return pow(alpha, 1 / n);
	return beta_quantile(x, n - x + 1, alpha);
}

bool bounds_lower_exceeds(double x, double n, double alpha, double limit)
{
	double a, b;

	scale_down(&x, &n);
	if (n <= 0 || x <= 0 || x >= n)
		return bounds_lower(x, n, alpha) > limit;
	a = x;
	b = n - x + 1;
	return beta_cdf(a, b, log_beta(a, b), limit) < alpha;
}

double bounds_wilson_lower(double good, double n, double z)
{
	double p, z2 = z * z;

	if (n <= 0)
		return 0;
	p = good / n;
	return (p + z2 / (2 * n) -
		       z * sqrt(p * (1 - p) / n + z2 / (4 * n * n))) /
	       (1 + z2 / n);
}

double bounds_deff(const struct bounds_cell *cells, size_t count, double cap)
{
	double n = 0, x = 0, p, sum = 0;
	size_t used = 0;

	for (size_t i = 0; i < count; i++) {
		n += cells[i].n;
		x += cells[i].x;
		used += cells[i].n > 0;
	}
	if (used < 2 || x <= 0 || x >= n)
		return 1;
	p = x / n;
	for (size_t i = 0; i < count; i++) {
		double off = cells[i].x - cells[i].n * p;

		if (cells[i].n > 0)
			sum += off * off / (cells[i].n * p * (1 - p));
	}
	return fmin(cap, fmax(1, sum / (double)(used - 1)));
}
