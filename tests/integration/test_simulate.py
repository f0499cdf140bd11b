#!/usr/bin/env python3
"""test_simulate.py - recorded mail under other policies, receivers, changes of the policy.

What ruad has to answer is worked out from the XML alone, by tests/harness/judge.py.
"""

import collections
import csv
import datetime
import io
import json
import math
import os
import pathlib
import sys
import xml.etree.ElementTree as ET

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
from judge import Rows, by, judged, new_policy, old_policy, record, report, tally, text
from reports import DAY_S, days_ago
from ruad import IS_FULL, ROOT, TestCase, main, wait_for

SAMPLES = pathlib.Path(os.environ.get("RUAD_SAMPLES", ROOT.parent / "shared/samples/real"))
LISTS = {"class": "classes", "scope": "scopes", "day": "days", "receiver": "receivers",
         "source": "sources"}
NAMES = {"class": "class", "scope": "scope", "day": "day", "receiver": "reporter",
         "source": "source_ip"}
UPPER = ("quarantined_upper", "rejected_upper", "touched_upper")

# --- the domain of these tests -------------------------------------------------------

OLD, NEW = "mx.example.net", "mta.example.org"
FIRST, LAST = days_ago(40), days_ago(1)
CHANGED = days_ago(15)


def daily(disposition, sub, n):
    """A day's records at one receiver: what fails gets `disposition`, of subdomains `sub`."""
    return [
        record("192.0.2.1", 400 + n, dkim="pass", spf="pass", dkim_domain="example.com",
               spf_domain="example.com"),
        # Aligned relaxed alone.
        record("192.0.2.3", 50, dkim="pass", dkim_domain="mail.example.com",
               spf_domain="bounce.example.edu"),
        record("192.0.2.4", 20, spf="pass", spf_domain="mail.example.com"),
        # A vendor of ours that signs with its own domain.
        record("192.0.2.2", 30 + n, disposition, dkim_domain="vendor.example.edu",
               spf_domain="vendor.example.edu"),
        record("198.51.100.7", 90, disposition, spf_domain="example.invalid", spf_result="fail"),
        record("203.0.113.9", 7, spf_result="fail", spf_domain="example.com", reason="forwarded"),
        record("203.0.113.10", 3, spf_result="fail", spf_domain="example.com",
               reason="local_policy"),
        # Let through without a word.
        record("203.0.113.12", 4, spf_result="fail"),
        # Stated, and nothing was spared.
        record("203.0.113.11", 2, disposition, reason="trusted_forwarder"),
        record("2001:db8::25", 11, sub, header_from="news.example.com",
               dkim_domain="vendor.example.edu"),
        record("2001:db8::26", 5, dkim="pass", header_from="news.example.com",
               dkim_domain="example.com"),
    ]


def documents():
    """p=none, then p=quarantine; sp=none; the new receiver tells of it two days late."""
    out = []
    for back in range(40, 0, -1):
        day = days_ago(back)
        for org, make, since in ((OLD, old_policy, CHANGED),
                                 (NEW, new_policy, CHANGED + datetime.timedelta(days=2))):
            is_after = day >= since
            policy = make("quarantine", "none") if is_after else make("none")
            out.append(report(org, day, policy,
                              daily("quarantine" if is_after else "none", "none", back % 7)))
    return out


def strict_documents(domain="example.info"):
    """Mail that passes relaxed alone, under strict alignment."""
    return [report(OLD, days_ago(9), old_policy("reject", adkim="s"), [
        record("192.0.2.1", 10, "reject", header_from=domain, dkim_domain="mail." + domain),
        record("192.0.2.2", 5, "reject", header_from=domain, dkim_domain="mail." + domain,
               dkim_result="fail"),
        record("192.0.2.3", 3, "reject", header_from=domain, dkim_domain="example.edu")],
        domain=domain)]


