"""model.py - which reports count, told by the contract's rules in a few lines.

Adds up, by xml.etree, what the XML of the reports that are there says; the
store has to say the same.
"""

import collections
import datetime
import xml.etree.ElementTree as ElementTree

from reports import DAY_S

LONG = "example.org"  # the domain whose reports may last several days


def rows_of(xml):
    """[(source_ip, count, all else)] of a report, and what else is needed."""
    root = ElementTree.fromstring(xml.replace(b' xmlns="urn:ietf:params:xml:ns:dmarc-2.0"', b""))
    rows = []
    for record in root.iter("record"):
        rest = tuple((e.tag, e.text) for e in record.iter()
                     if e.tag not in ("source_ip", "count", "record", "row"))
        passed = "pass" in (record.findtext("row/policy_evaluated/dkim"),
                            record.findtext("row/policy_evaluated/spf"))
        rows.append((record.findtext("row/source_ip"), int(record.findtext("row/count")), rest,
                     passed))
    return rows


class Stored:
    def __init__(self, report, trust):
        self.report, self.trust = report, trust
        self.rows = rows_of(report.xml())
        self.content = collections.Counter(r[:3] for r in self.rows)
        self.sources = {(r[0], r[2]) for r in self.rows}
        self.counted = False

    def key(self):
        r = self.report
        return r.domain, r.report_id, r.begin, r.end

    def window(self):
        return self.report.domain, self.report.begin, self.report.end


class Model:
    """The reports that are there, in the order they came."""

    def __init__(self):
        self.stored = []

    def variants(self, key):
        return [s for s in self.stored if s.key() == key]

    def add(self, report, trust):
        new = Stored(report, trust)
        if not any(s.content == new.content and s.trust >= trust
                   for s in self.variants(new.key())):
            self.stored.append(new)

    def settle(self):
        """Which of them count: the highest trust, then the first, and of that
        trust those without a common row."""
        for key in {s.key() for s in self.stored}:
            variants, counted = self.variants(key), []
            highest = max(s.trust for s in variants)
            for s in variants:
                s.counted = s.trust == highest and not any(
                    s.sources & c.sources for c in counted)
                if s.counted:
                    counted.append(s)

    def is_advised(self, s):
        if s.report.end - s.report.begin > 32 * DAY_S:
            return False
        before = self.stored[:self.stored.index(s)]
        return not (s.rows and any(
            e.counted and e.window() == s.window() and e.report.report_id != s.report.report_id
            and e.content == s.content and e.trust >= s.trust for e in before))

    def sums(self, advised=False):
        """{(domain, day or None, ip): [messages, passed]}"""
        out = collections.defaultdict(lambda: [0, 0])
        for s in self.stored:
            if not s.counted or (advised and not self.is_advised(s)):
                continue
            day = None
            if s.report.domain != LONG:
                middle = (s.report.begin + s.report.end) // 2
                day = datetime.datetime.fromtimestamp(
                    middle, datetime.timezone.utc).date().isoformat()
            for ip, count, _, passed in s.rows:
                cell = out[s.report.domain, day, ip]
                cell[0] += count
                cell[1] += count if passed else 0
        return dict(out)


SUMS = f"""select d.name, case when d.name <> '{LONG}' then s.day end, host(s.source_ip),
    sum(messages), sum(passed) from source_day s join domain d on d.id = s.domain_id
    group by 1, 2, 3"""
ADVISED = f"""select d.name, case when d.name <> '{LONG}' then f.day end, host(f.source_ip),
    sum(f.message_count), sum(case when s.passed then f.message_count else 0 end)
    from record f join domain d on d.id = f.domain_id
    join record_shape s on s.domain_id = f.domain_id and s.id = f.shape_id
    where f.is_advised group by 1, 2, 3"""


def assert_equal(test, service, model, what):
    """`db verify`, and that the store's sums are the model's."""
    model.settle()
    service.verify()
    for name, query, should in (("sums", SUMS, model.sums()),
                                ("advised", ADVISED, model.sums(advised=True))):
        have = {(d, day or None, ip): [int(m), int(p)]
                for d, day, ip, m, p in service.sql(query)}
        test.assertEqual(have, should, f"{name} {what}")
