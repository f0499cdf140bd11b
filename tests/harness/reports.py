"""reports.py - aggregate reports and report mail made by us, with known truth.

Reserved names and addresses only (RFC 2606, 5737, 3849). `numbered(i)` is the
same report for the same i, in every run; Truth adds up what ruad must answer.
"""

import collections
import datetime
import email.message
import email.policy
import gzip
import io
import ipaddress
import random
import zipfile
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

DAY_S = 86400
DOMAINS = ("example.com", "example.net", "example.org")
REPORTERS = (
    ("Example Mail", "mail.example.net"),
    ("Test Webmail GmbH", "webmail.test"),
    ("Invalid & Sons", "sons.invalid"),
    ("example.edu", "dmarc.example.edu"),
)
NETWORKS = ("192.0.2.", "198.51.100.", "203.0.113.", "2001:db8::")
DISPOSITIONS = ("none", "quarantine", "reject")
PACKINGS = ("gzip", "zip", "plain")


@dataclass
class Record:
    ip: str
    count: int
    disposition: str = "none"
    dkim: str = "pass"
    spf: str = "pass"
    header_from: str = ""
    reason: str = ""

    @property
    def passed(self):
        return "pass" in (self.dkim, self.spf)


@dataclass
class Report:
    report_id: str
    domain: str = "example.com"
    begin: int = 0
    end: int = 0
    org: str = "Example Mail"
    submitter: str = "mail.example.net"
    records: list = field(default_factory=list)
    p: str = "none"
    sp: str = "none"
    schema: str = "rfc7489"

    def _record_xml(self, r):
        out = io.StringIO()
        out.write(
            f"<record><row><source_ip>{r.ip}</source_ip><count>{r.count}</count>"
            f"<policy_evaluated><disposition>{r.disposition}</disposition>"
            f"<dkim>{r.dkim}</dkim><spf>{r.spf}</spf>"
        )
        if r.reason:
            out.write(f"<reason><type>{r.reason}</type></reason>")
        header_from = r.header_from or self.domain
        out.write(
            "</policy_evaluated></row><identifiers>"
            f"<envelope_from>{header_from}</envelope_from>"
            f"<header_from>{header_from}</header_from></identifiers><auth_results>"
            f"<dkim><domain>{header_from}</domain><selector>s1</selector>"
            f"<result>{r.dkim}</result></dkim>"
            f"<spf><domain>{header_from}</domain><scope>mfrom</scope>"
            f"<result>{r.spf}</result></spf></auth_results></record>\n"
        )
        return out.getvalue()

    def head_xml(self):
        """All that stands before the records."""
        is_9990 = self.schema == "rfc9990"
        root = ' xmlns="urn:ietf:params:xml:ns:dmarc-2.0"' if is_9990 else ""
        version = "" if self.schema == "draft" else "<version>1.0</version>"
        generator = "<generator>harness 1</generator>" if is_9990 else ""
        policy = (
            "<np>none</np><testing>n</testing><discovery_method>treewalk</discovery_method>"
            if is_9990
            else "<pct>100</pct>"
        )
        return (
            f'<?xml version="1.0" encoding="UTF-8"?>\n<feedback{root}>{version}'
            f"<report_metadata><org_name>{escape(self.org)}</org_name>"
            f"<email>noreply@{self.submitter}</email>"
            f"<report_id>{escape(self.report_id)}</report_id>"
            f"<date_range><begin>{self.begin}</begin><end>{self.end}</end></date_range>"
            f"{generator}</report_metadata>"
            f"<policy_published><domain>{self.domain}</domain>"
            f"<adkim>r</adkim><aspf>r</aspf><p>{self.p}</p><sp>{self.sp}</sp>{policy}"
            "</policy_published>\n"
        )

    def xml(self):
        body = "".join(self._record_xml(r) for r in self.records)
        return (self.head_xml() + body + "</feedback>\n").encode()

    @property
    def filename(self):
        return (
            f"{self.submitter}!{self.domain}!{self.begin}!{self.end}!"
            f"{self.report_id.split('@')[0]}.xml"
        )

    def packed(self, packing="gzip"):
        """(file name, media type, bytes) of the attachment."""
        if packing == "gzip":
            return self.filename + ".gz", "application/gzip", gzip.compress(self.xml(), mtime=0)
        if packing == "zip":
            return self.filename[:-4] + ".zip", "application/zip", zipped([self])
        return self.filename, "text/xml", self.xml()

    def mail(self, packing="gzip", to="dmarc@example.com"):
        name, media_type, data = self.packed(packing)
        return mail(
            data,
            name,
            media_type,
            to=to,
            sender=f"noreply@{self.submitter}",
            subject=f"Report Domain: {self.domain} Submitter: {self.submitter} "
            f"Report-ID: <{self.report_id}>",
        )