def tagged_documents(domain="example.dev"):
    """p=quarantine; pct=20; t=y: of a hundred failing messages a day so many are touched."""
    tags = {"mx.example.net": (old_policy("quarantine", pct=20), 20),
            "mx2.example.net": (old_policy("quarantine", pct=20), 100),
            "mta.example.org": (new_policy("quarantine", testing="y"), 0),
            "few.example.edu": (old_policy("quarantine", pct=20), 20)}
    out = []
    for org, (policy, hit) in tags.items():
        for back in (9, 4) if org.startswith("few") else (6, 5, 4, 3):
            why = ("policy_test_mode" if org == NEW else
                   "sampled_out" if org == OLD and back == 3 else None)
            out.append(report(org, days_ago(back), policy, [
                record("192.0.2.1", 500, dkim="pass", header_from=domain, dkim_domain=domain),
                record("192.0.2.9", 50, header_from=domain, reason="forwarded"),
                *([record("192.0.2.2", hit, "quarantine", header_from=domain)] if hit else []),
                *([record("192.0.2.2", 100 - hit, header_from=domain, reason=why)]
                  if hit < 100 else [])], domain=domain))
    # Long silent: no mail in the last 30 days, and known all the same.
    return [*out, report("gone.example.edu", days_ago(90), old_policy("none"),
                         [record("192.0.2.1", 7, header_from=domain)], domain=domain)]


def odd_report(org, back, p, count, report_id=None, domain="example.name"):
    return report(org, days_ago(back), old_policy(p),
                  [record("192.0.2.1", count, header_from=domain)], report_id, domain)


