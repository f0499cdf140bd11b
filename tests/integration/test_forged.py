#!/usr/bin/env python3
"""test_forged.py - reports that somebody made up change no advice to his liking.

Two domains are reported by known receivers for seven weeks: of example.com all mail passes, and
the policy may go on; a vendor of example.net fails, and it may not. Then come forged reports, and
the verdict of every day is asked for again.
"""

import json
import os
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
from reports import DAY_S, Record, Report
from ruad import TestCase, main

READY, HELD = "example.com", "example.net"
DAYS = 48
FORGED_FROM = 8  # days after the first report: long past the probation when steps are taken
TODAY = int(time.time()) // DAY_S
FIRST = TODAY - DAYS - 1
FAILING_FROM = 40
MANY = 10_000_000
STAGES = ["none", "q5", "q10", "q25", "q50", "q100", "r25", "r50", "r100"]

OURS = Record("192.0.2.1", 500)
VENDOR = Record("198.51.100.1", 60, dkim="fail", spf="fail")
VENDOR_OURS = Record("198.51.100.1", 40)  # the same host, aligned: it is ours
THEIRS = "203.0.113.66"


def report(domain, day, who, rows, days=1, ident=""):
    return Report(f"{who}.{day}{ident}", domain=domain, begin=day * DAY_S,
                  end=(day + days) * DAY_S - 1, org=who, submitter=who, records=rows)


def honest(domain, day, who):
    return report(domain, day, who, [OURS] + ([VENDOR, VENDOR_OURS] if domain == HELD else []))


