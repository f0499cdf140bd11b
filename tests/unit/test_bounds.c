/* test_bounds.c - the vectors of the method, and what must hold anyway. */
#include "dmarc/bounds.h"

#include "base/base.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define NEAR 1e-7

static void near(double got, double want)
{
	if (!(fabs(got - want) <= NEAR))
		fail_msg("%.10f, not %.10f", got, want);
}

static void test_upper(void **state UNUSED)
{
	near(bounds_upper(0, 100, .05), 0.02951305);
	near(bounds_upper(0, 3000, .05), 0.00099808);
	near(bounds_upper(1, 500, .05), 0.00945228);
	near(bounds_upper(3, 10000, .05), 0.00077518);
	near(bounds_upper(12, 4000, .05), 0.00485612);
	near(bounds_upper(2.5, 180.5, .05), 0.03848042);
}

static void test_lower(void **state UNUSED)
{
	near(bounds_lower(5, 40, .01), 0.03312786);
	near(bounds_lower(5, 20000, .01), 0.00006396);
	near(bounds_lower(30, 900, .01), 0.02094509);
	near(bounds_lower(9, 180, .01), 0.01973430);
	near(bounds_lower(6, 300, .01), 0.00598311);
	near(bounds_lower(40, 2400, .01), 0.01118277);
	near(bounds_lower(5, 5, .01), 0.39810717);
}

/* P(X <= x) of a binomial; what the bounds are defined by. */
static double binomial(int x, int n, double p)
{
	double sum = 0;

	for (int k = 0; k <= x; k++)
		sum += exp(lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1) +
			   k * log(p) + (n - k) * log1p(-p));
	return sum;
}

/* The definition itself: at the bound, so few (so many) have odds of alpha. */
static void test_bounds_are_clopper_pearson(void **state UNUSED)
{
	static const int counts[][2] = {{0, 1}, {1, 2}, {1, 500}, {17, 18},
		{40, 100}, {99, 100}, {250, 1000}, {3, 20000}, {19990, 20000}};
	static const double alphas[] = {.2, .05, .01, .0001};

	for (size_t i = 0; i < ARRAY_LEN(counts); i++)
		for (size_t k = 0; k < ARRAY_LEN(alphas); k++) {
			int x = counts[i][0], n = counts[i][1];

			near(binomial(x, n, bounds_upper(x, n, alphas[k])),
				alphas[k]);
			if (x > 0)
				near(1 - binomial(x - 1, n,
						 bounds_lower(x, n, alphas[k])),
					alphas[k]);
		}
}

static void test_ends(void **state UNUSED)
{
	near(bounds_upper(0, 0, .05), 1);
	near(bounds_lower(0, 0, .05), 0);
	near(bounds_upper(7, 7, .05), 1);
	near(bounds_lower(0, 7, .05), 0);
	/* Parts of a message, and more mail than anybody sends. */
	near(bounds_upper(0.01, 0.02, .05), 1);
	assert_true(bounds_upper(1e3, 1e9, .05) > 1e-6);
	assert_true(bounds_upper(1e3, 1e9, .05) < 1.1e-6);
	assert_true(bounds_lower(5e8, 1e9, .01) > 0.4999);
	/* 2^63 forged messages: taken for a sample of them. */
	assert_true(bounds_lower(0x1p62, 0x1p63, .01) > 0.4999);
	assert_true(bounds_upper(0x1p62, 0x1p63, .01) < 0.5001);
	/* An end is met without a jump. */
	assert_true(bounds_upper(1e-9, 100, .05) - bounds_upper(0, 100, .05) <
		    1e-8);
}

/* The comparison says what the bound says, on either side of it. */
static void test_exceeds(void **state UNUSED)
{
	static const double v[][2] = {{5, 40}, {5, 20000}, {30, 900}, {9, 180},
		{6, 300}, {40, 2400}, {5, 5}, {0.5, 3.5}};

	for (size_t i = 0; i < ARRAY_LEN(v); i++) {
		double bound = bounds_lower(v[i][0], v[i][1], .01);

		assert_true(bounds_lower_exceeds(
			v[i][0], v[i][1], .01, bound * (1 - 1e-9)));
		assert_false(bounds_lower_exceeds(
			v[i][0], v[i][1], .01, bound * (1 + 1e-9)));
	}
	assert_false(bounds_lower_exceeds(0, 100, .01, 0));
	assert_false(bounds_lower_exceeds(0, 0, .01, 0));
}

static void test_wilson(void **state UNUSED)
{
	near(bounds_wilson_lower(2995, 3000, 1.6448536), 0.99658016);
	near(bounds_wilson_lower(98, 100, 1.6448536), 0.94135163);
	near(bounds_wilson_lower(0, 0, 1.6448536), 0);
}

static void test_deff(void **state UNUSED)
{
	static const struct bounds_cell cells[] = {{400, 0}, {380, 1}, {410, 0},
		{395, 12}, {405, 0}, {60, 0}, {55, 2}};
	static const struct bounds_cell with_gaps[] = {
		{0, 0}, {100, 3}, {0, 0}, {50, 1}, {0, 0}};
	static const struct bounds_cell without[] = {{100, 3}, {50, 1}};
	double deff = bounds_deff(cells, ARRAY_LEN(cells), 50);

	if (fabs(deff - 7.845045) > 1e-6)
		fail_msg("%.8f", deff);
	near(15 / deff, 1.912035);
	if (fabs(2105 / deff - 268.322233) > 1e-6)
		fail_msg("%.8f", 2105 / deff);
	if (fabs(bounds_upper(15 / deff, 2105 / deff, .05) - 0.02279039) > NEAR)
		fail_msg("%.8f", bounds_upper(15 / deff, 2105 / deff, .05));
	near(bounds_upper(15, 2105, .05), 0.01095140);
	near(bounds_deff(cells, ARRAY_LEN(cells), 5), 5);
	near(bounds_deff(cells, 1, 50), 1);
	near(bounds_deff(cells, 0, 50), 1);
	near(bounds_deff(with_gaps, ARRAY_LEN(with_gaps), 50),
		bounds_deff(without, ARRAY_LEN(without), 50));
	/* All of one kind, and spread more evenly than chance would. */
	near(bounds_deff((struct bounds_cell[]){{9, 0}, {8, 0}}, 2, 50), 1);
	near(bounds_deff((struct bounds_cell[]){{9, 9}, {8, 8}}, 2, 50), 1);
	near(bounds_deff((struct bounds_cell[]){{90, 3}, {90, 3}}, 2, 50), 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_upper),
		cmocka_unit_test(test_lower),
		cmocka_unit_test(test_bounds_are_clopper_pearson),
		cmocka_unit_test(test_ends),
		cmocka_unit_test(test_exceeds),
		cmocka_unit_test(test_wilson),
		cmocka_unit_test(test_deff),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