class SimulateTest(TestCase):
    @classmethod
    def setUpClass(cls):
        cls.s = cls.class_service({"trust": {"reporters": "example.net, example.org, example.edu"}})
        cls.folder = pathlib.Path(cls.s.dir, "reports")
        cls.all = Rows(documents())
        cls.load([*documents(), *strict_documents(), *tagged_documents(),
                  odd_report(OLD, 9, "none", 10)])
        cls.path = "/api/v1/domains/example.com"

    @classmethod
    def load(cls, docs):
        folder = cls.folder / str(len(list(cls.folder.glob("*"))))
        folder.mkdir(parents=True)
        for i, d in enumerate(docs):
            (folder / f"{i}.xml").write_bytes(d if isinstance(d, bytes) else d.encode())
        cls.s.run("import", folder, "--trusted")

    def simulate(self, query="", first=FIRST, last=LAST, domain="example.com"):
        return self.s.json(f"/api/v1/domains/{domain}/simulate?from={first}&to={last}&limit=1000"
                           f"{query}")

    def check(self, a, rows, asked):
        """Every list and every sum of an answer."""
        self.assertEqual(a["messages_left_out"], 0)
        self.check_tally(a["total"], tally(rows.rows, asked), rows.recorded())
        for kind in ("day", "receiver", "source", "scope"):
            want = by(rows.rows, NAMES[kind], asked)
            got = {r[NAMES[kind]]: r for r in a[LISTS[kind]] if r["messages"] > 0}
            self.assertEqual(set(got), set(want))
            for name, row in got.items():
                with self.subTest(kind, name=name):
                    self.check_tally(row, *want[name])
        for rows_of_list in (a[key] for key in LISTS.values()):
            self.check_sums(rows_of_list, a["total"])

    def check_tally(self, got, want, recorded):
        self.assertEqual({k: got[k] for k in want}, want)
        self.assertEqual(got["recorded"], recorded)
        self.assertAlmostEqual(got["delivered"] + got["quarantined"] + got["rejected"],
                               got["messages"], 6)
        for upper in UPPER:
            self.assertEqual(got[upper], int(got[upper]))
        self.assertGreaterEqual(got["quarantined_upper"], got["quarantined"])
        self.assertGreaterEqual(got["rejected_upper"], got["rejected"])
        self.assertLessEqual(got["touched_upper"], got["messages"])

    def check_sums(self, rows, total):
        """Columns add up to the last digit that is shown."""
        for key in ("messages", "passed", "delivered", "quarantined", "rejected", "overridden",
                    "sampled"):
            self.assertEqual(round(sum(r[key] for r in rows), 2), total[key], key)
        for key in total["recorded"]:
            self.assertEqual(sum(r["recorded"][key] for r in rows), total["recorded"][key], key)

    # --- with the policy in force the sums are those that were recorded

    TODAY = {"p": "quarantine", "sp": "none", "np": "none", "adkim": "r", "aspf": "r", "pct": 100,
             "testing": "n"}

    def test_todays_policy(self):
        first = CHANGED + datetime.timedelta(days=2)  # for all, then
        for query in ("", "&p=quarantine&sp=none&np=none&pct=100&t=n&adkim=r&aspf=r"):
            with self.subTest(query):
                a = self.simulate(query, first)
                self.assertEqual(a["policy"], self.TODAY)
                self.assertEqual(a["published"], self.TODAY)
                self.assertEqual(a["record"], "v=DMARC1; p=quarantine; sp=none")
                self.assertGreater(a["total"]["quarantined"], 0)
                rows = [a["total"], *(r for key in LISTS.values() for r in a[key])]
                for r in rows:
                    self.assertEqual({k: r[k] for k in r["recorded"]}, r["recorded"])
                self.check(a, self.all.between(first, LAST), self.TODAY)

    def test_todays_policy_over_the_change(self):
        """What was told under the old one is judged again, but for what was spared."""
        a = self.simulate()
        self.check(a, self.all, self.TODAY)
        self.assertGreater(a["total"]["quarantined"], a["total"]["recorded"]["quarantined"])
        other = [r for r in self.all.rows if r["told"]["p"] == "none" and r["scope"] == "p" and
                 r["source_ip"] in ("192.0.2.2", "198.51.100.7", "203.0.113.11", "203.0.113.12")]
        # 203.0.113.11 stated a reason under p=none: that may have spared it.
        spared = [r for r in other if r["source_ip"] == "203.0.113.11"]
        self.assertEqual(a["total"]["quarantined"] - a["total"]["recorded"]["quarantined"],
                         sum(r["count"] for r in other) - sum(r["count"] for r in spared))

    # --- with others

    def test_other_policies(self):
        base = dict(self.TODAY)
        for query, asked in (
                ("&p=reject", {"p": "reject"}),
                ("&p=none", {"p": "none"}),
                ("&sp=reject", {"sp": "reject", "np": "reject"}),
                ("&p=reject&sp=quarantine", {"p": "reject", "sp": "quarantine",
                                             "np": "quarantine"}),
                ("&p=none&sp=none", {"p": "none"}),
                ("&adkim=s", {"adkim": "s"}),
                ("&aspf=s&p=reject", {"aspf": "s", "p": "reject"}),
                ("&pct=25", {"pct": 25}),
                ("&p=reject&pct=30&t=y", {"p": "reject", "pct": 30, "testing": "y"}),
                ("&t=y", {"testing": "y"}),
                ("&pct=0", {"pct": 0})):
            with self.subTest(query):
                a = self.simulate(query)
                self.assertEqual(a["policy"], dict(base, **asked))
                self.check(a, self.all, a["policy"])

    def test_strict_alignment_is_judged_from_raw_results(self):
        a = self.simulate("&p=reject&sp=reject&adkim=s&aspf=s")
        of = {r["source_ip"]: r for r in a["sources"]}
        for ip, passes in (("192.0.2.1", True), ("192.0.2.3", False), ("192.0.2.4", False),
                           ("2001:db8::26", False)):
            self.assertEqual(of[ip]["passed"], of[ip]["messages"] if passes else 0, ip)
            self.assertEqual(of[ip]["rejected"], 0 if passes else of[ip]["messages"], ip)

    def test_relaxed_alignment_is_judged_from_raw_results(self):
        domain = "example.info"
        rows = Rows(strict_documents())
        for query, passed in (("", 0), ("&adkim=r", 10)):
            a = self.simulate(query, domain=domain)
            self.assertEqual(a["total"]["passed"], passed)
            self.check(a, rows, a["policy"])

    def test_bounds_of_sampling(self):
        """A quarter of n is expected; by chance 1.645 standard deviations more."""
        a = self.simulate("&p=quarantine&pct=25&t=y")
        old = [r for r in self.all.rows if r["reporter"] == OLD]
        failing = sum(r["count"] for r in old if 0 < judged(r, a["policy"])[1] < 1)
        [t] = [r for r in a["receivers"] if r["reporter"] == OLD]
        self.assertEqual(t["sampled"], failing)
        self.assertEqual(t["quarantined_upper"],
                         math.ceil(t["quarantined"] + 1.6448536269514722 *
                                   math.sqrt(failing * 0.25 * 0.75)))
        [t] = [r for r in a["receivers"] if r["reporter"] == NEW]
        self.assertEqual((t["quarantined"], t["quarantined_upper"], t["sampled"]), (0, 0, 0))
        worst = sum(r["count"] * judged(r, a["policy"], False)[1] for r in self.all.rows)
        self.assertEqual(a["if_all_ignore_the_tags"]["quarantined"], worst)

    def test_np_says_that_it_is_not_known(self):
        a = self.simulate("&np=reject")
        self.assertEqual(a["policy"]["np"], "reject")
        self.assertEqual([r["messages"] for r in a["scopes"] if r["scope"] == "np"], [0])
        self.assertTrue(any("none np" in n for n in a["notes"]), a["notes"])
        self.assertEqual(self.simulate()["notes"], [])

    # --- forms

    def test_pages(self):
        whole = self.simulate("&p=reject")
        query = f"{self.path}/simulate?p=reject&from={FIRST}&to={LAST}"
        for kind in ("source", "receiver"):
            key = LISTS[kind]
            got = self.s.pages(f"{query}&by={kind}", key, limit=1)
            self.assertEqual(got, whole[key])
        self.assertEqual(self.s.pages(query, "sources", limit=3), whole["sources"])
        self.assertEqual([-r["quarantined"] - r["rejected"] for r in whole["sources"]],
                         sorted(-r["quarantined"] - r["rejected"] for r in whole["sources"]))
        cursor = self.s.json(f"{query}&limit=1")["next_cursor"]
        for bad, word in (("&by=day", "by=day"), ("&by=receiver", "cursor"),
                          (f"&from={days_ago(3)}", "from")):
            first = query.split("&from")[0] + bad
            r = self.s.get(f"{first}&cursor={cursor}")
            self.assertEqual(r.status, 400, r)
            self.assertIn(word, r.json()["detail"])

    def test_csv(self):
        query = f"{self.path}/simulate?p=reject&pct=13&from={FIRST}&to={LAST}"
        whole = self.s.json(query)
        for kind, key in LISTS.items():
            with self.subTest(kind):
                r = self.s.get(f"{query}&by={kind}", accept="text/csv")
                rows = list(csv.DictReader(io.StringIO(r.text)))
                self.assertEqual([g[NAMES[kind]] for g in rows],
                                 [w[NAMES[kind]] for w in whole[key]])
                for g, w in zip(rows, whole[key]):
                    self.assertEqual(float(g["quarantined"]), w["quarantined"])
                    self.assertEqual(int(g["recorded_quarantined"]), w["recorded"]["quarantined"])
        r = self.s.get(f"{query}&limit=2", accept="text/csv")
        self.assertEqual(len(r.csv()), 2)
        self.assertIn('rel="next"', r.headers["Link"])

    def test_bad_values(self):
        for query, words in (
                ("p=block", ('"p" is "block"', "none, quarantine, reject")),
                ("pct=101", ('"pct" is "101"', "0 to 100")), ("pct=-1", ("0 to 100",)),
                ("pct=", ("0 to 100",)), ("sp=x", ('"sp"',)), ("np=x", ('"np"',)),
                ("t=yes", ('"t" is "yes"', "n, y")), ("adkim=strict", ('"adkim"', "r, s")),
                ("aspf=x", ('"aspf"', "r, s")), ("by=ip", ('"by"', "receiver")),
                ("p=none&p=none", ("twice",)), ("policy=none", ("unknown parameter", "pct")),
                ("from=2026-02-30", ('"from"',)), ("limit=1001", ('"limit"',))):
            with self.subTest(query):
                r = self.s.get(f"{self.path}/simulate?{query}")
                self.assertEqual((r.status, r.headers["Content-Type"]),
                                 (400, "application/problem+json"), r)
                for word in words:
                    self.assertIn(word, r.json()["detail"])
        self.assertEqual(self.s.get("/api/v1/domains/unknown.invalid/simulate").status, 404)
        for args, word in ((("--p", "block"), '"p" is "block"'), (("--pct", "x"), "0 to 100"),
                           (("--t", "1"), "n, y"), (("--json", "--p", "block"), '"p" is "block"')):
            r = self.s.run("simulate", "example.com", *args, code=2)
            self.assertIn(word, r.errors)
        self.s.run("simulate", "unknown.invalid", code=2)

    def test_nothing_yet(self):
        self.s.run("domain", "add", "example.pro")
        a = self.s.json("/api/v1/domains/example.pro/simulate?p=reject")
        self.assertEqual((a["published"], a["record"], a["total"]["messages"], a["sources"]),
                         (None, "v=DMARC1; p=reject", 0, []))
        self.assertEqual(self.s.json("/api/v1/domains/example.pro/receivers")["receivers"], [])
        self.assertIn("not known", self.s.run("simulate", "example.pro").out)
        self.assertIn("no reports", self.s.run("receivers", "example.pro").out)
        a = self.s.json("/api/v1/domains/example.pro/timeline")
        self.assertEqual((a["policy_changes"], a["policy_at_to"]), ([], None))
        dwell = next(g for g in self.s.json("/api/v1/domains/example.pro/rollout")["gates"]
                     if g["code"] == "dwell")
        self.assertEqual(dwell["value"], 0, dwell)
        self.assertRegex(dwell["text"], "^0 days in this stage")

    def test_command(self):
        days = ("--from", FIRST, "--to", LAST)
        args = ("--p", "reject", "--sp", "none", "--np", "none", "--pct", "25", "--t", "y",
                "--adkim", "s", "--aspf", "r")
        query = "&p=reject&sp=none&np=none&pct=25&t=y&adkim=s&aspf=r"
        self.assertEqual(self.s.run_json("simulate", "example.com", *args, *days, "--json"),
                         self.simulate(query))
        a = self.simulate(query)
        out = self.s.run("simulate", "example.com", *args, *days).out
        lines = out.splitlines()
        self.assertLessEqual(max(map(len, lines)), 80, out)
        self.assertLessEqual(len(lines), 34, out)
        self.assertIn("published  v=DMARC1; p=quarantine; sp=none", lines)
        self.assertIn("simulated  v=DMARC1; p=reject; pct=25; t=y; sp=none; adkim=s", lines)
        for label, t in (("recorded", a["total"]["recorded"]), ("simulated", a["total"])):
            [line] = [x.split() for x in lines if x.split()[:1] == [label] and "v=DMARC1;" not in x]
            self.assertEqual([float(x) for x in line[1:]],
                             [a["total"]["messages"], t["delivered"], t["quarantined"],
                              t["rejected"]])
        # Without a sampled share there are no hundredths.
        out = self.s.run("simulate", "example.com", "--p", "none", *days).out
        self.assertNotRegex(out, r"\d\.\d\d")

    # --- what feeds it

    def test_reports_that_feed_no_advice(self):
        domain = "example.name"
        self.load([odd_report(OLD, 9, "none", 10, "re-issued")])
        self.s.run("import", "-", input=odd_report("stranger.invalid", 8, "reject", 1000).encode())
        a = self.simulate("&p=reject", domain=domain)
        self.assertEqual((a["total"]["messages"], a["total"]["rejected"]), (10, 10))
        self.assertEqual((a["reports_left_out"], a["messages_left_out"]), (2, 1010))
        self.assertEqual(a["published"]["p"], "none")
        self.assertTrue(any("nobody vouches" in n for n in a["notes"]))
        a = self.s.json(f"/api/v1/domains/{domain}/receivers?from={FIRST}")
        self.assertEqual([r["reporter"] for r in a["receivers"]], [OLD])
        self.assertEqual((a["reports_left_out"], a["messages_left_out"]), (2, 1010))
        self.assertIn("Left out: 1010 messages; 2 reports",
                      self.s.run("simulate", domain, "--from", FIRST).out)

    # --- receivers

    def test_receivers(self):
        """p=quarantine; pct=20; t=y: who honours what, beside an own count."""
        domain = "example.dev"
        rows = Rows(tagged_documents())
        a = self.s.json(f"/api/v1/domains/{domain}/receivers")
        got = {r["reporter"]: r for r in a["receivers"]}
        self.assertEqual(set(got), {r["reporter"] for r in rows.rows})
        self.assertEqual(a["receivers"][-1]["reporter"], "gone.example.edu")
        recent = [r for r in rows.rows if r["reporter"] != "gone.example.edu"]
        total = sum(r["count"] for r in recent)
        self.assertEqual(a["messages"], total)
        for org, row in got.items():
            with self.subTest(org):
                mine = [r for r in rows.rows if r["reporter"] == org]
                count = sum(r["count"] for r in mine if r in recent)
                self.assertEqual(row["messages"], count)
                self.assertAlmostEqual(row["share"], count / total, 4)
                self.assertEqual((row["first_day"], row["last_day"]),
                                 (min(r["day"] for r in mine), max(r["day"] for r in mine)))
                self.assertEqual((row["dialect"], row["known"], row["trusted"]),
                                 ("rfc9990" if org == NEW else "rfc7489", True, True))
                self.check_heed(row["t" if org == NEW else "pct"], mine)
                self.assertEqual(row["pct" if org == NEW else "t"]["messages"], 0)
                self.assertIsNone(row["pct" if org == NEW else "t"]["share"])
        self.assertEqual({o: got[o]["pct"]["verdict"] for o in got},
                         {"mx.example.net": "honours", "mx2.example.net": "ignores",
                          "mta.example.org": "unknown", "few.example.edu": "unknown",
                          "gone.example.edu": "unknown"})
        self.assertEqual(got[NEW]["t"]["verdict"], "honours")
        self.check_forms(domain, a)
        # Who was seen to ignore the tag is taken to go on so.
        s = self.simulate("&p=reject&pct=20&t=y&sp=reject", domain=domain)
        of = {r["reporter"]: r for r in s["receivers"]}
        self.assertGreaterEqual(of["mx2.example.net"]["rejected"], 380)
        self.assertEqual(of["mx.example.net"]["rejected"], 80)
        self.assertEqual(of["mx.example.net"]["quarantined"], 320)

    def check_heed(self, got, rows):
        failing = [r for r in rows if "pass" not in (r["dkim"], r["spf"]) and
                   r["told"]["p"] != "none" and not r["reasons"] & {"forwarded"}]
        n = sum(r["count"] for r in failing)
        x = sum(r["count"] for r in failing if r["disposition"] == "quarantine")
        self.assertEqual((got["messages"], got["touched"], got["days"]),
                         (n, x, len({r["day"] for r in failing})))
        self.assertEqual(got["stated"], sum(
            r["count"] for r in failing if r["reasons"] & {"sampled_out", "policy_test_mode"}))
        if n == 0:
            return
        self.assertAlmostEqual(got["share"], x / n, 4)
        self.assertEqual(got["share_asked"], 0 if failing[0]["is_new"] else 0.2)
        if got["days"] < 3:
            self.assertEqual((got["share_lower"], got["share_upper"]), (0, 1))
            return
        # Clopper-Pearson: at either bound, what was seen or worse has a probability of 2.5 %.
        for bound, seen in ((got["share_lower"], range(x, n + 1)), (got["share_upper"],
                                                                   range(x + 1))):
            if 0 < bound < 1:
                p = sum(math.comb(n, k) * bound**k * (1 - bound)**(n - k) for k in seen)
                self.assertAlmostEqual(p, 0.025, 3)
        self.assertLessEqual(got["share_lower"], got["share"])
        self.assertGreaterEqual(got["share_upper"], got["share"])

    def check_forms(self, domain, answer):
        path = f"/api/v1/domains/{domain}/receivers"
        self.assertEqual(self.s.pages(path, "receivers", limit=2), answer["receivers"])
        rows = self.s.get(path, accept="text/csv").csv()
        self.assertEqual([(r["reporter"], r["pct_verdict"], r["t_share"]) for r in rows],
                         [(r["reporter"], r["pct"]["verdict"],
                           "" if r["t"]["share"] is None else str(r["t"]["share"]))
                          for r in answer["receivers"]])
        self.assertEqual(self.s.run_json("receivers", domain, "--json"), answer)
        out = self.s.run("receivers", domain).out
        self.assertLessEqual(max(map(len, out.splitlines())), 80, out)
        self.assertRegex(out, r"mx2\.example\.net .* ignores, 100 %  -")
        self.assertRegex(out, r"mta\.example\.org .* -  +honours, 0 %")
        self.assertEqual(self.s.get(f"{path}?by=day").status, 400)

    # --- changes of the policy

    def say(self, owner, *sources):
        for value in sources:
            r = self.s.get(f"{self.path}/owners", method="PUT", body=json.dumps(
                {"match": "cidr" if "/" in value else "ip", "value": value, "owner": owner}))
            self.assertEqual(r.status, 200, r)

    def change(self, query=""):
        a = self.s.json(f"{self.path}/timeline?from={FIRST}&to={LAST}{query}")
        self.assertEqual(a["policy_at_to"], self.TODAY)
        self.assertEqual(a["policy_at_from"], dict(self.TODAY, p="none"))
        [c] = a["policy_changes"]
        return c

    def period(self, first, last, ours):
        rows = self.all.between(first, last).rows
        mine = [r for r in rows if r["source_ip"] in ours]
        passed = [r for r in rows if "pass" in (r["dkim"], r["spf"])]

        def count(rs):
            return sum(r["count"] for r in rs)
        return {"days": len({r["day"] for r in rows}), "messages": count(rows),
                "passed": count(passed),
                "pass_rate": round(count(passed) / count(rows), 4),
                "quarantined": count(r for r in rows if r["disposition"] == "quarantine"),
                "rejected": 0, "authorised": count(mine),
                "authorised_passed": count(r for r in mine if r in passed),
                "authorised_touched": count(r for r in mine if r not in passed and
                                            r["disposition"] == "quarantine")}

    def test_timeline(self):
        """The change is found, compared, and called harmful once its victim is ours."""
        ours = {"192.0.2.1", "192.0.2.3", "192.0.2.4", "2001:db8::26"}
        day = datetime.timedelta(days=1)
        for said, word in (("not_mine", "harmless"), ("mine", "harms")):
            self.say("mine", *ours)
            self.say("not_mine", "198.51.100.7", "203.0.113.0/24", "2001:db8::25")
            self.say(said, "192.0.2.2")
            c = self.change()
            self.assertEqual((c["day"], c["old"]["p"], c["p"], c["sp"], c["word"]),
                             (str(CHANGED), "none", "quarantine", "none", word))
            self.assertEqual(c["confirmed"], str(CHANGED + 2 * day), "half of all is no majority")
            self.assertEqual((c["old_record"], c["record"]),
                             ("v=DMARC1; p=none", "v=DMARC1; p=quarantine; sp=none"))
            self.assertEqual(c["lags"], [{"reporter": NEW, "days": 2, "waiting": False}])
            known = ours | ({"192.0.2.2"} if said == "mine" else set())
            self.assertEqual(c["before"], self.period(CHANGED - 14 * day, CHANGED - day, known))
            self.assertEqual(c["after"], self.period(CHANGED, CHANGED + 13 * day, known))
            self.assertEqual(c["back_record"], "v=DMARC1; p=none; rua=mailto:dmarc@example.com"
                             if word == "harms" else None)
            # The verdict says so, too.
            v = self.s.json(f"{self.path}/rollout")
            self.assertEqual((v["verdict"] == "rollback", "harm" in [r["code"] for r in v["reasons"]]),
                             (word == "harms",) * 2, v["reasons"])
            if word == "harms":
                self.assertEqual(v["next_record"], c["back_record"])
        # Outside its days it is not told; at their edges it is.
        for first, last, count in ((CHANGED + day, LAST, 0), (CHANGED, CHANGED, 1),
                                   (FIRST, CHANGED - day, 0)):
            a = self.s.json(f"{self.path}/timeline?from={first}&to={last}")
            self.assertEqual(len(a["policy_changes"]), count)
        self.assertEqual(a["policy_at_to"]["p"], "none")
        self.s.sql("truncate owner_word")

    def test_timeline_follows_the_reports(self):
        """Sums show a report at once; what the advisor makes of it may come a little later.

        The domain is large enough for that, on a machine of today.
        """
        nets = ("192.0.2", "198.51.100", "203.0.113")

        def of(day, p):
            return [report(org, day, old_policy(p), [
                record(f"{net}.{n}", n, dkim="pass", header_from="follow.example",
                       dkim_domain="follow.example") for net in nets for n in range(1, 151)],
                domain="follow.example") for org in ("example.net", "example.org")]

        def look():
            a = self.s.json(f"/api/v1/domains/follow.example/timeline?from={days_ago(30)}"
                            f"&to={days_ago(1)}")
            return a, sum(r["messages"] for r in a["timeline"])

        def changes(count):
            def told():
                a, _ = look()
                return len(a["policy_changes"]) == count and a["policy_is_current"] and a
            return wait_for(f"{count} changes of the policy", told)

        each = 2 * len(nets) * sum(range(1, 151))
        self.load([d for n in range(30, 5, -1) for d in of(days_ago(n), "none")])
        a, messages = look()
        self.assertEqual((messages, a["policy_changes"], a["policy_is_current"]),
                         (25 * each, [], True))
        verdict = self.s.json("/api/v1/domains/follow.example/rollout")
        self.assertEqual(verdict, self.s.json("/api/v1/domains/follow.example/rollout"))
        self.assertEqual(verdict, self.s.json("/api/v1/domains/follow.example/rollout"
                                              f"?at={days_ago(0)}"))
        self.load([d for n in (5, 4) for d in of(days_ago(n), "quarantine")])
        self.assertEqual(look()[1], 27 * each)
        [c] = changes(1)["policy_changes"]
        self.assertEqual((c["day"], c["old"]["p"], c["p"]),
                         (str(days_ago(5)), "none", "quarantine"))
        self.assertEqual(look()[0]["policy_at_to"]["p"], "quarantine")
        # So it does when reports go, old ones too.
        gone = [r["id"] for r in self.s.pages(
            f"/api/v1/reports?domain=follow.example&from={days_ago(5)}&to={days_ago(4)}", "reports")]
        self.assertEqual(len(gone), 4)
        for n in gone:
            self.assertEqual(self.s.get(f"/api/v1/reports/{n}", method="DELETE").status, 204)
        self.assertEqual(look()[1], 25 * each)
        self.assertEqual(changes(0)["policy_at_to"]["p"], "none")

    # --- reports of the real world

    def chosen(self):
        """Documents that read plainly, of domains about which one policy is told, and
        {domain: Rows}."""
        documents, rows = (collections.defaultdict(list) for _ in range(2))
        seen = set()
        for path in sorted(p for p in SAMPLES.rglob("*.xml") if p.is_file()):
            data = path.read_bytes()
            try:
                root = ET.fromstring(data)
                for e in root.iter():
                    e.tag = e.tag.rpartition("}")[2]
                begin, end = (int(text(root, f"report_metadata/date_range/{k}"))
                              for k in ("begin", "end"))
                read = Rows([data])
            except (ET.ParseError, TypeError, ValueError, AttributeError):
                continue
            domain = text(root, "policy_published/domain")
            # One of the same days and rows is a duplicate or re-issued, whatever its name.
            key = (domain, text(root, "report_metadata/org_name"), begin // DAY_S)
            if (root.tag != "feedback" or key in seen or not domain or not read.rows or
                    not 0 < end - begin <= 26 * 3600):
                continue
            seen.add(key)
            documents[domain].append(data)
            rows[domain] += read.rows
        rows = {d: Rows(rows=r) for d, r in rows.items() if self.policy(Rows(rows=r))}
        if not IS_FULL:  # those with anything to tell, and the largest
            def weight(d):
                return -sum(r["count"] * (1000 if r["disposition"] in ("quarantine", "reject") or
                                          r["reasons"] else 1) for r in rows[d].rows), d
            rows = {d: rows[d] for d in sorted(rows, key=weight)[:60]}
        return [x for d in rows for x in documents[d]], rows

    def policy(self, rows):
        """The one policy that all of them tell of; None: several."""
        told = {(t["p"], t["sp"] or t["p"], t["np"] or t["sp"] or t["p"], t["adkim"] or "r",
                 t["aspf"] or "r", 100 if t["pct"] is None else t["pct"], t["testing"] or "n")
                for t in (r["told"] for r in rows.rows)}
        return told.pop() if len(told) == 1 else None

    def test_samples(self):
        """With the policy that all its reports tell of, a domain's sums are those recorded."""
        if not SAMPLES.is_dir():
            self.skipTest(f"{SAMPLES} is not there")
        documents, domains = self.chosen()
        self.load(documents)
        stated = touched = 0
        for domain, rows in sorted(domains.items()):
            with self.subTest(domain):
                a = self.s.json(f"/api/v1/domains/{domain}/simulate?from=1970-01-01&to=2099-12-31")
                total, recorded = a["total"], rows.recorded()
                self.assertEqual((a["reports_left_out"], a["messages_left_out"]), (0, 0))
                self.assertEqual(total["messages"], sum(recorded.values()))
                self.assertEqual(total["recorded"], recorded)
                self.assertEqual({k: total[k] for k in recorded}, recorded)
                told = tuple(a["policy"][k] for k in ("p", "sp", "np", "adkim", "aspf", "pct",
                                                      "testing"))
                self.assertEqual(told, self.policy(rows))
                stated += total["overridden"]
                touched += recorded["quarantined"] + recorded["rejected"]
        messages = sum(r["count"] for d in domains.values() for r in d.rows)
        print(f"samples: {len(domains)} domains, {len(documents)} reports, {messages} messages, "
              f"{touched} of them touched, {stated} overridden", file=sys.stderr)
        self.assertGreater(min(touched, stated), 0)
        self.assertGreater(len(domains), 30)


if __name__ == "__main__":
    main()
