/* test_id_set.c - what was added is known, and nothing else. */
#include "store/id_set.h"

#include "base/base.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

/* Past several doublings. */
enum { IDS = 20000 };

static void known_once_added(void **state UNUSED)
{
	struct id_set s;

	id_set_init(&s, 5);
	for (int64_t i = 0; i < IDS; i++)
		for (int32_t domain_id = 1; domain_id <= 2; domain_id++)
			assert_true(id_set_add(&s, domain_id, i * domain_id));
	for (int64_t i = 0; i < IDS; i++) {
		assert_false(id_set_add(&s, 1, i));
		assert_false(id_set_add(&s, 2, 2 * i));
	}
	assert_int_equal(s.count, 2 * IDS);
	/* Of the other domain alone. */
	assert_true(id_set_add(&s, 2, 1));
	id_set_reset(&s);
	assert_true(id_set_add(&s, 1, 1));
	id_set_fini(&s);
}

/* FIPS 180-2, appendix B.1 */
static void sum_of_content(void **state UNUSED)
{
	assert_true(id_of_content(STR("abc")) ==
		    (int64_t)UINT64_C(0xba7816bf8f01cfea));
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(known_once_added),
		cmocka_unit_test(sum_of_content),
	};

	return cmocka_run_group_tests_name("id_set", tests, NULL, NULL);
}
