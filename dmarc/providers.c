/* providers.c - well-known sending services. */
#include "dmarc/providers.h"

#include <stdlib.h>

/* clang-format off */
static const struct provider amazon_ses = {"Amazon SES", "Easy DKIM", "Using a custom MAIL FROM domain"};
static const struct provider atlassian = {"Atlassian", "Setting up custom email addresses", NULL};
static const struct provider brevo = {"Brevo", "Senders, domains and dedicated IPs: authenticate your domain", NULL};
static const struct provider constant_contact = {"Constant Contact", "Self-authentication", NULL};
static const struct provider freshdesk = {"Freshdesk", "Email domain verification (DKIM)", NULL};
static const struct provider google = {"Google Workspace", "Set up DKIM", "Set up SPF"};
static const struct provider hubspot = {"HubSpot", "Connect your email sending domain", NULL};
static const struct provider intercom = {"Intercom", "Email domain authentication", NULL};
static const struct provider klaviyo = {"Klaviyo", "Branded sending domain", NULL};
static const struct provider mailchimp = {"Mailchimp", "Email domain authentication", NULL};
static const struct provider mandrill = {"Mailchimp Transactional", "Sending domains", NULL};
static const struct provider mailgun = {"Mailgun", "Domain verification", NULL};
static const struct provider mailjet = {"Mailjet", "Domain authentication: SPF and DKIM", NULL};
static const struct provider marketing_cloud = {"Salesforce Marketing Cloud", "Sender Authentication Package", NULL};
static const struct provider microsoft = {"Microsoft 365", "Email authentication settings: DKIM", "Set up SPF"};
static const struct provider postmark = {"Postmark", "Sender signatures: DKIM", "Custom Return-Path"};
static const struct provider salesforce = {"Salesforce", "DKIM keys", NULL};
static const struct provider sendgrid = {"Twilio SendGrid", "Domain Authentication", NULL};
static const struct provider shopify = {"Shopify", "Authenticate your sender domain", NULL};
static const struct provider sparkpost = {"SparkPost", "Sending domains", "Bounce domains"};
static const struct provider stripe = {"Stripe", "Custom email domain", NULL};
static const struct provider zendesk = {"Zendesk", "Digitally signing your email with DKIM", "Allowing Zendesk to send email on behalf of your email domain"};
static const struct provider zoho = {"Zoho Mail", "DKIM configuration", "SPF configuration"};
static const struct provider zoho_campaigns = {"Zoho Campaigns", "Domain authentication", NULL};

/* Ascending. Only domains that customers' mail is sent under. */
static const struct entry {
	const char *domain;
	const struct provider *provider;
} entries[] = {
	{"amazonses.com", &amazon_ses},
	{"atlassian.net", &atlassian},
	{"brevo.com", &brevo},
	{"brevosend.com", &brevo},
	{"ccsend.com", &constant_contact},
	{"confirmedcc.com", &constant_contact},
	{"constantcontact.com", &constant_contact},
	{"exacttarget.com", &marketing_cloud},
	{"freshdesk.com", &freshdesk},
	{"freshemail.io", &freshdesk},
	{"gappssmtp.com", &google},
	{"google.com", &google},
	{"hubspot.com", &hubspot},
	{"hubspotemail.net", &hubspot},
	{"intercom-mail.com", &intercom},
	{"intercom.io", &intercom},
	{"klaviyo.com", &klaviyo},
	{"klaviyomail.com", &klaviyo},
	{"mailchimp.com", &mailchimp},
	{"mailchimpapp.net", &mailchimp},
	{"mailgun.net", &mailgun},
	{"mailgun.org", &mailgun},
	{"mailjet.com", &mailjet},
	{"mandrillapp.com", &mandrill},
	{"mcdlv.net", &mailchimp},
	{"mcsv.net", &mailchimp},
	{"mtasv.net", &postmark},
	{"onmicrosoft.com", &microsoft},
	{"outlook.com", &microsoft},
	{"postmarkapp.com", &postmark},
	{"rsgsv.net", &mailchimp},
	{"salesforce.com", &salesforce},
	{"sender-sib.com", &brevo},
	{"sendgrid.info", &sendgrid},
	{"sendgrid.net", &sendgrid},
	{"sendinblue.com", &brevo},
	{"shopify.com", &shopify},
	{"shopifyemail.com", &shopify},
	{"sparkpostmail.com", &sparkpost},
	{"stripe.com", &stripe},
	{"zcsend.net", &zoho_campaigns},
	{"zendesk.com", &zendesk},
	{"zoho.com", &zoho},
	{"zohomail.com", &zoho},
};
/* clang-format on */

static int by_domain(const void *key, const void *entry)
{
	return str_compare(*(const struct str *)key,
		str_from(((const struct entry *)entry)->domain));
}

const struct provider *provider_find(struct str org_domain)
{
	const struct entry *found = NULL;

	if (org_domain.ptr)
		found = bsearch(&org_domain, entries, ARRAY_LEN(entries),
			sizeof(entries[0]), by_domain);
	return found ? found->provider : NULL;
}