class ForgedTest(TestCase):
    @classmethod
    def setUpClass(cls):
        cls.s = s = cls.class_service()
        cls.folder = os.path.join(s.dir, "in")
        cls.count = 0
        cls.load((honest(domain, FIRST + n, who), who)
                 for n in range(DAYS) for domain in (READY, HELD)
                 for who in ("google.com", "microsoft.com"))
        cls.before = {domain: cls.verdicts(domain) for domain in (READY, HELD)}

    @classmethod
    def load(cls, reports, code=0):
        """(report, domain that its mail authenticated as, or None), each arriving a day late."""
        cls.count += 1
        folder = os.path.join(cls.folder, str(cls.count))
        os.makedirs(folder)
        with open(os.path.join(folder, "manifest.jsonl"), "w") as manifest:
            for n, (r, auth) in enumerate(reports):
                name = f"{n:05d}.xml"
                with open(os.path.join(folder, name), "wb") as f:
                    f.write(r.xml())
                manifest.write(json.dumps({
                    "file": name, "arrive": min(r.end + 3600, int(time.time())),
                    "auth_result": "pass" if auth else "fail", "auth_domain": auth}) + "\n")
        return cls.s.run_json("import", "--json", folder, code=code)

    @classmethod
    def verdicts(cls, domain, reports="authenticated"):
        """By day, without the senders: whom a stranger names may be shown."""
        cls.s.config["trust"] = {"reports": reports}
        cls.s.write_config()
        lines = cls.s.run("backtest", domain).out.splitlines()
        return [{k: v for k, v in json.loads(line).items() if k != "sources"} for line in lines]

    def assert_no_further(self, domain, got):
        """On no day further than the honest reports alone had brought it, and never back."""
        self.assertEqual([v["day"] for v in self.before[domain]],
                         [v["day"] for v in got][:len(self.before[domain])])
        for before, after in zip(self.before[domain], got):
            self.assertLessEqual(STAGES.index(after["stage"]), STAGES.index(before["stage"]),
                                 f"{domain}, {after['day']}")
            self.assertNotEqual(after["verdict"], "rollback", after)
        if domain == HELD:
            self.assertEqual({v["verdict"] for v in got}, {"hold"})

    def test_1_honest_reports(self):
        """What the others stand on: one domain goes on, the other does not."""
        self.assertEqual({v["verdict"] for v in self.before[HELD]}, {"hold"})
        steps = [v["next_stage"] for v in self.before[READY] if v["verdict"] == "advance"]
        self.assertEqual(steps, STAGES[1:len(steps) + 1])
        self.assertGreaterEqual(len(steps), 3)

    def test_2_unauthenticated(self):
        """Google is claimed; ten million messages pass or fail, day after day."""
        passing = [Record(VENDOR.ip, MANY), Record(THEIRS, MANY)]
        failing = [Record(OURS.ip, MANY, dkim="fail", spf="fail"),
                   Record(THEIRS, MANY, dkim="fail", spf="fail")]
        got = self.load((report(domain, FIRST + n, "google.com", rows, ident=f".{k}"), None)
                        for n in range(FORGED_FROM, DAYS) for domain in (READY, HELD)
                        for k, rows in enumerate((passing, failing)))
        self.assertEqual(got["stored"], 4 * (DAYS - FORGED_FROM))
        for domain in (READY, HELD):
            with self.subTest(domain):
                self.assertEqual(self.verdicts(domain), self.before[domain])
                self.assert_no_further(domain, self.verdicts(domain, "all"))

    def test_3_replayed(self):
        """What Google told, again: by nobody, and as if thirty days younger."""
        self.load([(honest(domain, FIRST + n, "google.com"), None)
                   for n in range(0, 30) for domain in (READY, HELD)] +
                  [(report(domain, FIRST + n + 30, "google.com", [OURS]), None)
                   for n in range(0, 20) for domain in (READY, HELD)])
        for domain in (READY, HELD):
            with self.subTest(domain):
                self.assertEqual(self.verdicts(domain), self.before[domain])
                self.assert_no_further(domain, self.verdicts(domain, "all"))

    def test_4_bought(self):
        """Thirty domains whose report mail authenticates, past their probation: day after day
        the vendor's failures drown in passing mail; and once the other domain has taken its first
        steps, all its mail fails."""
        whos = [f"bought{n}.example" for n in range(30)]
        passing = [OURS, Record(VENDOR.ip, MANY), Record(THEIRS, MANY)]
        failing = [Record(OURS.ip, MANY, dkim="fail", spf="fail"),
                   Record(THEIRS, MANY, dkim="fail", spf="fail")]
        self.load((report(HELD, FIRST + n, who, passing), who)
                  for n in range(FORGED_FROM, DAYS) for who in whos)
        self.load((report(READY, FIRST + n, who, [OURS] if n < FAILING_FROM else failing), who)
                  for n in [*range(FORGED_FROM, FAILING_FROM, 2), *range(FAILING_FROM, DAYS)]
                  for who in whos)
        for domain in (READY, HELD):
            for reports in ("authenticated", "all"):
                with self.subTest(f"{domain}, {reports}"):
                    self.assert_no_further(domain, self.verdicts(domain, reports))
        # They were listened to, and say more than nothing: a question stands in the way.
        self.assertNotEqual(self.verdicts(READY), self.before[READY])

    def test_5_implausible(self):
        """Days to come, windows of years, counts beyond all that is sent, by one of the thirty."""
        passing = [Record(VENDOR.ip, MANY)]
        before = {domain: self.verdicts(domain) for domain in (READY, HELD)}
        got = self.load([
            (report(domain, day, "google.com", rows, days, f".odd{k}"), "bought1.example")
            for domain in (READY, HELD)
            for k, (day, days, rows) in enumerate((
                (TODAY + 20, 1, passing), (TODAY + 4000, 1, passing),
                (FIRST - 700, 750, passing), (FIRST, 40, passing),
                (FIRST - 4000, 1, passing),
                (FIRST + 40, 1, [Record(VENDOR.ip, 10**12 + 1)]),
                (FIRST + 40, 1, [Record(VENDOR.ip, 2**64)]),
                (FIRST + 40, 20000, passing)))], code=3)
        self.assertGreaterEqual(got["refused"], 4)
        for domain in (READY, HELD):
            with self.subTest(domain):
                after = {v["day"]: v["verdict"] for v in self.verdicts(domain)}
                for v in before[domain]:
                    self.assertEqual((v["day"], after[v["day"]]), (v["day"], v["verdict"]))
                if domain == HELD:
                    self.assertEqual(set(after.values()), {"hold"})


if __name__ == "__main__":
    main()
