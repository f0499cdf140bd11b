/* org_domain.c - the list that libpsl was built with. */
#include "dmarc/org_domain.h"

#include <string.h>

#include <libpsl.h>

#define NAME_MAX_BYTES 254

struct str org_domain(struct str name)
{
	char text[NAME_MAX_BYTES];
	const char *found;

	if (name.len == 0 || name.len >= sizeof(text))
		return name;
	memcpy(text, name.ptr, name.len);
	text[name.len] = '\0';
	found = psl_registrable_domain(psl_builtin(), text);
	if (!found)
		return name;
	return (struct str){name.ptr + (found - text), strlen(found)};
}
