/* test_providers.c - well-known sending services by their domains. */
#include "dmarc/providers.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void expect(const char *domain, const char *name)
{
	const struct provider *p = provider_find(str_from(domain));

	assert_non_null(p);
	assert_string_equal(p->name, name);
	assert_non_null(p->dkim);
}

/* First, last and some between: the table has to be in order. */
static void test_find(void **state UNUSED)
{
	expect("amazonses.com", "Amazon SES");
	expect("atlassian.net", "Atlassian");
	expect("gappssmtp.com", "Google Workspace");
	expect("klaviyomail.com", "Klaviyo");
	expect("mailgun.org", "Mailgun");
	expect("mandrillapp.com", "Mailchimp Transactional");
	expect("mcsv.net", "Mailchimp");
	expect("mtasv.net", "Postmark");
	expect("onmicrosoft.com", "Microsoft 365");
	expect("outlook.com", "Microsoft 365");
	expect("sendgrid.net", "Twilio SendGrid");
	expect("sender-sib.com", "Brevo");
	expect("shopifyemail.com", "Shopify");
	expect("stripe.com", "Stripe");
	expect("zcsend.net", "Zoho Campaigns");
	expect("zohomail.com", "Zoho Mail");
}

static void test_unknown(void **state UNUSED)
{
	assert_null(provider_find(STR_NULL));
	assert_null(provider_find(STR("")));
	assert_null(provider_find(STR("vendor.example")));
	assert_null(provider_find(STR("sendgrid.ne")));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_find),
		cmocka_unit_test(test_unknown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