def zipped(reports):
    """Several reports in one zip."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for r in reports:
            z.writestr(r.filename, r.xml())
    return out.getvalue()


def mail(data, name, media_type, to="dmarc@example.com", sender="noreply@mail.example.net",
         subject="Report Domain: example.com", text="An aggregate report is attached.\n"):
    """A mail with one attachment (None: without), as bytes with CRLF."""
    m = email.message.EmailMessage(policy=email.policy.SMTP)
    m["From"] = sender
    m["To"] = to
    m["Subject"] = subject
    m["Date"] = "Sun, 01 Nov 2026 00:00:00 +0000"
    m["Message-ID"] = f"<{abs(hash((sender, subject))):x}@harness.example.net>"
    m.set_content(text)
    if data is not None:
        kind, sub = media_type.split("/")
        m.add_attachment(data, maintype=kind, subtype=sub, filename=name)
    return m.as_bytes()


def day_begin(day):
    """UTC seconds of a datetime.date."""
    return int(datetime.datetime(day.year, day.month, day.day,
                                 tzinfo=datetime.timezone.utc).timestamp())


# Once, so that midnight does not part a test from its data.
TODAY = datetime.datetime.now(datetime.timezone.utc).date()


def days_ago(n):
    return TODAY - datetime.timedelta(days=n)


def address(rng):
    network = rng.choice(NETWORKS)
    return network + (f"{rng.randrange(1, 256):x}" if ":" in network
                      else str(rng.randrange(1, 255)))


def numbered(i, base_day=None, records=3, spread_days=20):
    """The i-th report: another id, day, domain, reporter and rows each."""
    rng = random.Random(i)
    base_day = base_day or days_ago(spread_days + 1)
    org, submitter = REPORTERS[i % len(REPORTERS)]
    begin = day_begin(base_day) + (i % spread_days) * DAY_S
    r = Report(
        report_id=f"n{i:06d}@{submitter}",
        domain=DOMAINS[i % len(DOMAINS)],
        begin=begin,
        end=begin + DAY_S - 1,
        org=org,
        submitter=submitter,
        schema=("rfc7489", "rfc9990", "draft")[i % 3],
        p="quarantine" if i % 7 == 0 else "none",
    )
    for k in range(records):
        result = rng.choice((("pass", "pass"), ("pass", "fail"), ("fail", "pass"),
                             ("fail", "fail")))
        failed = "pass" not in result
        r.records.append(Record(
            ip=address(rng),
            count=1 + rng.randrange(50) + (i if k == 0 else 0),
            disposition=rng.choice(DISPOSITIONS) if failed else "none",
            dkim=result[0],
            spf=result[1],
            header_from=("news." if rng.random() < 0.2 else "") + r.domain,
        ))
    return r


class Truth:
    """What the store has to answer for a set of reports of whole UTC days."""

    FIELDS = ("messages", "passed", "dkim_aligned", "spf_aligned",
              "none", "quarantine", "reject")

    def __init__(self, reports=()):
        self.cells = {}  # (domain, day, ip) -> Counter
        self.reporters = collections.defaultdict(set)
        self.report_ids = collections.Counter()
        for r in reports:
            self.add(r)

    def add(self, report):
        day = datetime.datetime.fromtimestamp(
            (report.begin + report.end) // 2, datetime.timezone.utc).date()
        assert report.end - report.begin <= 26 * 3600, "Truth knows whole days only"
        self.report_ids[report.report_id] += 1
        for r in report.records:
            ip = ipaddress.ip_address(r.ip)
            cell = self.cells.setdefault((report.domain, day, ip), collections.Counter())
            cell["messages"] += r.count
            cell["passed"] += r.count if r.passed else 0
            cell["dkim_aligned"] += r.count if r.dkim == "pass" else 0
            cell["spf_aligned"] += r.count if r.spf == "pass" else 0
            cell[r.disposition] += r.count
            self.reporters[report.domain, day, ip].add(report.org.lower())

    def _select(self, domain, first, last):
        for (d, day, ip), cell in self.cells.items():
            if d == domain and (first is None or day >= first) and (last is None or day <= last):
                yield day, ip, cell

    def domains(self):
        return sorted({d for d, _, _ in self.cells})

    def days(self, domain):
        return sorted({day for day, _, _ in self._select(domain, None, None)})

    def total(self, domain, first=None, last=None):
        out = collections.Counter()
        for _, _, cell in self._select(domain, first, last):
            out.update(cell)
        return {f: out[f] for f in self.FIELDS}

    def sources(self, domain, first=None, last=None):
        """Rows as in the API's answer, in its order."""
        sums = collections.defaultdict(collections.Counter)
        days = collections.defaultdict(list)
        reporters = collections.defaultdict(set)
        for day, ip, cell in self._select(domain, first, last):
            sums[ip].update(cell)
            days[ip].append(day)
            reporters[ip] |= self.reporters[domain, day, ip]
        rows = []
        for ip, s in sums.items():
            rows.append({
                "source_ip": str(ip),
                "messages": s["messages"],
                "passed": s["passed"],
                "failed": s["messages"] - s["passed"],
                "dkim_aligned": s["dkim_aligned"],
                "spf_aligned": s["spf_aligned"],
                "disposition": {d: s[d] for d in DISPOSITIONS},
                "first_day": min(days[ip]).isoformat(),
                "last_day": max(days[ip]).isoformat(),
                "reporters": len(reporters[ip]),
            })
        rows.sort(key=lambda r: (-r["messages"], address_order(r["source_ip"])))
        return rows

    def timeline(self, domain, first=None, last=None):
        """{first day of day: sums}"""
        out = collections.defaultdict(collections.Counter)
        for day, _, cell in self._select(domain, first, last):
            out[day].update(cell)
        return out


def address_order(text):
    ip = ipaddress.ip_address(text)
    return ip.version, ip.packed
