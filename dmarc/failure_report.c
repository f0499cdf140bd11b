/* failure_report.c - the words of failure reports and their enums. */
#include "dmarc/failure_report.h"

/* Words in the order of the values from 1 on; unknown ones become the last. */
static unsigned word_parse(
	const char *const *words, size_t count, struct str word)
{
	word = str_trim(word);
	if (word.len == 0)
		return 0;
	for (size_t i = 0; i < count; i++)
		if (str_equal_nocase(word, str_from(words[i])))
			return (unsigned)i + 1;
	return (unsigned)count;
}

static const char *word_name(
	const char *const *words, size_t count, unsigned value)
{
	return value >= 1 && value <= count ? words[value - 1] : NULL;
}

static const char *const feedback_types[] = {
	"auth-failure", "abuse", "fraud", "virus", "not-spam", "other"};
static const char *const auth_failures[] = {
	"adsp", "bodyhash", "revoked", "signature", "spf", "dmarc", "other"};
static const char *const delivery_results[] = {
	"delivered", "spam", "policy", "reject", "other"};

enum feedback_type feedback_type_parse(struct str word)
{
	return (enum feedback_type)word_parse(
		feedback_types, ARRAY_LEN(feedback_types), word);
}

const char *feedback_type_name(enum feedback_type v)
{
	return word_name(
		feedback_types, ARRAY_LEN(feedback_types), (unsigned)v);
}

enum auth_failure auth_failure_parse(struct str word)
{
	return (enum auth_failure)word_parse(
		auth_failures, ARRAY_LEN(auth_failures), word);
}

const char *auth_failure_name(enum auth_failure v)
{
	return word_name(auth_failures, ARRAY_LEN(auth_failures), (unsigned)v);
}

enum delivery_result delivery_result_parse(struct str word)
{
	/* Symantec Messaging Gateway */
	if (str_equal_nocase(str_trim(word), STR("smg-policy-action")))
		return DELIVERY_POLICY;
	return (enum delivery_result)word_parse(
		delivery_results, ARRAY_LEN(delivery_results), word);
}

const char *delivery_result_name(enum delivery_result v)
{
	return word_name(
		delivery_results, ARRAY_LEN(delivery_results), (unsigned)v);
}
