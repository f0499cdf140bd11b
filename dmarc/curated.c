/* curated.c - reporters by the domain of their report mail. */
#include "dmarc/curated.h"

/* Organisational domains, in order. An owner adds his own by configuration. */
static const char *const domains[] = {
	"1und1.de",
	"aol.com",
	"apple.com",
	"att.net",
	"barracuda.com",
	"cisco.com",
	"comcast.net",
	"docomo.ne.jp",
	"emailsrvr.com",
	"fastmail.com",
	"fastmaildmarc.com",
	"free.fr",
	"gmx.net",
	"google.com",
	"hotmail.com",
	"icloud.com",
	"infomaniak.com",
	"ionos.com",
	"kpn.com",
	"laposte.net",
	"libero.it",
	"linkedin.com",
	"mail.com",
	"mail.ru",
	"mailbox.org",
	"microsoft.com",
	"mimecast.org",
	"mimecastreport.com",
	"mxlogic.net",
	"naver.com",
	"nttpc.ne.jp",
	"onet.pl",
	"orange.fr",
	"outlook.com",
	"ppops.net",
	"proofpoint.com",
	"proton.me",
	"protonmail.com",
	"qq.com",
	"rackspace.com",
	"rambler.ru",
	"runbox.com",
	"seznam.cz",
	"sky.com",
	"t-online.de",
	"telenet.be",
	"trendmicro.com",
	"uol.com.br",
	"verizon.net",
	"vodafone.de",
	"web.de",
	"wp.pl",
	"xs4all.nl",
	"yahoo.co.jp",
	"yahoo.com",
	"yahooinc.com",
	"yandex.ru",
	"ziggo.nl",
	"zoho.com",
	"163.com",
};

bool curated_reporter(struct str org_domain)
{
	for (size_t i = 0; i < ARRAY_LEN(domains); i++)
		if (str_equal(org_domain, str_from(domains[i])))
			return true;
	return false;
}
